// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyZoom.h"

#include "KittyRegistry.h"
#include "Logging.h"
#include "RetryDelays.h"

#include <algorithm>
#include <utility>

KittyZoom::KittyZoom(const KittyId &kitty, KittyRegistry &registry, Scheduler &scheduler,
                     const QString &kitten, ZoomEventQueue &events, QObject *parent)
    : QObject(parent)
    , m_id(kitty)
    , m_registry(registry)
    , m_scheduler(scheduler)
    , m_reloadQuestions(scheduler, [this](bool isLast) { askAboutReload(isLast); })
    , m_changes(kitty.pid, events, m_wish)
    , m_method(kitty, registry, scheduler, kitten)
{
    connect(&m_method, &MethodChoice::reported, this, &KittyZoom::setReport);
}

void KittyZoom::setWish(const ZoomWish &wish, std::optional<niri::WindowId> coming)
{
    const bool isAnother = m_wish != wish;
    m_wish = wish;
    if (isAnother) {
        m_timesTooEarly = 0;
        // What may have a size of ours is asked soon, whatever was before; all else less and less often.
        if (m_registry.info(m_id).hasWorked || (m_error && m_error->kind == KittyError::Kind::ProtocolError))
            m_timesFailed = 0;
    }
    m_changes.followWish(coming);
    reconcile();
}

void KittyZoom::tryAgain()
{
    m_timesFailed = 0;
    forgetFailure();
    reconcile();
}

void KittyZoom::prepareToEnd()
{
    m_changes.supersedeWaiting();
    if (m_registry.info(m_id).hasWorked)
        m_registry.allowRetry(m_id);
}

void KittyZoom::tryForTheLastTime()
{
    if (m_error && (m_error->is(KittyError::Transient) || m_registry.info(m_id).hasWorked))
        tryAgain();
}

void KittyZoom::onKeyboardMoved()
{
    if (m_error && m_timesTooEarly == retry::tooEarly.size())
        tryAgain();
    else if (isConfirmed() && isUnsureOfWindow())
        sendAgainAfter(OsWindowPairs::untilSure);
}

void KittyZoom::followLayout(Layout layout)
{
    const auto hasMinimum = [](const auto &entry) { return entry.second.minimumColumns > 0; };
    if (!m_method.tellsSizes() || std::ranges::none_of(m_wish.zoomed, hasMinimum))
        return;
    if (layout == Layout::Resized)
        m_columnsCheck = m_scheduler.callAfter(retry::resized, [this] { checkColumns(); });
    else if (!m_columnsCheck)
        m_columnsCheck = m_scheduler.callAfter(retry::retitled, [this] { checkColumns(); });
}

void KittyZoom::checkColumns()
{
    m_columnsCheck.reset();
    // What is in flight may have been worked out before.
    m_isOvertaken = m_outcome == Sent::InFlight;
    if (isConfirmed())
        sendAgain();
}

void KittyZoom::sendAgain()
{
    if (owesFont() && m_error && !m_error->is(KittyError::Transient))
        m_registry.allowRetry(m_id);
    if (m_outcome != Sent::InFlight)
        m_outcome = Sent::Nothing;
    reconcile();
}

void KittyZoom::setWindows(const std::set<niri::WindowId> &windows, const std::set<niri::WindowId> &all)
{
    const bool isOneLeft = m_method.windows().size() > 1 && all.size() == 1;
    m_windows = windows;
    m_pairs.keepOnly(all);
    // Of several it may have been left out, for which is which was not known.
    if (isOneLeft && m_sent.zoomed.contains(*all.begin()) && !m_pairs.isSure(*all.begin())) {
        m_isOvertaken = m_outcome == Sent::InFlight;
        if (m_outcome == Sent::Confirmed)
            m_outcome = Sent::Nothing;
    }
    if (m_method.setWindows(all))
        forgetFailure();
}

void KittyZoom::setReport(const KittyReport &report)
{
    m_report = report;
    if (!report.wasReloaded)
        return;
    m_reloadQuestions.end();
    // A wish that is carried out has put everything right, and one that is in flight will; but not after the
    // next reload, of which we may have been told before this answer.
    if (!report.applied && m_outcome != Sent::InFlight)
        onReload();
}

void KittyZoom::onReload()
{
    // What kitty.conf forbade it may permit by now; but the user is not asked for a password again and
    // again.
    if (m_error && !m_error->is(KittyError::Permittable) && !m_error->is(KittyError::Transient))
        return;
    m_isOvertaken = m_outcome == Sent::InFlight;
    m_timesFailed = 0;
    m_registry.allowRetry(m_id);
    sendAgain();
}

void KittyZoom::expectReload()
{
    if (m_registry.configuredFont(m_id))
        return; // it will tell
    m_reloadQuestions.begin();
}

void KittyZoom::askAboutReload(bool isLastTime)
{
    if (isLastTime)
        m_method.assumeReload();
    if (m_method.tellsSizes() || isLastTime)
        onReload();
    if (isLastTime && isSettled())
        Q_EMIT settled();
}

const KittyReport::OsWindow *KittyZoom::osWindowIn(const KittyReport &report, niri::WindowId window) const
{
    if (const auto pair = m_pairs.find(window))
        return report.find(*pair);
    const bool isTheOnlyOne = m_windows.size() == 1 && m_windows.contains(window);
    return isTheOnlyOne && report.windows.size() == 1 ? &report.windows.front() : nullptr;
}

bool KittyZoom::changesSizeOften(niri::WindowId window) const
{
    const KittyReport::OsWindow *font = osWindow(window);
    return font && m_sizeChanges.areFrequent(font->id, m_scheduler.now());
}

