// SPDX-License-Identifier: GPL-3.0-or-later
#include "RealDriftWorld.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>
#include <QVersionNumber>

#include <algorithm>
#include <array>
#include <cmath>
#include <csignal>
#include <iterator>

namespace
{

constexpr int kittiesAtOnce = 3;
constexpr int patience = 60'000; // ms, which a busy machine may need: later tries come after 5 and 20 seconds
constexpr double smallest = 4;

} // namespace

RealDriftWorld::RealDriftWorld(const VirtualDisplay &display, KittyInstallation installation, quint32 seed)
    : m_display(display)
    , m_installation(std::move(installation))
    , m_random(seed)
{
}

RealDriftWorld::~RealDriftWorld() = default;

bool RealDriftWorld::start()
{
    if (!m_niri.listen(m_program.niriSocket()) || !m_program.start()) {
        m_wrong = QStringLiteral("The program does not start.");
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
        .window = m_niri.openWindow({.title = QStringLiteral("sh"), .pid = kitty.process->pid()}),
        .base = opened.at(1).toDouble(),
    };
    return true;
}

RealDriftWorld::Kitty &RealDriftWorld::pick()
{
    return m_kitties[m_random.bounded(static_cast<quint32>(m_kitties.size()))];
}

bool RealDriftWorld::step()
{
    Kitty &kitty = pick();
    const auto chance = m_random.bounded(100);
    if (chance < 40) {
        focusSomething();
    } else if (chance < 44) {
        togglePin(kitty);
    } else if (chance < 48) {
        tell(QStringLiteral("wait"));
        QTest::qWait(static_cast<int>(m_random.bounded(300)));
    } else if (chance < 56) {
        stopOrContinue(kitty);
    } else if (chance < 72) {
        if (!kitty.isStopped) {
            constexpr std::array changes{1.3, 0.1, 2.7, 7.9};
            const auto size = static_cast<quint32>(kitty.osWindows.size());
            changeSize(kitty, std::next(kitty.osWindows.begin(), m_random.bounded(size))->first,
                       m_random.bounded(2) == 0 ? QStringLiteral("+") : QStringLiteral("-"),
                       m_random.bounded(6) == 0 ? 0 : changes[m_random.bounded(4U)]);
        }
    } else if (chance < 76) {
        m_hasOverlay = !m_hasOverlay;
        tell(QStringLiteral("overlay"));
        m_niri.change([this](SimulatedDesktop &desktop) { desktop.setOverlayOpen(m_hasOverlay); });
    } else if (chance < 80) {
        tell(QStringLiteral("workspace"));
        m_niri.switchToWorkspace(niri::WorkspaceId{1 + m_random.bounded(2U)});
    } else if (chance < 84) {
        setPaused(!m_isPaused);
    } else if (chance < 88) {
        const std::array amounts{QStringLiteral("+3"), QStringLiteral("x1.25"), QStringLiteral("=16.5"),
                                 QStringLiteral("+50"), QStringLiteral("-7.5")};
        setAmount(amounts[m_random.bounded(static_cast<quint32>(amounts.size()))]);
    } else if (chance < 90) {
        reloadConfig(kitty);
    } else if (chance < 93) {
        restartProgram();
    } else if (chance < 95) {
        restartNiri();
    } else if (chance < 98) {
        openOrCloseOsWindow(kitty);
    } else {
        killKitty(kitty);
    }
    // Mostly niri tells at once; else together with what happens next.
    if (m_random.bounded(4) != 0)
        letNiriTell();
    return m_wrong.isEmpty();
}

void RealDriftWorld::focusSomething()
{
    const auto times = m_random.bounded(3) == 0 ? 4 : 1; // running through columns
    for (int i = 0; i < times; ++i) {
        Kitty &kitty = pick();
        const auto size = static_cast<quint32>(kitty.osWindows.size());
        focus(kitty, std::next(kitty.osWindows.begin(), m_random.bounded(size))->first);
        if (i + 1 < times)
            letNiriTell();
    }
}

