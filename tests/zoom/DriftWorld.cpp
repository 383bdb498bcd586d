// SPDX-License-Identifier: GPL-3.0-or-later
#include "DriftWorld.h"

#include "StepwiseZoom.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace std::chrono_literals;
using Kind = ZoomEvent::Kind;

DriftWorld::DriftWorld(DriftKinds::World world)
    : m_kinds(world)
{
    m_settings.settle = 120ms;
    startProgram();
}

DriftWorld::~DriftWorld() = default;

std::optional<QString> DriftWorld::run(const DriftSequence &sequence)
{
    for (const DriftStep &step : sequence) {
        happen(step);
        letKittiesLearnTheirFocus();
        if (step.isTold)
            tellNews();
        if (step.isQuiet)
            spin();
        if (m_wrong)
            return m_wrong;
    }
    return checkEnd();
}

void DriftWorld::startProgram()
{
    m_controller.reset();
    m_registry.reset();
    m_isPaused = false;
    m_pinned.clear();
    m_switchedOff.clear();
    m_appIds = {QStringLiteral("kitty"), QStringLiteral("scratch")};
    m_current.reset();

    m_registry = std::make_unique<KittyRegistry>(m_kitties, m_scheduler);
    m_controller = std::make_unique<ZoomController>(*m_registry, m_kitties, m_scheduler,
                                                    QStringLiteral("/zoom_kitten.py"));
    QObject::connect(m_controller.get(), &ZoomController::focusChanged, m_controller.get(),
                     [this](const ZoomEvent &event) { m_events.push_back(event); });
    QObject::connect(m_controller.get(), &ZoomController::restored, m_controller.get(),
                     [this] { m_isRestored = true; });
    m_controller->setSettings(m_settings, m_appIds);
    tellEverything(false);
}

void DriftWorld::applySettings()
{
    m_controller->setSettings(m_settings, m_appIds);
    followFocus();
}

void DriftWorld::tellNews()
{
    const QByteArrayList lines = m_desktop.eventsSince(m_told);
    if (lines.isEmpty())
        return;
    m_told = m_desktop;
    apply(lines);
    followFocus();
}

void DriftWorld::tellEverything(bool inTwoParts)
{
    m_windows = {};
    m_told = m_desktop;
    const QByteArrayList lines = m_desktop.state();
    if (inTwoParts) {
        apply(lines.first(1));
        spin();
    }
    apply(lines.sliced(inTwoParts ? 1 : 0));
    followFocus();
}

void DriftWorld::apply(const QByteArrayList &lines)
{
    for (const QByteArray &line : lines)
        m_windows.apply(niri::parseEvent(line).value());
    m_controller->setWindows(m_windows, m_windows.takeChanges());
}

