// SPDX-License-Identifier: GPL-3.0-or-later
#include "RealDriftWorld.h"

#include <QTest>

#include <array>
#include <utility>

using niri::WorkspaceId;

const std::vector<RealDriftWorld::Act> &RealDriftWorld::acts()
{
    static const std::vector<Act> all{
        {40, &RealDriftWorld::focusSomething},      {4, &RealDriftWorld::wait},
        {8, &RealDriftWorld::stopOrContinue},       {16, &RealDriftWorld::changeSomeSize},
        {4, &RealDriftWorld::toggleOverlay},        {5, &RealDriftWorld::switchWorkspace},
        {8, &RealDriftWorld::moveWindow},           {4, &RealDriftWorld::toggleSecondOutput},
        {5, &RealDriftWorld::toggleCast},           {8, &RealDriftWorld::changeTitle},
        {4, &RealDriftWorld::flickerTitle},         {2, &RealDriftWorld::changeAppId},
        {5, &RealDriftWorld::resizeWindow},         {4, &RealDriftWorld::reloadConfig},
        {3, &RealDriftWorld::restartProgram},       {2, &RealDriftWorld::restartNiri},
        {4, &RealDriftWorld::openOrCloseOsWindow},  {2, &RealDriftWorld::killKitty},
        {4, &RealDriftWorld::togglePause},          {4, &RealDriftWorld::togglePin},
        {3, &RealDriftWorld::toggleZoomSwitch},     {4, &RealDriftWorld::changeAmount},
        {10, &RealDriftWorld::changeRules},         {4, &RealDriftWorld::toggleScope},
        {4, &RealDriftWorld::changeMinimumColumns}, {2, &RealDriftWorld::changeSettle},
        {1, &RealDriftWorld::toggleNullFocus},      {1, &RealDriftWorld::toggleEnabled},
    };
    return all;
}

/// While it is zoomed, and nothing else happens.
void RealDriftWorld::changeWhatDecides(Kitty &kitty, int osWindow)
{
    constexpr std::array others{&RealDriftWorld::toggleCast,     &RealDriftWorld::toggleSecondOutput,
                                &RealDriftWorld::changeRules,    &RealDriftWorld::toggleScope,
                                &RealDriftWorld::moveWindow,     &RealDriftWorld::changeMinimumColumns,
                                &RealDriftWorld::changeSomeSize, &RealDriftWorld::reloadConfig};
    const auto number = m_random.bounded(12U);
    if (number < others.size())
        (this->*others[number])();
    else if (number < 10)
        flickerTitle(kitty.osWindows.at(osWindow));
    else
        resizeWindow(kitty, osWindow);
}

// On the desktop.

void RealDriftWorld::focusSomething()
{
    const auto times = happens(3) ? 4 : 1; // running through columns
    for (int i = 0; i < times; ++i) {
        Kitty &kitty = pick();
        focus(kitty, pickOsWindow(kitty).first);
        if (i + 1 < times)
            letNiriTell();
    }
}

void RealDriftWorld::wait()
{
    tell(QStringLiteral("wait"));
    QTest::qWait(static_cast<int>(m_random.bounded(300)));
}

void RealDriftWorld::toggleOverlay()
{
    m_hasOverlay = !m_hasOverlay;
    tell(QStringLiteral("overlay"));
    change([this](SimulatedDesktop &desktop) { desktop.setOverlayOpen(m_hasOverlay); });
}

void RealDriftWorld::switchWorkspace()
{
    const WorkspaceId workspace{1 + m_random.bounded(2U)};
    tell(QStringLiteral("workspace"), QString::number(std::to_underlying(workspace)));
    change([&](SimulatedDesktop &desktop) { desktop.switchToWorkspace(workspace); });
}

void RealDriftWorld::moveWindow()
{
    const auto &known = pickOsWindow(pick()).second;
    const WorkspaceId workspace{1 + m_random.bounded(2U)};
    const bool follow = happens(2);
    tell(QStringLiteral("move to workspace"),
         QStringLiteral("%1 to %2").arg(niri::toString(known.window)).arg(std::to_underlying(workspace)));
    change([&](SimulatedDesktop &desktop) { desktop.moveWindow(known.window, workspace, follow); });
}

