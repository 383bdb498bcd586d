// SPDX-License-Identifier: GPL-3.0-or-later
#include "RealDriftWorld.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTest>
#include <QVersionNumber>

#include <algorithm>
#include <csignal>
#include <iterator>

RealDriftWorld::RealDriftWorld(const VirtualDisplay &display, KittyInstallation installation, quint32 seed)
    : m_display(display)
    , m_installation(std::move(installation))
    , m_random(seed)
    , m_cellWidths(m_display, m_installation)
{
}

RealDriftWorld::~RealDriftWorld() = default;

bool RealDriftWorld::start()
{
    m_program.writeSettings(m_settings.text());
    if (!m_niri.listen(m_program.niriSocket()) || !m_program.start()) {
        m_wrong = QStringLiteral("The program does not start.");
        return false;
    }
    if (!m_cellWidths.start()) {
        m_wrong = m_cellWidths.error();
        return false;
    }
    while (m_kitties.size() < kittiesAtOnce) {
        if (!openKitty())
            return false;
    }
    const auto version = QVersionNumber::fromString(m_kitties.front().process->version());
    m_timesLarger = version >= QVersionNumber(0, 46) ? 10 : 5;
    return true;
}

bool RealDriftWorld::openKitty()
{
    Kitty kitty;
    kitty.process = std::make_unique<RealKitty>(m_display, RealKittySetup{.installation = m_installation});
    if (!kitty.process->start()) {
        m_wrong = kitty.process->error();
        return false;
    }
    kitty.kitten = kitty.process->provide(QStringLiteral(RESOURCES_FOLDER "/zoom_kitten.py"));
    if (!adopt(kitty, QStringLiteral("None")))
        return false;
    m_kitties.push_back(std::move(kitty));
    return true;
}

/// The newest OS window once the expression `opening` has opened it. Its base size is read in the same breath
/// inside kitty, before the program can zoom it.
bool RealDriftWorld::adopt(Kitty &kitty, const QString &opening)
{
    const QJsonArray opened =
        kitty.process
            ->evaluate(QStringLiteral("[%1, max(boss.os_window_map), "
                                      "os_window_font_size(max(boss.os_window_map))][1:]")
                           .arg(opening))
            .toArray();
    const int osWindow = opened.at(0).toInt();
    if (osWindow == 0 || kitty.osWindows.contains(osWindow)) {
        m_wrong = QStringLiteral("Kitty %1 opens no OS window.").arg(kitty.process->pid());
        return false;
    }
    kitty.process->focus(osWindow);
    kitty.osWindows[osWindow] = {
        .window = m_niri.openWindow(
            {.title = RealDriftSettings::randomTitle(m_random), .pid = kitty.process->pid()}),
        .base = opened.at(1).toDouble(),
    };
    return true;
}

RealDriftWorld::Kitty &RealDriftWorld::pick()
{
    return m_kitties[m_random.bounded(static_cast<quint32>(m_kitties.size()))];
}

std::pair<const int, RealDriftWorld::OsWindow> &RealDriftWorld::pickOsWindow(Kitty &kitty)
{
    const auto size = static_cast<quint32>(kitty.osWindows.size());
    return *std::next(kitty.osWindows.begin(), m_random.bounded(size));
}

bool RealDriftWorld::step()
{
    int all = 0;
    for (const Act &act : acts())
        all += act.weight;
    auto left = static_cast<int>(m_random.bounded(all));
    const auto chosen =
        std::ranges::find_if(acts(), [&](const Act &act) { return (left -= act.weight) < 0; });
    (this->*chosen->happen)();
    // Mostly niri tells at once; else together with what happens next.
    if (!happens(4))
        letNiriTell();
    return m_wrong.isEmpty();
}

/// What is done to real kitties blocks, so nothing is sent meanwhile.
void RealDriftWorld::letNiriTell()
{
    QCoreApplication::processEvents();
}

/// What niri does. A kitty learns of its focus, as from Wayland, before the program does.
void RealDriftWorld::change(const std::function<void(SimulatedDesktop &)> &acts)
{
    SimulatedDesktop next = m_niri.desktop();
    acts(next);
    for (Kitty &kitty : m_kitties) {
        for (const auto &[id, known] : kitty.osWindows) {
            const bool isFocused = next.focused() == known.window;
            if (isFocused && m_niri.desktop().focused() != known.window && !kitty.isStopped)
                kitty.process->focus(id);
        }
    }
    m_niri.change(acts);
}

