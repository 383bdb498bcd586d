// SPDX-License-Identifier: GPL-3.0-or-later
#include "DriftWorld.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace std::chrono_literals;
using Act = DriftStep::Act;
using Misbehaviour = MisbehavingKitty::Misbehaviour;

namespace
{

constexpr int mostKitties = 5;
const std::array versions{QLatin1StringView("0.26.5"), QLatin1StringView("0.41.1"),
                          QLatin1StringView("0.48.2")};
const std::array amounts{QLatin1StringView("+3"),     QLatin1StringView("+0.7"), QLatin1StringView("-2"),
                         QLatin1StringView("+50"),    QLatin1StringView("-50"),  QLatin1StringView("x1.25"),
                         QLatin1StringView("x0.333"), QLatin1StringView("x4"),   QLatin1StringView("=16"),
                         QLatin1StringView("=4.5"),   QLatin1StringView("=100")};

template<typename Array> auto choose(const Array &array, unsigned number)
{
    return array[number % array.size()];
}

} // namespace

void DriftWorld::happen(const DriftStep &step)
{
    if (!m_kinds.mayHappen(step.act))
        return;
    if (step.act <= Act::PassTime)
        happenOnDesktop(step);
    else if (step.act <= Act::ReloadConfig)
        happenToFonts(step);
    else if (step.act <= Act::ToggleZoomSwitch)
        happenToSettings(step);
    else
        happenToKitty(step);
    if (!step.isTold)
        tell(QStringLiteral("  (niri does not tell it yet)"));
    if (!step.isQuiet)
        tell(QStringLiteral("  (and before anything comes of it:)"));
}