/// What is done to real kitties blocks, so nothing is sent meanwhile.
void RealDriftWorld::letNiriTell()
{
    QCoreApplication::processEvents();
}

void RealDriftWorld::focus(Kitty &kitty, int osWindow)
{
    tell(QStringLiteral("focus"), QStringLiteral("%1 of %2").arg(osWindow).arg(kitty.process->pid()));
    if (!kitty.isStopped && !m_hasOverlay)
        kitty.process->focus(osWindow);
    m_niri.focusWindow(kitty.osWindows.at(osWindow).window);
}

void RealDriftWorld::stopOrContinue(Kitty &kitty)
{
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

void RealDriftWorld::killKitty(Kitty &kitty)
{
    tell(QStringLiteral("SIGKILL to kitty"), QString::number(kitty.process->pid()));
    kitty.process->kill();
    for (const auto &[id, osWindow] : kitty.osWindows)
        m_niri.closeWindow(osWindow.window);
    std::erase_if(m_kitties, [&](const Kitty &each) { return &each == &kitty; });
    openKitty();
}

void RealDriftWorld::openOrCloseOsWindow(Kitty &kitty)
{
    if (kitty.isStopped || m_hasOverlay)
        return;
    if (kitty.osWindows.size() > 1)
        return closeOsWindow(kitty, kitty.osWindows.begin()->first);
    if (m_random.bounded(2) == 0) {
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

/// In one go inside kitty, for the program zooms meanwhile. An amount of 0 resets.
void RealDriftWorld::changeSize(Kitty &kitty, int osWindow, const QString &op, double points)
{
    OsWindow &known = kitty.osWindows.at(osWindow);
    const double sign = op == u'-' ? -1 : 1;
    if (known.wasReset || known.base + sign * points <= smallest
        || known.base + sign * points >= largest(kitty))
        return;
    const QString step = points == 0 ? QStringLiteral("get_options().font_size")
                                     : QStringLiteral("max(4.0, min(os_window_font_size(%1) + %2, %3))")
                                           .arg(osWindow)
                                           .arg(sign * points, 0, 'g', 17)
                                           .arg(largest(kitty), 0, 'g', 17);
    const QJsonArray sizes =
        kitty.process
            ->evaluate(
                QStringLiteral(
                    "[os_window_font_size(%1), boss._change_font_size({%1: %2}), os_window_font_size(%1)]")
                    .arg(osWindow)
                    .arg(step))
            .toArray();
    const double before = sizes.at(0).toDouble();
    const double after = sizes.at(2).toDouble();
    tell(points == 0 ? QStringLiteral("reset") : QStringLiteral("change size"),
         QStringLiteral("%1 of %2: %3 to %4").arg(osWindow).arg(kitty.process->pid()).arg(before).arg(after));
    known.given = after;
    if (points != 0)
        known.base += after - before;
    else if (before != after)
        known = {
            .window = known.window, .base = kitty.configured, .wasReset = true, .isPinned = known.isPinned};
    // To land on the configured size is to reset it.
    if (points != 0 && std::abs(after - kitty.configured) < 1e-6)
        known = {
            .window = known.window, .base = kitty.configured, .wasReset = true, .isPinned = known.isPinned};
}

void RealDriftWorld::reloadConfig(Kitty &kitty)
{
    if (kitty.isStopped)
        return;
    constexpr std::array sizes{11.0, 9.5, 14.0};
    const double before = std::exchange(kitty.configured, sizes[m_random.bounded(3U)]);
    tell(QStringLiteral("reload config"),
         QStringLiteral("%1: %2").arg(kitty.process->pid()).arg(kitty.configured));
    lookAtSizes(kitty);
    kitty.process->reloadConfig({QStringLiteral("font_size %1").arg(kitty.configured)});
    for (auto &[id, known] : kitty.osWindows)
        known = {.window = known.window,
                 .base = before == kitty.configured ? known.base : kitty.configured,
                 .isPinned = known.isPinned};
    // kitty 0.26.5 does not tell it; theme switchers tell us, too.
    if (RunningProgram::isPrepared(m_program.pid()))
        ::kill(static_cast<pid_t>(m_program.pid()), SIGUSR1);
    // A size that the user gives before everything has come back would be the base size.
    const QString isOver = QStringLiteral("boss._kitty_focus_tracker['options'] is get_options() and "
                                          "not boss._kitty_focus_tracker['reloaded']");
    if (!QTest::qWaitFor([&] { return kitty.process->evaluate(isOver).toBool(); }, patience))
        m_wrong = QStringLiteral("The program does not see that kitty %1 has reloaded its configuration.")
                      .arg(kitty.process->pid());
}

/// As a health check does: what the kitten sees last is what it gives back after a reload.
void RealDriftWorld::lookAtSizes(Kitty &kitty)
{
    const QJsonValue report = kitty.process->evaluate(
        QStringLiteral("(lambda kitten: kitten.answer_to({'stamp': 0, 'wish': None}, kitten.Kitty(boss)))"
                       "(__import__('runpy').run_path('%1')['kitten'])")
            .arg(kitty.kitten));
    if (!report.isObject())
        m_wrong =
            QStringLiteral("The kitten does not look at the sizes of kitty %1.").arg(kitty.process->pid());
}

void RealDriftWorld::restartProgram()
{
    tell(QStringLiteral("SIGKILL to the program"));
    m_program.end(SIGKILL);
    m_isPaused = false;
    for (Kitty &kitty : m_kitties) {
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
    if (m_random.bounded(2) == 0)
        m_niri.quit();
    else
        m_niri.die();
    QTest::qWait(static_cast<int>(m_random.bounded(200)));
    if (!m_niri.listen(path))
        m_wrong = QStringLiteral("The niri of the test does not listen again.");
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

void RealDriftWorld::togglePin(Kitty &kitty)
{
    auto &[id, known] =
        *std::next(kitty.osWindows.begin(), m_random.bounded(static_cast<quint32>(kitty.osWindows.size())));
    const QString command = known.isPinned ? QStringLiteral("unpin") : QStringLiteral("pin");
    // It may not know the window yet, or not listen.
    if (m_program.command({command, niri::toString(known.window)}).exitStatus != 0)
        return;
    known.isPinned = !known.isPinned;
    tell(command, QStringLiteral("%1 of %2").arg(id).arg(kitty.process->pid()));
}

void RealDriftWorld::setAmount(const QString &text)
{
    tell(QStringLiteral("amount"), text);
    m_amount = ZoomAmount::fromText(text).value();
    QDir().mkpath(QFileInfo(m_program.configFile()).path());
    QFile file(m_program.configFile());
    if (file.open(QIODevice::WriteOnly))
        file.write("[zoom]\namount=" + text.toUtf8() + '\n');
}

void RealDriftWorld::tell(const QString &what, const QString &details)
{
    ++m_counts[what];
    m_story.append(details.isEmpty() ? what : what + QStringLiteral(": ") + details);
}

double RealDriftWorld::largest(Kitty &kitty) const
{
    return kitty.configured * m_timesLarger;
}

double RealDriftWorld::zoomedSize(const Kitty &kitty, double base) const
{
    const double wished = m_amount.operation == ZoomAmount::Operation::Add ? base + m_amount.value
        : m_amount.operation == ZoomAmount::Operation::Scale               ? base * m_amount.value
                                                                           : m_amount.value;
    return std::clamp(wished, smallest, kitty.configured * m_timesLarger);
}

bool RealDriftWorld::settles()
{
    for (Kitty &kitty : m_kitties)
        carryOn(kitty);
    m_hasOverlay = false;
    m_niri.closeOverlay();
    if (!QTest::qWaitFor([this] { return m_niri.eventStreams() > 0; }, patience)) {
        m_wrong = QStringLiteral("The program, %1, does not come to niri. It said: %2")
                      .arg(m_program.isRunning()
                               ? QStringLiteral("which runs")
                               : QStringLiteral("which ended with %1").arg(m_program.exitStatus()),
                           m_program.errors());
        return false;
    }
    if (m_isPaused
        && !QTest::qWaitFor(
            [this] {
                setPaused(false);
                return !m_isPaused;
            },
            patience)) {
        m_wrong = QStringLiteral("The program does not resume.");
        return false;
    }
    m_niri.switchToWorkspace(niri::WorkspaceId{3});
    if (!QTest::qWaitFor([this] { return knowsOfNoFocus(); }, patience)) {
        m_wrong = QStringLiteral("The program does not see the focus go: it says %1.")
                      .arg(m_program.command({QStringLiteral("status")}).output);
        return false;
    }
    if (!sizesBecomeRight(QStringLiteral("with the focus elsewhere"), std::nullopt))
        return false;
    Kitty &kitty = pick();
    const int osWindow = kitty.osWindows.rbegin()->first;
    focus(kitty, osWindow);
    if (!sizesBecomeRight(QStringLiteral("at rest"), kitty.osWindows.at(osWindow).window))
        return false;
    for (Kitty &each : m_kitties) {
        for (auto &[id, known] : each.osWindows)
            known.wasReset = known.wasReset && ((id == osWindow && &each == &kitty) || known.isPinned);
    }
    m_story.clear();
    return true;
}

bool RealDriftWorld::knowsOfNoFocus() const
{
    const QJsonArray kitties = m_program.status()[QLatin1StringView("kitties")].toArray();
    const auto hasFocus = [](const QJsonValue &window) {
        return window[QLatin1StringView("focused")].toBool();
    };
    return kitties.size() == kittiesAtOnce && std::ranges::none_of(kitties, [&](const QJsonValue &kitty) {
               return std::ranges::any_of(kitty[QLatin1StringView("windows")].toArray(), hasFocus);
           });
}

bool RealDriftWorld::endsWithEveryFontItsOwn()
{
    if (!m_program.end(SIGTERM, patience)) {
        m_wrong = QStringLiteral("The program does not end.");
        return false;
    }
    return sizesBecomeRight(QStringLiteral("at the end of the program"), std::nullopt);
}

bool RealDriftWorld::sizesBecomeRight(const QString &when, std::optional<niri::WindowId> zoomed)
{
    const auto areRight = [&] {
        m_wrong.clear();
        for (Kitty &kitty : m_kitties) {
            const QList<RealKitty::OsWindow> osWindows = kitty.process->osWindows();
            if (static_cast<std::size_t>(osWindows.size()) != kitty.osWindows.size()) {
                m_wrong += QStringLiteral("Kitty %1 shows %2 OS windows instead of %3. ")
                               .arg(kitty.process->pid())
                               .arg(osWindows.size())
                               .arg(kitty.osWindows.size());
                continue;
            }
            for (const RealKitty::OsWindow &is : osWindows) {
                const OsWindow &known = kitty.osWindows.at(is.id);
                const bool isPinned = known.isPinned && m_program.isRunning();
                const bool isZoomed = zoomed == known.window || isPinned;
                // Of several it knows which one is meant only after that one had the focus for a while.
                const bool mayBeUnknown = isPinned && zoomed != known.window && osWindows.size() > 1;
                const double size = isZoomed ? zoomedSize(kitty, known.base) : known.base;
                const auto isNear = [&](double right) { return std::abs(is.fontSize - right) < 1e-6; };
                // A reset stays until it is zoomed anew: not if the focus was away and back before a command.
                // A size that the user gave a pinned one stays until it is zoomed anew.
                const bool isGiven = isPinned && isNear(known.given);
                if (!isNear(size) && !isGiven
                    && !(isZoomed && (known.wasReset || mayBeUnknown) && isNear(known.base)))
                    m_wrong += QStringLiteral("OS window %1 of kitty %2 is %3 %4; it should be %5. ")
                                   .arg(is.id)
                                   .arg(kitty.process->pid())
                                   .arg(is.fontSize)
                                   .arg(when)
                                   .arg(size);
            }
        }
        return m_wrong.isEmpty();
    };
    QElapsedTimer timer;
    timer.start();
    const bool becameRight = QTest::qWaitFor(areRight, patience);
    m_longestWait = std::max(m_longestWait, std::chrono::milliseconds(timer.elapsed()));
    return becameRight;
}