void RealDriftWorld::focus(Kitty &kitty, int osWindow)
{
    tell(QStringLiteral("focus"), QStringLiteral("%1 of %2").arg(osWindow).arg(kitty.process->pid()));
    change([&](SimulatedDesktop &desktop) { desktop.focusWindow(kitty.osWindows.at(osWindow).window); });
}

void RealDriftWorld::stopOrContinue()
{
    Kitty &kitty = pick();
    if (kitty.isStopped)
        return carryOn(kitty);
    // Which of several has the keyboard a stopped kitty would not learn here, as it would from Wayland.
    if (kitty.osWindows.size() > 1)
        return;
    tell(QStringLiteral("SIGSTOP"), QString::number(kitty.process->pid()));
    kitty.process->stop();
    kitty.isStopped = true;
}

void RealDriftWorld::carryOn(Kitty &kitty)
{
    if (!std::exchange(kitty.isStopped, false))
        return;
    tell(QStringLiteral("SIGCONT"), QString::number(kitty.process->pid()));
    kitty.process->resume();
}

void RealDriftWorld::killKitty()
{
    Kitty &kitty = pick();
    tell(QStringLiteral("SIGKILL to kitty"), QString::number(kitty.process->pid()));
    kitty.process->kill();
    const auto osWindows = std::exchange(kitty.osWindows, {});
    std::erase_if(m_kitties, [&](const Kitty &each) { return &each == &kitty; });
    change([&](SimulatedDesktop &desktop) {
        for (const auto &[id, known] : osWindows)
            desktop.closeWindow(known.window);
    });
    openKitty();
}

void RealDriftWorld::openOrCloseOsWindow()
{
    Kitty &kitty = pick();
    if (kitty.isStopped || m_hasOverlay)
        return;
    if (kitty.osWindows.size() > 1)
        return closeOsWindow(kitty, kitty.osWindows.begin()->first);
    if (happens(2)) {
        tell(QStringLiteral("open OS window"), QString::number(kitty.process->pid()));
        adopt(kitty, QStringLiteral("boss.new_os_window('sleep', 'infinity')"));
    } else {
        tell(QStringLiteral("detach tab"), QString::number(kitty.process->pid()));
        kitty.process->openTab();
        adopt(kitty, QStringLiteral("boss.detach_tab('new')"));
    }
}

void RealDriftWorld::closeOsWindow(Kitty &kitty, int osWindow)
{
    tell(QStringLiteral("close OS window"),
         QStringLiteral("%1 of %2").arg(osWindow).arg(kitty.process->pid()));
    kitty.process->closeOsWindow(osWindow);
    const niri::WindowId window = kitty.osWindows.at(osWindow).window;
    kitty.osWindows.erase(osWindow);
    const auto &[next, known] = *kitty.osWindows.begin();
    kitty.process->focus(next);
    m_niri.change([&](SimulatedDesktop &desktop) {
        desktop.focusWindow(known.window);
        desktop.closeWindow(window);
    });
}

void RealDriftWorld::restartProgram()
{
    tell(QStringLiteral("SIGKILL to the program"));
    m_program.end(SIGKILL);
    m_isPaused = false;
    for (Kitty &kitty : m_kitties) {
        kitty.isSwitchedOff = false;
        for (auto &[id, known] : kitty.osWindows)
            known.isPinned = false;
    }
    QTest::qWait(static_cast<int>(m_random.bounded(100)));
    if (!m_program.start())
        m_wrong = QStringLiteral("The program does not start again.");
}

void RealDriftWorld::restartNiri()
{
    tell(QStringLiteral("niri comes again"));
    const QString path = m_program.niriSocket();
    if (happens(2))
        m_niri.quit();
    else
        m_niri.die();
    QTest::qWait(static_cast<int>(m_random.bounded(200)));
    if (!m_niri.listen(path))
        m_wrong = QStringLiteral("The niri of the test does not listen again.");
}

void RealDriftWorld::tell(const QString &what, const QString &details)
{
    ++m_counts[what];
    m_story.append(details.isEmpty() ? what : what + QStringLiteral(": ") + details);
}