void DriftWorld::happenOnDesktop(const DriftStep &step)
{
    const auto window = pickWindow(step.a);
    const QString name = window ? niri::toString(*window) : QString();
    switch (step.act) {
    case Act::FocusWindow:
        if (!window)
            return;
        m_desktop.focusWindow(*window);
        return tell(QStringLiteral("focus window ") + name);
    case Act::SwitchWorkspace:
        m_desktop.switchToWorkspace(niri::WorkspaceId{1 + step.a % 3});
        return tell(QStringLiteral("switch to workspace %1").arg(1 + step.a % 3));
    case Act::ToggleOverlay:
        m_hasOverlay = !m_hasOverlay;
        m_desktop.setOverlayOpen(m_hasOverlay);
        return tell(m_hasOverlay ? QStringLiteral("open an overlay") : QStringLiteral("close the overlay"));
    case Act::OpenKitty:
        return openKitty(step.a, step.b);
    case Act::OpenOtherApp:
        if (m_desktop.windows().size() < 12)
            m_desktop.openWindow({.appId = QStringLiteral("other"), .pid = 77});
        return tell(QStringLiteral("open another app"));
    case Act::OpenOsWindow: {
        const auto pid = pick(step.a);
        if (!pid || m_kitties.at(*pid).isStopped() || m_withOneWindow.contains(*pid)
            || m_desktop.windows().size() >= 12)
            return;
        const OsWindow opened{*pid, m_kitties.at(*pid).fonts().openOsWindow()};
        openWindowOf(opened, step.b % 4 == 0 ? QStringLiteral("scratch") : QStringLiteral("kitty"));
        return tell(QStringLiteral("open OS window %1 of kitty %2").arg(opened.id).arg(*pid));
    }
    case Act::CloseWindow:
        if (!window)
            return;
        tell(QStringLiteral("close window ") + name);
        return closeWindow(*window);
    case Act::ChangeTitle:
        if (!window)
            return;
        m_desktop.setTitle(*window, QString::number(step.b));
        return tell(QStringLiteral("change the title of window ") + name);
    case Act::ChangeAppId: {
        if (!window || !m_osWindows.contains(*window))
            return;
        const QString appId = step.b % 3 == 0 ? QStringLiteral("scratch") : QStringLiteral("kitty");
        m_desktop.setAppId(*window, appId);
        return tell(QStringLiteral("window %1 has app id %2").arg(name, appId));
    }
    case Act::ResizeWindow: {
        if (!window || !m_osWindows.contains(*window))
            return;
        constexpr std::array widths{500, 700, 900, 1'500};
        const int width = choose(widths, step.b);
        const OsWindow resized = m_osWindows.at(*window);
        m_kitties.at(resized.pid).fonts().setWidth(resized.id, width);
        tell(QStringLiteral("window %1 is %2 pixels wide").arg(name).arg(width));
        return apply({R"({"WindowLayoutsChanged":{"changes":[[)" + name.toLatin1() + R"(,{"window_size":[)"
                      + QByteArray::number(width) + ",600]}]]}}"});
    }
    case Act::ToggleCast:
        m_desktop.setCasting(!m_desktop.isCasting());
        return tell(m_desktop.isCasting() ? QStringLiteral("begin a screencast")
                                          : QStringLiteral("end the screencast"));
    case Act::MoveWindow: {
        if (!window)
            return;
        const niri::WorkspaceId workspace{1 + step.b % 3};
        const bool follow = step.b % 2 == 0;
        m_desktop.moveWindow(*window, workspace, follow);
        return tell(QStringLiteral("move window %1 to workspace %2%3")
                        .arg(name)
                        .arg(1 + step.b % 3)
                        .arg(follow ? u", and follow it" : u""));
    }
    case Act::ToggleSecondOutput:
        m_hasSecondOutput = !m_hasSecondOutput;
        m_desktop.moveWorkspace(niri::WorkspaceId{2},
                                m_hasSecondOutput ? secondOutput() : SimulatedDesktop::firstOutput());
        return tell(m_hasSecondOutput ? QStringLiteral("workspace 2 goes to another output")
                                      : QStringLiteral("workspace 2 comes back"));
    case Act::PassTime: {
        constexpr std::array times{1ms, 14ms, 40ms, 119ms, 120ms, 700ms, 2'100ms, 31'000ms};
        const auto time = choose(times, step.a);
        tell(QStringLiteral("%1 ms pass").arg(time.count()));
        return pass(time);
    }
    default:
        return;
    }
}

void DriftWorld::openKitty(unsigned how, unsigned delay)
{
    if (liveKitties().size() >= mostKitties)
        return;
    const auto permitted = m_kinds.permitted(choose(versions, how / 16), how / 64);
    const QString version = permitted.version;
    m_kitties.addWithoutSocket(version);
    const pid_t pid = m_kitties.lastPid();
    if (m_kinds.areStepwise())
        m_kitties.setPasswords(pid, permitted.passwords);
    if (!permitted.namesWindows)
        m_withOneWindow.insert(pid);
    if (how % 16 == 0) {
        m_withoutSocket.insert(pid);
        tell(QStringLiteral("open kitty %1, which never listens").arg(pid));
    } else if (how % 16 < 5) {
        const std::chrono::milliseconds wait(delay % 3000);
        m_kitties.setStartedNow(pid);
        m_young.insert(pid);
        m_later[pid].push_back(m_scheduler.callAfter(wait, [this, pid] {
            m_young.erase(pid);
            m_kitties.listen(pid);
        }));
        tell(QStringLiteral("open kitty %1 (%2), which listens after %3 ms")
                 .arg(pid)
                 .arg(version)
                 .arg(wait.count()));
    } else {
        m_kitties.listen(pid);
        tell(QStringLiteral("open kitty %1 (%2)").arg(pid).arg(version));
    }
    openWindowOf({pid, 1}, delay % 4 == 0 ? QStringLiteral("scratch") : QStringLiteral("kitty"));
}

void DriftWorld::openWindowOf(const OsWindow &osWindow, const QString &appId)
{
    m_osWindows[m_desktop.openWindow({.appId = appId, .pid = osWindow.pid})] = osWindow;
    const SimulatedFonts &fonts = m_kitties.at(osWindow.pid).fonts();
    const double size = fonts.size(osWindow.id);
    m_fonts[osWindow] = {.base = size, .unfixed = size, .changedAt = fonts.timesRun()};
}

void DriftWorld::closeWindow(niri::WindowId window)
{
    const auto found = m_osWindows.find(window);
    if (found == m_osWindows.end()) {
        m_desktop.closeWindow(window);
        return;
    }
    const OsWindow osWindow = found->second;
    MisbehavingKitty &kitty = m_kitties.at(osWindow.pid);
    if (kitty.isStopped())
        return;
    if (kitty.fonts().osWindows().size() == 1)
        return killKitty(osWindow.pid);
    kitty.fonts().closeOsWindow(osWindow.id);
    m_desktop.closeWindow(window);
    m_osWindows.erase(found);
    m_fonts.erase(osWindow);
}

void DriftWorld::killKitty(pid_t pid)
{
    std::erase_if(m_fonts, [pid](const auto &font) { return font.first.pid == pid; });
    std::erase_if(m_osWindows, [&](const auto &window) {
        if (window.second.pid != pid)
            return false;
        m_desktop.closeWindow(window.first);
        return true;
    });
    m_later.erase(pid);
    m_refusing.erase(pid);
    m_forbidding.erase(pid);
    m_kitties.kill(pid);
}

void DriftWorld::happenToFonts(const DriftStep &step)
{
    const auto window = pickOsWindow(step.a);
    if (!window || m_kitties.at(window->pid).isStopped())
        return;
    SimulatedFonts &fonts = m_kitties.at(window->pid).fonts();
    // Of a reload that kitty does not tell nothing can be known by steps.
    if (m_kinds.areStepwise() && step.act == Act::ReloadConfig && !m_kitties.at(window->pid).tellsItsConfig())
        return;
    // At the configured size nobody can tell a reset from the reload before it.
    if ((step.act == Act::ResetSize || step.act == Act::ResetSizeEverywhere) && isUnnoticed(window->pid))
        return;
    switch (step.act) {
    case Act::ChangeSize: {
        constexpr std::array changes{+1.3, -1.3, +0.1, -0.1, +2.7, -2.7, +17.9, -5.1};
        return changeSize(*window, choose(changes, step.b));
    }
    case Act::ResetSize: {
        const double before = fonts.size(window->id);
        fonts.resetSize(window->id);
        noteReset(*window, before);
        return tell(
            QStringLiteral("the user resets OS window %1 of kitty %2").arg(window->id).arg(window->pid));
    }
    case Act::ChangeSizeEverywhere:
        return changeSizeEverywhere(window->pid, step.b % 2 == 0 ? +2 : -1);
    case Act::ResetSizeEverywhere: {
        std::map<OsWindow, double> before;
        for (const int id : fonts.osWindows())
            before[{window->pid, id}] = fonts.size(id);
        fonts.resetSizeEverywhere();
        for (const auto &[each, size] : before)
            noteReset(each, size);
        return tell(QStringLiteral("the user resets all of kitty %1").arg(window->pid));
    }
    case Act::ReloadConfig: {
        const double configured = step.b % 3 == 0 ? 11 : step.b % 3 == 1 ? 9.5 : 14;
        const bool isAnnounced = !m_kinds.areStepwise() && step.a % 2 == 0;
        reloadConfig(window->pid, configured, isAnnounced);
        return tell(QStringLiteral("kitty %1 reloads its config%2: %3 points")
                        .arg(window->pid)
                        .arg(isAnnounced ? QStringLiteral(", and the program is told") : QString())
                        .arg(configured));
    }
    default:
        return;
    }
}

/// Whoever has just reset a font is not understood if they also change it before the kitten has run: it sees
/// but the sum of both. Nor are they whose change happens to end where a reset would.
bool DriftWorld::isClear(const OsWindow &window) const
{
    const Person &font = m_fonts.at(window);
    return font.resetAt.value_or(-1) != m_kitties.at(window.pid).fonts().timesRun();
}

void DriftWorld::changeSize(const OsWindow &window, double points)
{
    SimulatedFonts &fonts = m_kitties.at(window.pid).fonts();
    Person &font = m_fonts.at(window);
    const auto isInLimits = [&](double size) {
        return size > SimulatedFonts::smallest && size < fonts.largest();
    };
    const double before = fonts.size(window.id);
    const double after = std::clamp(before + points, SimulatedFonts::smallest, fonts.largest());
    const double step = after - before;
    const auto isNear = [after](double size) { return std::abs(after - size) < 0.01; };
    const double base = isUnnoticed(window.pid) ? after : font.base + step;
    if (!m_kinds.mayHaveSize(base) || !isClear(window) || !isInLimits(base) || isNear(fonts.configured())
        || isNear(fonts.everywhere()))
        return;
    fonts.changeSize(window.id, points);
    setBase(window, base);
    font.seen = font.unfixed = after;
    tell(QStringLiteral("the user changes OS window %1 of kitty %2 by %3: %4 to %5")
             .arg(window.id)
             .arg(window.pid)
             .arg(points)
             .arg(before)
             .arg(after));
}

void DriftWorld::changeSizeEverywhere(pid_t pid, double points)
{
    SimulatedFonts &fonts = m_kitties.at(pid).fonts();
    const auto isInLimits = [&](double size) {
        return size > SimulatedFonts::smallest + 3 && size < fonts.largest() - 3;
    };
    for (const int id : fonts.osWindows()) {
        if (!isClear({pid, id}) || !isInLimits(fonts.size(id)) || !isInLimits(m_fonts.at({pid, id}).base)
            || !isInLimits(fonts.everywhere()))
            return;
    }
    fonts.changeSizeEverywhere(points);
    for (const int id : fonts.osWindows()) {
        Person &font = m_fonts.at({pid, id});
        setBase({pid, id}, isUnnoticed(pid) ? fonts.size(id) : font.base + points);
        font.seen = font.unfixed = fonts.size(id);
    }
    tell(QStringLiteral("the user changes all of kitty %1 by %2").arg(pid).arg(points));
}

/// What is given back after a reload is what the kitten saw last.
void DriftWorld::setBase(const OsWindow &window, double base)
{
    Person &font = m_fonts.at(window);
    const int runs = m_kitties.at(window.pid).fonts().timesRun();
    if (runs > font.changedAt)
        font.lookedAt = font.base;
    font.base = base;
    font.changedAt = runs;
}

void DriftWorld::reloadConfig(pid_t pid, double configured, bool isAnnounced)
{
    MisbehavingKitty &kitty = m_kitties.at(pid);
    const int runs = kitty.fonts().timesRun();
    const auto last = m_reloads.find(pid);
    const bool hasNotLooked = last != m_reloads.end() && last->second.kittenRuns == runs;
    const double before = hasNotLooked ? last->second.configuredBefore : kitty.fonts().configured();
    const bool isSameSize = !m_kinds.areStepwise() && before == configured;
    for (auto &[window, font] : m_fonts) {
        if (window.pid != pid)
            continue;
        const bool wasSeen = runs > font.changedAt;
        const auto lookedAt = wasSeen ? std::optional(font.base) : font.lookedAt;
        font = {.base = isSameSize ? lookedAt.value_or(configured) : configured,
                .unfixed = configured,
                .changedAt = runs,
                .lookedAt = lookedAt};
    }
    m_reloads[pid] = {.at = changesByUs(pid),
                      .kittenRuns = runs,
                      .configuredBefore = before,
                      .isTold = isAnnounced || kitty.tellsItsConfig()};
    m_kitties.reloadConfig(pid, configured);
    if (isAnnounced)
        m_controller->expectReload();
}

void DriftWorld::noteReset(const OsWindow &window, double before)
{
    const SimulatedFonts &fonts = m_kitties.at(window.pid).fonts();
    // What changes nothing says nothing.
    if (fonts.size(window.id) == before)
        return;
    setBase(window, fonts.configured());
    m_fonts.at(window).seen = fonts.configured();
    m_fonts.at(window).resetAt = fonts.timesRun();
}

void DriftWorld::happenToSettings(const DriftStep &step)
{
    switch (step.act) {
    case Act::ChangeAmount:
        if (!m_kinds.mayZoomBy(choose(amounts, step.a)))
            return;
        m_settings.amount = ZoomAmount::fromText(QString(choose(amounts, step.a))).value();
        tell(QStringLiteral("zoom by ") + choose(amounts, step.a));
        return applySettings();
    case Act::ChangeNullFocus:
        m_settings.nullFocus = step.a % 2 == 0 ? NullFocus::Keep : NullFocus::Restore;
        tell(QStringLiteral("null_focus = %1").arg(step.a % 2 == 0 ? u"keep" : u"restore"));
        return applySettings();
    case Act::ChangeSettle: {
        constexpr std::array times{0ms, 120ms, 500ms};
        m_settings.settle = choose(times, step.a);
        tell(QStringLiteral("settle_ms = %1").arg(m_settings.settle.count()));
        return applySettings();
    }
    case Act::ChangeAppIds: {
        const std::array choices{QStringList{QStringLiteral("kitty")}, QStringList{QStringLiteral("scratch")},
                                 QStringList{QStringLiteral("kitty"), QStringLiteral("scratch")}};
        m_appIds = choose(choices, step.a);
        tell(QStringLiteral("app_ids = ") + m_appIds.join(u','));
        return applySettings();
    }
    case Act::ToggleEnabled:
        m_settings.enabled = !m_settings.enabled;
        tell(QStringLiteral("enabled = %1").arg(m_settings.enabled));
        return applySettings();
    case Act::TogglePause:
        m_isPaused = !m_isPaused;
        tell(m_isPaused ? QStringLiteral("pause") : QStringLiteral("resume"));
        return m_isPaused ? m_controller->pause().pause() : m_controller->pause().resume();
    case Act::TogglePin: {
        const auto window = pickWindow(step.a);
        const bool isPinned = window && m_pinned.contains(*window);
        if (!window || !m_controller->setPinned(*window, !isPinned))
            return;
        if (isPinned)
            m_pinned.erase(*window);
        else
            m_pinned.insert(*window);
        return tell(
            QStringLiteral("%1 window %2").arg(isPinned ? u"unpin" : u"pin", niri::toString(*window)));
    }
    case Act::ChangeRules:
        m_settings.rules = ruleSets()[step.a % ruleSets().size()];
        tell(QStringLiteral("there are other rules: %1").arg(m_settings.rules.size()));
        return applySettings();
    case Act::ChangeScope:
        m_settings.scope = step.a % 2 == 0 ? ZoomScope::Focused : ZoomScope::Output;
        tell(QStringLiteral("scope = %1").arg(step.a % 2 == 0 ? u"focused" : u"output"));
        return applySettings();
    case Act::ChangeMinimumColumns: {
        constexpr std::array minima{0, 60, 80};
        m_settings.minimumColumns = choose(minima, step.a);
        tell(QStringLiteral("minimum_columns = %1").arg(m_settings.minimumColumns));
        return applySettings();
    }
    case Act::ToggleZoomSwitch: {
        const auto pid = pick(step.a);
        if (!pid)
            return;
        const bool on = m_switchedOff.contains(*pid);
        if (!m_controller->setZoomSwitch(*pid, on))
            return;
        if (on)
            m_switchedOff.erase(*pid);
        else
            m_switchedOff.insert(*pid);
        return tell(QStringLiteral("switch kitty %1 %2").arg(*pid).arg(on ? u"on" : u"off"));
    }
    default:
        return;
    }
}

void DriftWorld::happenToKitty(const DriftStep &step)
{
    const auto pid = pick(step.a);
    MisbehavingKitty *kitty = pid ? &m_kitties.at(*pid) : nullptr;
    switch (step.act) {
    case Act::ReconnectToNiri:
        return reconnectToNiri(step.a);
    case Act::RestartProgram:
        tell(QStringLiteral("kill the program, and start it again"));
        m_wrong = checkEvents(true);
        m_controller.reset();
        m_events.clear();
        m_expected.clear();
        return startProgram();
    case Act::KittyLearnsItsFocusLate:
        m_focusDelay = std::chrono::milliseconds(step.a % 2 == 0 ? 0 : step.b % 40);
        m_namesTheOneBefore = step.a % 4 == 1;
        return tell(QStringLiteral("kitties learn of their focus after %1 ms, and name %2 until then")
                        .arg(m_focusDelay.count())
                        .arg(m_namesTheOneBefore ? u"the one before" : u"none"));
    default:
        break;
    }
    if (!kitty)
        return;
    const QString name = QString::number(*pid);
    switch (step.act) {
    case Act::StopKitty:
        kitty->stop();
        return tell(QStringLiteral("stop kitty ") + name);
    case Act::ContinueKitty:
        if (!kitty->isStopped())
            return;
        tell(QStringLiteral("continue kitty ") + name);
        kitty->carryOn();
        return;
    case Act::KillKitty:
        tell(QStringLiteral("kill kitty ") + name);
        return killKitty(*pid);
    case Act::RefuseConnections:
        if (m_withoutSocket.contains(*pid) || m_young.contains(*pid))
            return;
        m_refusing.try_emplace(*pid, m_scheduler.now());
        kitty->stopListening();
        return tell(QStringLiteral("refuse connections to kitty ") + name);
    case Act::AcceptConnections:
        noteLongRefusal();
        if (m_refusing.erase(*pid) == 0)
            return;
        m_kitties.listen(*pid);
        return tell(QStringLiteral("accept connections to kitty %1 again").arg(name));
    case Act::Misbehave:
        return misbehave(*pid, step.b, 1 + static_cast<int>(step.b / 16 % 6));
    case Act::GiveLateAnswers:
        kitty->giveLateAnswers();
        if (kitty->prompts() > 0)
            kitty->answerPrompt(MisbehavingKitty::Answer::AllowRequest);
        return tell(QStringLiteral("the late answers of kitty %1 come").arg(name));
    default:
        return;
    }
}

void DriftWorld::misbehave(pid_t pid, unsigned how, int times)
{
    constexpr std::array kinds{Misbehaviour::CloseAtOnce,      Misbehaviour::CloseAfterwards,
                               Misbehaviour::CloseInMidAnswer, Misbehaviour::AnswerLate,
                               Misbehaviour::AskUser,          Misbehaviour::Garbage,
                               Misbehaviour::NoData,           Misbehaviour::NoJson,
                               Misbehaviour::PermissionDenied, Misbehaviour::ControlOff};
    const Misbehaviour kind = choose(kinds, how);
    if (!m_kinds.mayMisbehave(kind))
        return;
    if (kind == Misbehaviour::PermissionDenied || kind == Misbehaviour::ControlOff)
        m_forbidding.insert(pid);
    m_kitties.at(pid).misbehave(kind, times);
    constexpr std::array words{"closes at once",
                               "closes afterwards",
                               "closes in mid answer",
                               "answers late",
                               "asks the user",
                               "answers garbage",
                               "answers no data",
                               "answers no JSON",
                               "says no",
                               "says that remote control is off"};
    tell(QStringLiteral("kitty %1 %2, %3 times")
             .arg(pid)
             .arg(QLatin1StringView(choose(words, how)))
             .arg(times));
}

void DriftWorld::reconnectToNiri(unsigned how)
{
    giveOtherIds(how % 4);
    tell(QStringLiteral("niri comes again"));
    tellEverything(how % 8 < 4);
}

/// As a niri that was started anew counts from the start: to new ids, or to those of others.
void DriftWorld::giveOtherIds(unsigned how)
{
    if (how < 2)
        return;
    std::vector<niri::WindowId> ids;
    for (const auto &[id, window] : m_desktop.windows())
        ids.push_back(id);
    std::map<niri::WindowId, niri::WindowId> renamed;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        // No window may get the id of another OS window of the same kitty: its kitty would not have lived on.
        renamed[ids[i]] = niri::WindowId{std::to_underlying(ids.back()) + 1 + i};
    }
    if (how == 3 && ids.size() >= 2
        && m_desktop.windows().at(ids[0]).pid != m_desktop.windows().at(ids[1]).pid) {
        renamed[ids[0]] = ids[1];
        renamed[ids[1]] = ids[0];
    }
    m_desktop.renameWindows(renamed);
    std::map<niri::WindowId, OsWindow> osWindows;
    for (const auto &[id, osWindow] : m_osWindows)
        osWindows[renamed.at(id)] = osWindow;
    m_osWindows = std::move(osWindows);
    m_pinned.clear();
    tell(QStringLiteral("niri is started again"));
}
