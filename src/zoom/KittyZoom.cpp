// SPDX-License-Identifier: GPL-3.0-or-later
#include "zoom/KittyZoom.h"

#include "kitty/KittyRegistry.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace std::chrono_literals;
using Status = ZoomEvent::Zooming::Status;

namespace
{

/// kitty may learn of its focus a little after niri told us: then it is asked again, and then left.
constexpr std::array tooEarlyDelays{15ms, 30ms, 60ms};

/// After the registry's own tries: for a kitty that is away for longer while the person stays where they are.
constexpr std::array failedDelays{5'000ms, 20'000ms, 60'000ms};

/// Time alone may mend it, and asking again asks nothing of the person.
bool mayPass(const KittyError &error)
{
    using Kind = KittyError::Kind;
    switch (error.kind) {
    case Kind::Refused:
    case Kind::ConnectionLost:
    case Kind::Hung:
    case Kind::BusyWithAnother:
    case Kind::ProtocolError:
    case Kind::MaxRetriesExceeded:
        return true;
    case Kind::NoSocket:
    case Kind::TcpOnly:
    case Kind::NotOurs:
    case Kind::RemoteControlOff:
    case Kind::PermissionMissing:
    case Kind::PasswordUnknown:
    case Kind::WaitingForPerson:
    case Kind::TooOld:
    case Kind::Gone:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

KittyZoom::KittyZoom(const KittyId &kitty, KittyRegistry &registry, Scheduler &scheduler,
                     ZoomEventQueue &events, QObject *parent)
    : QObject(parent)
    , m_id(kitty)
    , m_registry(registry)
    , m_scheduler(scheduler)
    , m_events(events)
{
}

void KittyZoom::setWish(const ZoomWish &wish, std::optional<niri::WindowId> coming)
{
    if (m_wish != wish) {
        m_wish = wish;
        m_timesTooEarly = 0;
        m_timesFailed = 0;
        m_again.cancel();
    }
    supersede([&](const Expected &expected) { return !isDue(expected) && expected.window != coming; });
    reconcile();
}

void KittyZoom::expect(ZoomEventQueue::Ticket ticket, ZoomEvent::Kind kind, niri::WindowId window)
{
    supersede([&](const Expected &earlier) { return earlier.window == window && !earlier.isSent; });
    m_expected.push_back({.ticket = ticket, .kind = kind, .window = window});
}

void KittyZoom::supersedeWaiting()
{
    supersede([](const Expected &expected) { return !expected.isSent; });
}

void KittyZoom::end()
{
    m_again.cancel();
    supersede([](const Expected &) { return true; });
}

template<typename Predicate> void KittyZoom::supersede(Predicate isOvertaken)
{
    std::erase_if(m_expected, [&](const Expected &expected) {
        const bool isOver = isOvertaken(expected);
        if (isOver)
            settle(expected, superseded());
        return isOver;
    });
}

void KittyZoom::tryAgain()
{
    m_failed.reset();
    reconcile();
}

void KittyZoom::tryAgainIfItMayPass()
{
    m_timesFailed = 0;
    if (m_error && mayPass(*m_error))
        tryAgain();
}

void KittyZoom::sendAgainAfter(std::chrono::milliseconds delay)
{
    m_again = m_scheduler.callAfter(delay, [this] { tryAgain(); });
}

void KittyZoom::setWindows(const std::set<niri::WindowId> &windows)
{
    m_windows = windows;
    m_pairs.keepOnly(windows);
}

void KittyZoom::setReport(const KittyReport &report)
{
    const bool wasLost = !m_isInFlight && m_confirmed == m_wish && isLost(report);
    m_report = report;
    if (wasLost) {
        m_confirmed.reset();
        reconcile();
    }
}

/// The last report showed it zoomed, and this one does not.
bool KittyZoom::isLost(const KittyReport &report) const
{
    if (!m_wish.zoomed)
        return false;
    const KittyReport::OsWindow *then = osWindow(m_wish.zoomed->window);
    const KittyReport::OsWindow *now = osWindowIn(report, m_wish.zoomed->window);
    return then && now && then->size != then->own && now->size == now->own;
}

const KittyReport::OsWindow *KittyZoom::osWindow(niri::WindowId window) const
{
    return m_report ? osWindowIn(*m_report, window) : nullptr;
}

const KittyReport::OsWindow *KittyZoom::osWindowIn(const KittyReport &report, niri::WindowId window) const
{
    if (const auto pair = m_pairs.find(window))
        return report.find(*pair);
    const bool isTheOnlyOne = m_windows.size() == 1 && m_windows.contains(window);
    return isTheOnlyOne && report.windows.size() == 1 ? &report.windows.front() : nullptr;
}

bool KittyZoom::isSettled() const
{
    return !m_isInFlight && (m_confirmed == m_wish || (m_failed == m_wish && m_error));
}

void KittyZoom::reconcile()
{
    if (m_isInFlight)
        return; // its answer leads back here
    if (m_confirmed == m_wish) {
        settleDue(nullptr);
    } else if (m_failed == m_wish) {
        if (m_error)
            failDue(*m_error);
    } else {
        m_again.cancel();
        m_isInFlight = true;
        m_sent = m_wish;
        m_registry.runKitten(
            m_id, [this] { return makeArgument(); }, this, [this](const auto &result) { onResult(result); });
    }
}

QJsonObject KittyZoom::makeArgument()
{
    m_sent = m_wish;
    for (Expected &expected : m_expected)
        expected.isSent = expected.isSent || isDue(expected);
    const bool trustsPairs = m_timesTooEarly < tooEarlyDelays.size();
    const auto pair = m_sent.zoomed && trustsPairs ? m_pairs.find(m_sent.zoomed->window) : std::nullopt;
    return {{QStringLiteral("wish"), m_sent.toJson(pair)}};
}

void KittyZoom::onResult(const std::expected<KittyReport, KittyError> &result)
{
    m_isInFlight = false;
    m_failed.reset();
    m_error.reset();
    if (result)
        onReport(*result);
    else
        onError(result.error());
    reconcile();
    if (isSettled())
        Q_EMIT settled();
}

void KittyZoom::onReport(const KittyReport &report)
{
    m_report = report;
    const bool isLastTry = m_timesTooEarly == tooEarlyDelays.size();
    // Of a window that was closed meanwhile nothing can be learnt; another wish is on its way.
    const bool isUnderstood = report.applied
        && (!m_sent.zoomed || !m_windows.contains(m_sent.zoomed->window)
            || m_pairs.learn(m_sent.zoomed->window, report)
            || (isLastTry && m_pairs.learnAnew(m_sent.zoomed->window, report)));
    if (isUnderstood) {
        m_confirmed = m_sent;
        m_timesTooEarly = 0;
        m_timesFailed = 0;
        settleDue(&report);
    } else if (!isLastTry) {
        m_confirmed.reset();
        m_failed = m_sent;
        sendAgainAfter(tooEarlyDelays[m_timesTooEarly++]);
    } else {
        onError({.kind = KittyError::Kind::ProtocolError,
                 .pid = m_id.pid,
                 .detail = tr("none of its windows has the keyboard")});
    }
}

void KittyZoom::onError(const KittyError &error)
{
    // It may have been carried out all the same.
    m_confirmed.reset();
    m_failed = m_sent;
    m_error = error;
    failDue(error);
    if (mayPass(error) && m_timesFailed < failedDelays.size())
        sendAgainAfter(failedDelays[m_timesFailed++]);
}

bool KittyZoom::isDue(const Expected &expected) const
{
    if (expected.isSent || expected.kind == ZoomEvent::Kind::FocusLost)
        return true;
    // A gain waits while the focus may only be passing through.
    return m_wish.zoomed && m_wish.zoomed->window == expected.window;
}

void KittyZoom::settle(const Expected &expected, const ZoomEvent::Zooming &zooming)
{
    m_events.settle(expected.ticket, zooming);
}

void KittyZoom::settleDue(const KittyReport *report)
{
    std::erase_if(m_expected, [&](const Expected &expected) {
        const bool isSettledNow = report ? expected.isSent : isDue(expected);
        if (!isSettledNow)
            return false;
        const bool isOvertaken = std::ranges::any_of(m_expected, [&](const Expected &other) {
            return other.window == expected.window && other.isSent && other.ticket > expected.ticket;
        });
        settle(expected, isOvertaken ? superseded() : outcome(expected, report));
        return true;
    });
}

void KittyZoom::failDue(const KittyError &error)
{
    std::erase_if(m_expected, [&](const Expected &expected) {
        if (!isDue(expected))
            return false;
        // The window of a kitty that has ended has nothing to give back.
        const bool isNoLoss =
            error.kind == KittyError::Kind::Gone && expected.kind == ZoomEvent::Kind::FocusLost;
        settle(expected,
               isNoLoss
                   ? outcome(expected, nullptr)
                   : ZoomEvent::Zooming{.status = Status::Failed, .pid = m_id.pid, .error = reason(error)});
        return true;
    });
}

ZoomEvent::Zooming KittyZoom::outcome(const Expected &expected, const KittyReport *report) const
{
    ZoomEvent::Zooming zooming{.status = Status::Success, .pid = m_id.pid};
    if (const KittyReport::OsWindow *window = osWindow(expected.window)) {
        // Without a report of its own nothing had to change.
        zooming.before = report ? window->before : window->size;
        zooming.after = window->size;
    }
    return zooming;
}

ZoomEvent::Zooming KittyZoom::superseded() const
{
    return {.status = Status::Superseded, .pid = m_id.pid};
}