/// Between two ends of a unix socket nothing takes time: when no event is left, nothing is under way.
void DriftWorld::spin()
{
    QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    do {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (dispatcher->processEvents(QEventLoop::AllEvents));
}

void DriftWorld::pass(std::chrono::milliseconds time)
{
    const auto end = m_scheduler.now() + time;
    spin();
    for (auto left = time; left > 0ms;) {
        const auto next = m_scheduler.untilNext().value_or(left);
        m_scheduler.advance(std::clamp(std::chrono::ceil<std::chrono::milliseconds>(next), 1ms, left));
        spin();
        left = std::chrono::ceil<std::chrono::milliseconds>(end - m_scheduler.now());
    }
}

/// As Wayland tells each of its clients. A stopped one reads it when it goes on, before our command.
void DriftWorld::letKittiesLearnTheirFocus()
{
    const auto focused = m_desktop.focused();
    const auto owner = focused ? m_osWindows.find(*focused) : m_osWindows.end();
    for (const pid_t pid : liveKitties()) {
        MisbehavingKitty &kitty = m_kitties.at(pid);
        const int now = owner != m_osWindows.end() && owner->second.pid == pid ? owner->second.id : 0;
        if (kitty.isStopped() || kitty.fonts().focused() == now)
            continue;
        if (now == 0 || m_focusDelay == 0ms) {
            kitty.fonts().focusOsWindow(now);
            continue;
        }
        if (!m_namesTheOneBefore)
            kitty.fonts().focusOsWindow(0);
        m_later[pid].push_back(m_scheduler.callAfter(m_focusDelay, [this, &kitty, now, focused] {
            if (m_desktop.focused() == focused && !kitty.isStopped())
                kitty.fonts().focusOsWindow(now);
        }));
    }
}

// The reference: who has the focus.

std::optional<niri::Window> DriftWorld::nextFocus() const
{
    const auto active = activeWithFocus();
    if (!active)
        return std::nullopt;
    const SimulatedDesktop::Window &told = m_told.windows().at(*active);
    const niri::Window window{.id = *active, .appId = told.appId, .pid = told.pid};
    const bool isCurrent = m_current && m_current->id == window.id && m_current->pid == window.pid;
    const bool isKept = m_settings.nullFocus == NullFocus::Keep && isCurrent;
    return m_told.focused() || isKept ? std::optional(window) : std::nullopt;
}

void DriftWorld::followFocus()
{
    auto next = nextFocus();
    const bool isSame =
        next && m_current ? next->id == m_current->id && next->pid == m_current->pid : !next && !m_current;
    if (!isSame && m_current) {
        const auto known = m_told.windows().find(m_current->id);
        if (known != m_told.windows().end() && known->second.pid == m_current->pid)
            m_current->appId = known->second.appId;
        expectEvent(*m_current, Kind::FocusLost);
    }
    if (!isSame && next)
        expectEvent(*next, Kind::FocusGained);
    m_current = next;
}

void DriftWorld::expectEvent(const niri::Window &window, Kind kind)
{
    if (!isKitty(window))
        return;
    const bool isOn = m_settings.enabled && !m_isPaused && !m_switchedOff.contains(*window.pid);
    const bool isAlive = m_kitties.identify(*window.pid).has_value();
    // A rule may still be on its way to the one that holds in the end.
    const bool isClear = isAlive && m_settings.rules.isEmpty();
    m_expected.push_back(
        {.kind = kind, .window = window.id, .hasZooming = isClear ? std::optional(isOn) : std::nullopt});
}

bool DriftWorld::isKitty(const niri::Window &window) const
{
    return m_appIds.contains(window.appId);
}

// The reference: which size a font has in the end.

int DriftWorld::changesByUs(pid_t pid) const
{
    const SimulatedFonts &fonts = m_kitties.at(pid).fonts();
    return m_kinds.areStepwise() ? fonts.timesRun() : fonts.wishesCarriedOut();
}

/// The last reload, by our program.
bool DriftWorld::isUnnoticed(pid_t pid) const
{
    const auto reload = m_reloads.find(pid);
    return reload != m_reloads.end() && changesByUs(pid) == reload->second.at;
}

bool DriftWorld::isZoomed(const OsWindow &window) const
{
    // An older kitty says nothing of a reload; the next time it is asked anything it shows.
    const bool mayBeSmall = isUnnoticed(window.pid) && !m_reloads.at(window.pid).isTold;
    const auto id = niriWindowOf(window);
    const ZoomRule *rule = ruleOf(window);
    return id && isChosen(*id) && m_appIds.contains(m_told.windows().at(*id).appId)
        && !(rule && rule->isException) && m_settings.enabled && !m_isPaused
        && !m_switchedOff.contains(window.pid) && !m_withoutSocket.contains(window.pid) && !mayBeSmall;
}

double DriftWorld::expectedSize(const OsWindow &window) const
{
    const double base = m_fonts.at(window).base;
    // What a reload took away comes with the next command.
    if (isUnnoticed(window.pid) && (m_withoutSocket.contains(window.pid) || !m_reloads.at(window.pid).isTold))
        return m_fonts.at(window).unfixed;
    if (!isZoomed(window))
        return base;
    if (m_kinds.areStepwise()) {
        const auto font = m_kitties.configuredFont(m_kitties.id(window.pid));
        const ZoomRule *rule = ruleOf(window);
        return base
            + StepwiseZoom::stepFor(rule && rule->amount ? *rule->amount : m_settings.amount,
                                    font.value_or(KittyFont()));
    }
    const ZoomRule *rule = ruleOf(window);
    const ZoomAmount amount = rule && rule->amount ? *rule->amount : m_settings.amount;
    const double wished = amount.operation == ZoomAmount::Operation::Add ? base + amount.value
        : amount.operation == ZoomAmount::Operation::Scale               ? base * amount.value
                                                                         : amount.value;
    const double largest = m_kitties.at(window.pid).fonts().largest();
    return std::clamp(wished, SimulatedFonts::smallest, largest);
}

std::optional<niri::WindowId> DriftWorld::niriWindowOf(const OsWindow &window) const
{
    for (const auto &[id, osWindow] : m_osWindows) {
        if (osWindow == window && m_told.windows().contains(id))
            return id;
    }
    return std::nullopt;
}

bool DriftWorld::isChosen(niri::WindowId window) const
{
    // Of the output with the focus that decides.
    return (m_current && m_current->id == window) || m_pinned.contains(window)
        || (isActiveOnOutput(window) && activeWithFocus() != window);
}

bool DriftWorld::isActiveOnOutput(niri::WindowId window) const
{
    return m_settings.scope == ZoomScope::Output && m_told.isActiveOnOutput(window);
}

/// With the keyboard, but for an overlay.
std::optional<niri::WindowId> DriftWorld::activeWithFocus() const
{
    SimulatedDesktop withoutOverlay = m_told;
    withoutOverlay.setOverlayOpen(false);
    return withoutOverlay.focused();
}

/// Wherever the focus goes.
bool DriftWorld::staysZoomed(const OsWindow &window) const
{
    const auto id = niriWindowOf(window);
    return id && (m_pinned.contains(*id) || isActiveOnOutput(*id));
}

const ZoomRule *DriftWorld::ruleOf(const OsWindow &window) const
{
    const auto id = niriWindowOf(window);
    if (!id)
        return nullptr;
    const SimulatedDesktop::Window &told = m_told.windows().at(*id);
    for (const ZoomRule &rule : m_settings.rules) {
        const bool hasTitle = rule.title.isEmpty() || told.title.contains(rule.title.mid(1, 1));
        const bool hasAppId = rule.appId.isEmpty() || told.appId == rule.appId;
        const bool hasOutput = rule.output.isEmpty() || m_told.outputOf(*id) == rule.output;
        const bool isCasting = m_told.isCasting();
        if (hasTitle && hasAppId && hasOutput && rule.casting.value_or(isCasting) == isCasting)
            return &rule;
    }
    return nullptr;
}

/// The titles are of one digit between two stars.
QList<QList<ZoomRule>> DriftWorld::ruleSets()
{
    const ZoomRule never{
        .name = QStringLiteral("never"), .title = QStringLiteral("*1*"), .isException = true};
    const ZoomRule more{.name = QStringLiteral("more"),
                        .title = QStringLiteral("*2*"),
                        .amount = ZoomAmount{.operation = ZoomAmount::Operation::Add, .value = 5}};
    const ZoomRule cast{.name = QStringLiteral("cast"), .casting = true, .isException = true};
    const ZoomRule large{.name = QStringLiteral("large"),
                         .appId = QStringLiteral("scratch"),
                         .amount = ZoomAmount{.operation = ZoomAmount::Operation::Set, .value = 20}};
    const ZoomRule columns{.name = QStringLiteral("columns"), .minimumColumns = 70};
    const ZoomRule output{.name = QStringLiteral("output"),
                          .output = secondOutput(),
                          .amount = ZoomAmount{.operation = ZoomAmount::Operation::Add, .value = 6}};
    return {{}, {never, more}, {cast, large}, {more, columns}, {never, output}};
}

/// The minimum of columns leaves it this size, between its base size and the one that is wished.
bool DriftWorld::mayBeLimitedTo(double size, const OsWindow &window) const
{
    const ZoomRule *rule = ruleOf(window);
    const int minimum = rule && rule->minimumColumns ? *rule->minimumColumns : m_settings.minimumColumns;
    const double base = m_fonts.at(window).base;
    const SimulatedFonts &fonts = m_kitties.at(window.pid).fonts();
    return minimum > 0 && isZoomed(window) && size >= base - 1e-6 && size <= expectedSize(window)
        && (fonts.columns(window.id) >= minimum || std::abs(size - base) < 1e-6);
}

/// Of several OS windows it is known which one is meant only after that one had the focus for a while.
bool DriftWorld::mayBeUnknown(const OsWindow &window) const
{
    const auto id = niriWindowOf(window);
    return m_kitties.at(window.pid).fonts().osWindows().size() > 1 && id
        && !(m_current && m_current->id == *id);
}

// The end.

std::optional<QString> DriftWorld::checkEnd()
{
    letKittiesLearnTheirFocus();
    tellNews();
    // Whatever is wrong with the kitties, nobody waits for an event for ever.
    pass(40s);
    if (const auto wrong = checkEvents(false))
        return wrong;

    noteLongRefusal();
    endFaults();
    pass(130s);
    // One that has never done anything for the program is asked less and less often.
    if (m_isOneHardlyAsked || !haveAllWorked())
        pass(30min);
    if (const auto wrong = checkSizes(QStringLiteral("at rest")))
        return wrong;
    if (m_hasOverlay) {
        m_hasOverlay = false;
        m_desktop.setOverlayOpen(false);
        letKittiesLearnTheirFocus();
        tellNews();
        pass(2s);
        if (const auto wrong = checkSizes(QStringLiteral("when the overlay is closed")))
            return wrong;
    }

    // Away from everything, and to a window again.
    m_desktop.focusWindow(m_desktop.openWindow({.appId = QStringLiteral("other"), .pid = 77}));
    letKittiesLearnTheirFocus();
    tellNews();
    pass(2s);
    if (const auto wrong = checkSizes(QStringLiteral("with the focus elsewhere")))
        return wrong;
    m_desktop.focusWindow(m_desktop.windows().begin()->first);
    letKittiesLearnTheirFocus();
    tellNews();
    pass(2s);
    if (const auto wrong = checkSizes(QStringLiteral("when it is zoomed anew"), true))
        return wrong;

    m_controller->restoreAll();
    pass(5s);
    if (!m_isRestored)
        return QStringLiteral("The program does not end.");
    m_settings.enabled = false;
    if (const auto wrong = checkSizes(QStringLiteral("at the end of the program")))
        return wrong;
    return checkEvents(false);
}

std::optional<QString> DriftWorld::checkEvents(bool mayLack)
{
    for (std::size_t i = 0; i < std::max(m_events.size(), m_expected.size()); ++i) {
        if (i >= m_events.size() && mayLack)
            break;
        const auto describe = [](const auto &event) {
            return QStringLiteral("%1 of window %2")
                .arg(event.kind == Kind::FocusGained ? QStringLiteral("gain") : QStringLiteral("loss"),
                     niri::toString(event.window));
        };
        const QString expected = i < m_expected.size() ? describe(m_expected[i]) : QStringLiteral("nothing");
        const QString told = i < m_events.size() ? describe(m_events[i]) : QStringLiteral("nothing");
        if (expected != told)
            return QStringLiteral("Event %1 of %2 is: %3. It should be: %4.")
                .arg(i + 1)
                .arg(m_expected.size())
                .arg(told, expected);
        if (m_expected[i].hasZooming.value_or(m_events[i].zooming.has_value())
            != m_events[i].zooming.has_value())
            return QStringLiteral(
                       "Event %1 of %2, a %3, wrongly says or does not say what became of the font.")
                .arg(i + 1)
                .arg(m_expected.size())
                .arg(told);
    }
    m_events.clear();
    m_expected.clear();
    return std::nullopt;
}

std::optional<QString> DriftWorld::checkSizes(const QString &when, bool isZoomedAnew)
{
    for (const pid_t pid : liveKitties()) {
        const SimulatedFonts &fonts = m_kitties.at(pid).fonts();
        // kitty can't tell which of several is meant while a launcher has the keyboard.
        if (m_hasOverlay && fonts.osWindows().size() > 1 && m_settings.enabled)
            continue;
        for (const int id : fonts.osWindows()) {
            const OsWindow window{pid, id};
            const double expected = expectedSize(window);
            const auto is = [&](double size) { return std::abs(fonts.size(id) - size) < 1e-6; };
            // A size that the user gave while it was zoomed stays until it is zoomed anew.
            const bool mayBe = mayBeLimitedTo(fonts.size(id), window)
                || (isZoomed(window) && mayBeUnknown(window) && is(m_fonts.at(window).base));
            if (!is(expected) && !mayBe
                && !(isZoomed(window) && (!isZoomedAnew || staysZoomed(window))
                     && is(m_fonts.at(window).seen)))
                return QStringLiteral(
                           "OS window %1 of kitty %2 is %3 %4; it should be %5, its base size is %6.")
                    .arg(id)
                    .arg(pid)
                    .arg(fonts.size(id))
                    .arg(when)
                    .arg(expected)
                    .arg(m_fonts.at({pid, id}).base);
        }
    }
    return std::nullopt;
}

void DriftWorld::endFaults()
{
    for (const pid_t pid : liveKitties()) {
        MisbehavingKitty &kitty = m_kitties.at(pid);
        kitty.behave();
        kitty.giveLateAnswers();
        while (kitty.prompts() > 0)
            kitty.answerPrompt(MisbehavingKitty::Answer::AllowRequest);
        if (m_refusing.contains(pid))
            m_kitties.listen(pid);
        if (kitty.isStopped()) {
            kitty.carryOn();
            letKittiesLearnTheirFocus();
        }
    }
    m_refusing.clear();
    m_focusDelay = 0ms;
    spin();
    // What was forbidden is not asked again by itself: the user says that it is allowed now.
    for (const pid_t pid : m_forbidding)
        m_controller->tryAgain(pid);
}

bool DriftWorld::haveAllWorked() const
{
    return std::ranges::all_of(liveKitties(), [this](pid_t pid) {
        return m_withoutSocket.contains(pid) || m_registry->info(m_kitties.id(pid)).hasWorked;
    });
}

/// One that refuses connections for longer than these tries take together is asked less and less often, too.
void DriftWorld::noteLongRefusal()
{
    constexpr auto tries = 85s;
    for (const auto &[pid, since] : m_refusing)
        m_isOneHardlyAsked = m_isOneHardlyAsked || m_scheduler.now() - since >= tries;
}

std::vector<pid_t> DriftWorld::liveKitties() const
{
    std::vector<pid_t> pids;
    for (pid_t pid = 1001; pid <= m_kitties.lastPid(); ++pid) {
        if (m_kitties.identify(pid))
            pids.push_back(pid);
    }
    return pids;
}

std::optional<pid_t> DriftWorld::pick(unsigned number) const
{
    const auto pids = liveKitties();
    return pids.empty() ? std::nullopt : std::optional(pids[number % pids.size()]);
}

std::optional<niri::WindowId> DriftWorld::pickWindow(unsigned number) const
{
    const auto &windows = m_desktop.windows();
    if (windows.empty())
        return std::nullopt;
    return std::next(windows.begin(), number % static_cast<unsigned>(windows.size()))->first;
}

std::optional<DriftWorld::OsWindow> DriftWorld::pickOsWindow(unsigned number) const
{
    if (m_fonts.empty())
        return std::nullopt;
    return std::next(m_fonts.begin(), number % static_cast<unsigned>(m_fonts.size()))->first;
}