/// Another one may be zoomed in its place.
bool KittyZoom::isUnsureOfWindow() const
{
    const auto window = m_sent.focused;
    return window && m_pairs.find(*window) && !m_pairs.isSure(*window);
}

/// It may have a size of ours that nobody wishes any more: worth asking again, whatever it said.
bool KittyZoom::owesFont() const
{
    return m_wish.zoomed.empty() && (m_windows.empty() || m_registry.info(m_id).hasWorked);
}

bool KittyZoom::mayOweFont(const KittyError &error) const
{
    return (owesFont() && !error.is(KittyError::AsksUser)) || error.kind == KittyError::Kind::ProtocolError;
}

bool KittyZoom::hasGivenBack() const
{
    const bool givesBackLater = m_isAskedAgain && m_wasReached && m_error && mayOweFont(*m_error);
    return isSettled() && !givesBackLater && !m_reloadQuestions.areOpen();
}

void KittyZoom::reconcile()
{
    if (m_outcome == Sent::InFlight)
        return; // its answer leads back here
    if (isConfirmed()) {
        m_changes.settleDue([this](niri::WindowId window) { return outcome(window, false); });
    } else if (hasFailed()) {
        if (m_error)
            m_changes.failDue(*m_error, [this](niri::WindowId window) { return outcome(window, false); });
    } else {
        m_again.cancel();
        m_outcome = Sent::InFlight;
        m_sent = m_wish;
        qCDebug(logZoom) << "kitty" << m_id.pid << "- wished:" << m_wish.zoomed.size() << "windows";
        m_method.carryOut([this] { return takeTask(); }, [this](const auto &result) { onResult(result); });
    }
}

ZoomMethod::Task KittyZoom::takeTask()
{
    m_sent = m_wish;
    m_changes.markSent();
    const bool trustsPairs = m_timesTooEarly < retry::tooEarly.size();
    ZoomMethod::Task task{.wish = m_sent};
    for (const auto &[window, zoom] : m_sent.zoomed) {
        const auto osWindow = m_pairs.find(window);
        if (osWindow && (window == m_sent.focused ? trustsPairs : m_pairs.isSure(window)))
            task.osWindows[window] = *osWindow;
    }
    return task;
}

void KittyZoom::onResult(const std::expected<KittyReport, KittyError> &result)
{
    m_outcome = Sent::Nothing;
    m_isAskedAgain = false;
    // The tries before the last one may have reached it, too, and lost only their answer.
    m_wasReached |= result || result.error().is(KittyError::Transient) || m_registry.info(m_id).retries > 0;
    m_error.reset();
    if (result)
        onReport(*result);
    else
        onError(result.error());
    if (std::exchange(m_isOvertaken, false) && m_outcome == Sent::Confirmed)
        m_outcome = Sent::Nothing;
    reconcile();
    if (isSettled())
        Q_EMIT settled();
}

void KittyZoom::onReport(const KittyReport &report)
{
    m_report = report;
    const bool isLastTry = m_timesTooEarly == retry::tooEarly.size();
    const auto now = m_scheduler.now();
    m_sizeChanges.note(report, now);
    // Of a window that was closed meanwhile nothing can be learnt; another wish is on its way.
    const bool isUnderstood = report.applied
        && (!m_sent.focused || !m_windows.contains(*m_sent.focused)
            || m_pairs.learn(*m_sent.focused, report, now)
            || (isLastTry && m_pairs.learnAnew(*m_sent.focused, report, now)));
    qCDebug(logZoom) << "kitty" << m_id.pid << (isUnderstood ? "- done" : "- too early");
    if (isUnderstood) {
        m_outcome = Sent::Confirmed;
        m_timesTooEarly = 0;
        m_timesFailed = 0;
        m_changes.settleSent([this](niri::WindowId window) { return outcome(window, true); });
        if (isUnsureOfWindow() && report.focused == m_pairs.find(*m_sent.focused))
            sendAgainAfter(OsWindowPairs::untilSure);
    } else if (!isLastTry) {
        m_outcome = Sent::Failed;
        sendAgainAfter(retry::tooEarly[m_timesTooEarly++]);
    } else {
        onError({.kind = KittyError::Kind::ProtocolError,
                 .pid = m_id.pid,
                 .detail = tr("none of its windows has the keyboard")});
    }
}

void KittyZoom::onError(const KittyError &error)
{
    qCDebug(logZoom) << "kitty" << m_id.pid << "-" << sentence(error);
    m_outcome = Sent::Failed; // but it may have been carried out all the same
    m_error = error;
    m_changes.failDue(error, [this](niri::WindowId window) { return outcome(window, false); });
    m_isAskedAgain =
        (error.is(KittyError::Transient) || mayOweFont(error)) && m_timesFailed < retry::failedWish.size();
    if (!m_isAskedAgain)
        return;
    m_again = m_scheduler.callAfter(retry::failedWish[m_timesFailed], [this] {
        ++m_timesFailed; // only now: what is tried before, for another reason, makes no pause longer
        sendAgain();
    });
}

ZoomEvent::Zooming KittyZoom::outcome(niri::WindowId window, bool isChanged) const
{
    ZoomEvent::Zooming zooming{.status = ZoomEvent::Zooming::Status::Success, .pid = m_id.pid};
    const KittyReport::OsWindow *font = osWindow(window);
    if (!m_method.tellsSizes()) {
        zooming.step = font && isChanged ? font->step : 0;
    } else if (font) {
        zooming.before = isChanged ? font->before : font->size;
        zooming.after = font->size;
        zooming.isLimited = font->isLimited;
    }
    return zooming;
}