/// With a workspace, which comes back when it is disconnected.
void RealDriftWorld::toggleSecondOutput()
{
    m_hasSecondOutput = !m_hasSecondOutput;
    tell(m_hasSecondOutput ? QStringLiteral("connect an output") : QStringLiteral("disconnect an output"));
    change([this](SimulatedDesktop &desktop) {
        desktop.moveWorkspace(WorkspaceId{2},
                              m_hasSecondOutput ? RealDriftSettings::secondOutput()
                                                : SimulatedDesktop::firstOutput());
    });
}

void RealDriftWorld::toggleCast()
{
    const bool isCasting = !m_niri.desktop().isCasting();
    tell(isCasting ? QStringLiteral("begin a screencast") : QStringLiteral("end the screencast"));
    change([&](SimulatedDesktop &desktop) { desktop.setCasting(isCasting); });
}

void RealDriftWorld::changeTitle()
{
    const OsWindow &known = pickOsWindow(pick()).second;
    const QString title = RealDriftSettings::randomTitle(m_random);
    tell(QStringLiteral("title"), QStringLiteral("%1: %2").arg(niri::toString(known.window), title));
    change([&](SimulatedDesktop &desktop) { desktop.setTitle(known.window, title); });
}

void RealDriftWorld::flickerTitle()
{
    flickerTitle(pickOsWindow(pick()).second);
}

/// Faster than settle_ms, so that the last one counts, and those between need not.
void RealDriftWorld::flickerTitle(const OsWindow &known)
{
    const auto times = 2 + m_random.bounded(6);
    tell(QStringLiteral("flickering title"),
         QStringLiteral("%1, %2 times").arg(niri::toString(known.window)).arg(times));
    for (int i = 0; i < times; ++i) {
        const QString title = RealDriftSettings::randomTitle(m_random);
        change([&](SimulatedDesktop &desktop) { desktop.setTitle(known.window, title); });
        QTest::qWait(static_cast<int>(m_random.bounded(60)));
    }
}

void RealDriftWorld::changeAppId()
{
    const auto &known = pickOsWindow(pick()).second;
    const QString appId = happens(2) ? RealDriftSettings::otherAppId() : QStringLiteral("kitty");
    tell(QStringLiteral("app id"), QStringLiteral("%1: %2").arg(niri::toString(known.window), appId));
    change([&](SimulatedDesktop &desktop) { desktop.setAppId(known.window, appId); });
}

void RealDriftWorld::resizeWindow()
{
    Kitty &kitty = pick();
    resizeWindow(kitty, pickOsWindow(kitty).first);
}

/// As niri does: kitty first, and then it tells. A niri that is away resizes nothing.
void RealDriftWorld::resizeWindow(Kitty &kitty, int id)
{
    if (kitty.isStopped || m_niri.eventStreams() == 0)
        return;
    const OsWindow &known = kitty.osWindows.at(id);
    constexpr std::array widths{400, 640, 800, 1'100};
    const int width = widths[m_random.bounded(4U)];
    tell(QStringLiteral("resize"),
         QStringLiteral("%1 of %2: %3").arg(id).arg(kitty.process->pid()).arg(width));
    kitty.process->evaluate(QStringLiteral("set_os_window_size(%1, %2, 400)").arg(id).arg(width));
    const QString isResized = QStringLiteral("viewport_for_window(%1)[2] == %2").arg(id).arg(width);
    if (!QTest::qWaitFor([&] { return kitty.process->evaluate(isResized).toBool(); }, patience))
        m_wrong = QStringLiteral("Kitty %1 does not get another size.").arg(kitty.process->pid());
    m_niri.send(R"({"WindowLayoutsChanged":{"changes":[[)" + niri::toString(known.window).toLatin1()
                + R"(,{"window_size":[)" + QByteArray::number(width) + ",400]}]]}}\n");
    letNiriTell();
}

// What the user tells the program.

void RealDriftWorld::togglePause()
{
    setPaused(!m_isPaused);
}

void RealDriftWorld::setPaused(bool paused)
{
    const auto outcome = m_program.command({paused ? QStringLiteral("pause") : QStringLiteral("resume")});
    // One that has just been started does not listen yet.
    if (outcome.exitStatus != 0)
        return;
    m_isPaused = paused;
    tell(paused ? QStringLiteral("pause") : QStringLiteral("resume"));
}

void RealDriftWorld::togglePin()
{
    Kitty &kitty = pick();
    auto &[id, known] = pickOsWindow(kitty);
    const QString command = known.isPinned ? QStringLiteral("unpin") : QStringLiteral("pin");
    // It may not know the window yet, or not listen.
    if (m_program.command({command, niri::toString(known.window)}).exitStatus != 0)
        return;
    known.isPinned = !known.isPinned;
    tell(command, QStringLiteral("%1 of %2").arg(id).arg(kitty.process->pid()));
}

void RealDriftWorld::toggleZoomSwitch()
{
    Kitty &kitty = pick();
    const bool isOff = !kitty.isSwitchedOff;
    // Of one that is switched off little else can be seen.
    if (isOff && !happens(3))
        return;
    const QString pid = QString::number(kitty.process->pid());
    const QString state = isOff ? QStringLiteral("off") : QStringLiteral("on");
    if (m_program.command({QStringLiteral("zoom"), state, pid}).exitStatus != 0)
        return;
    kitty.isSwitchedOff = isOff;
    tell(QStringLiteral("zoom ") + state, pid);
}

// What the user writes into its settings.

void RealDriftWorld::writeSettings(const QString &what, const QString &details)
{
    tell(what, details);
    m_program.writeSettings(m_settings.text());
}

void RealDriftWorld::changeAmount()
{
    m_settings.amount = RealDriftSettings::randomAmount(m_random);
    writeSettings(QStringLiteral("amount"), m_settings.amount);
}

void RealDriftWorld::changeRules()
{
    m_settings.rules.clear();
    QStringList texts;
    const auto count = m_random.bounded(4);
    for (int i = 0; i < count; ++i) {
        m_settings.rules.append(RealDriftSettings::randomRule(m_random));
        texts.append(m_settings.rules.last().text().replace(u'\n', u' '));
    }
    writeSettings(texts.isEmpty() ? QStringLiteral("no rules") : QStringLiteral("rules"),
                  texts.join(QStringLiteral("; ")));
}

void RealDriftWorld::toggleScope()
{
    m_settings.isForOutputs = !m_settings.isForOutputs;
    writeSettings(QStringLiteral("scope"),
                  m_settings.isForOutputs ? QStringLiteral("output") : QStringLiteral("focused"));
}

void RealDriftWorld::changeMinimumColumns()
{
    constexpr std::array minima{0, 0, 60, 80};
    m_settings.minimumColumns = minima[m_random.bounded(4U)];
    writeSettings(QStringLiteral("minimum_columns"), QString::number(m_settings.minimumColumns));
}

void RealDriftWorld::changeSettle()
{
    constexpr std::array times{0, 120, 500};
    m_settings.settle = std::chrono::milliseconds(times[m_random.bounded(3U)]);
    writeSettings(QStringLiteral("settle_ms"), QString::number(m_settings.settle.count()));
}

void RealDriftWorld::toggleNullFocus()
{
    m_settings.keepsNullFocus = !m_settings.keepsNullFocus;
    writeSettings(QStringLiteral("null_focus"),
                  m_settings.keepsNullFocus ? QStringLiteral("keep") : QStringLiteral("restore"));
}

void RealDriftWorld::toggleEnabled()
{
    m_settings.isEnabled = !m_settings.isEnabled;
    writeSettings(QStringLiteral("enabled"),
                  m_settings.isEnabled ? QStringLiteral("true") : QStringLiteral("false"));
}
