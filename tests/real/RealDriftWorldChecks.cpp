// SPDX-License-Identifier: GPL-3.0-or-later
#include "RealDriftWorld.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <csignal>

namespace
{

constexpr double stepOfALimit = 0.5; // points

bool areNear(double left, double right)
{
    return std::abs(left - right) < 1e-6;
}

} // namespace

// The reference.

/// To be zoomed, if its kitty's zoom is on and no rule is against it.
bool RealDriftWorld::isChosen(const OsWindow &known) const
{
    return known.isPinned || m_niri.desktop().focused() == known.window
        || (m_settings.isForOutputs && m_niri.desktop().isActiveOnOutput(known.window));
}

RealDriftWorld::Expected RealDriftWorld::expectedOf(const Kitty &kitty, const OsWindow &known, int width)
{
    Expected expected{.size = known.base};
    if (!m_program.isRunning() || m_isPaused || !m_settings.isEnabled || !isChosen(known))
        return expected;
    if (kitty.isSwitchedOff) {
        expected.reasons += QStringLiteral("switched off");
        return expected;
    }
    const RealDriftSettings::Rule *rule = m_settings.ruleOf(known.window, m_niri.desktop());
    const auto zoom = m_settings.zoomBy(rule);
    if (rule)
        expected.reasons += rule->conditions();
    if (!zoom) {
        expected.reasons += QStringLiteral("left alone by a rule");
        return expected;
    }
    expected.isZoomed = true;
    expected.minimumColumns = zoom->minimumColumns;
    expected.reasons += rule ? QStringLiteral("zoomed by a rule") : QStringLiteral("zoomed");
    if (m_niri.desktop().focused() != known.window)
        expected.reasons += known.isPinned ? QStringLiteral("zoomed as it is pinned")
                                           : QStringLiteral("zoomed on another output");
    const double wished = std::clamp(zoom->appliedTo(known.base), smallestSize, largest(kitty));
    expected.size = limitedSize(known.base, wished, zoom->minimumColumns, width);
    if (!areNear(expected.size, wished))
        expected.reasons += QStringLiteral("limited by columns");
    return expected;
}

/// The largest that leaves so many columns; it never gets smaller than the base size for them.
double RealDriftWorld::limitedSize(double base, double target, int columns, int width)
{
    const auto fits = [&](double size) { return width / m_cellWidths.at(size) >= columns; };
    if (columns == 0 || target <= base || fits(target))
        return target;
    double size = base;
    while (size + stepOfALimit < target && fits(size + stepOfALimit))
        size += stepOfALimit;
    return size;
}

/// Why a font that is zoomed may have another size than the one that is expected; empty: it may not.
QString RealDriftWorld::excuseFor(const Kitty &kitty, const OsWindow &known, const Expected &expected,
                                  const Measured &is) const
{
    if (!expected.isZoomed)
        return {};
    const bool isBase = areNear(is.size, known.base);
    // Not zoomed anew if the focus was away and back before a command.
    if (isBase && known.wasReset)
        return QStringLiteral("still reset");
    // Of several it knows which one is meant only after that one had the focus for a while.
    if (isBase && kitty.osWindows.size() > 1 && m_niri.desktop().focused() != known.window)
        return QStringLiteral("one of several");
    // That stays until it is zoomed anew; but another limit may limit it.
    if (known.given
        && (areNear(is.size, *known.given)
            || (expected.minimumColumns > 0 && is.size > known.base - 1e-6
                && (isBase || is.columns >= expected.minimumColumns))))
        return QStringLiteral("still as the user gave it");
    return {};
}

// The end.

bool RealDriftWorld::settles()
{
    if (!endFaults())
        return false;
    change([](SimulatedDesktop &desktop) { desktop.switchToWorkspace(niri::WorkspaceId{3}); });
    if (!QTest::qWaitFor([this] { return knowsOfNoFocus(); }, patience)) {
        m_wrong = QStringLiteral("The program does not see the focus go: it says %1.")
                      .arg(m_program.command({QStringLiteral("status")}).output);
        return false;
    }
    if (!sizesBecomeRight(QStringLiteral("with the focus elsewhere")))
        return false;
    forgetWhatWasGiven();
    for (Kitty &kitty : m_kitties) {
        const int osWindow = pickOsWindow(kitty).first;
        focus(kitty, osWindow);
        if (!sizesBecomeRight(QStringLiteral("at rest")))
            return false;
        changeWhatDecides(kitty, osWindow);
        if (!m_wrong.isEmpty() || !sizesBecomeRight(QStringLiteral("after a change")))
            return false;
    }
    for (Kitty &each : m_kitties) {
        for (auto &[id, known] : each.osWindows)
            known.wasReset = known.wasReset && isChosen(known);
    }
    if (happens(2) && !isZoomedAnew())
        return false;
    m_story.clear();
    return true;
}

bool RealDriftWorld::endFaults()
{
    for (Kitty &kitty : m_kitties)
        carryOn(kitty);
    if (m_hasOverlay)
        toggleOverlay();
    if (!m_settings.isEnabled)
        toggleEnabled();
    if (!QTest::qWaitFor([this] { return m_niri.eventStreams() > 0; }, patience)) {
        m_wrong = QStringLiteral("The program, %1, does not come to niri. It said: %2")
                      .arg(m_program.isRunning()
                               ? QStringLiteral("which runs")
                               : QStringLiteral("which ended with %1").arg(m_program.exitStatus()),
                           m_program.errors());
        return false;
    }
    return !m_isPaused || becomesPaused(false);
}

bool RealDriftWorld::becomesPaused(bool paused)
{
    const auto isSo = [&] {
        setPaused(paused);
        return m_isPaused == paused;
    };
    if (!QTest::qWaitFor(isSo, patience))
        m_wrong = QStringLiteral("The program does not pause or resume.");
    return m_wrong.isEmpty();
}

/// All that were seen without zoom will be zoomed anew.
void RealDriftWorld::forgetWhatWasGiven()
{
    for (Kitty &kitty : m_kitties) {
        for (auto &[id, known] : kitty.osWindows) {
            // One that is as large by hand as without zoom may still be zoomed by nothing.
            if (known.given && !isChosen(known) && !areNear(*known.given, known.base))
                known.given.reset();
        }
    }
}

/// After that nothing but what the settings say is right, whatever the user has done before.
bool RealDriftWorld::isZoomedAnew()
{
    if (!becomesPaused(true) || !sizesBecomeRight(QStringLiteral("while it is paused")))
        return false;
    for (Kitty &kitty : m_kitties) {
        // One may be zoomed by nothing, and look the same.
        const QString isLetGo = QStringLiteral("not getattr(boss, '_kitty_focus_tracker', {}).get('zoomed')");
        if (!QTest::qWaitFor([&] { return kitty.process->evaluate(isLetGo).toBool(); }, patience)) {
            m_wrong = QStringLiteral("Kitty %1 stays zoomed in a pause.").arg(kitty.process->pid());
            return false;
        }
        for (auto &[id, known] : kitty.osWindows) {
            known.given.reset();
            known.wasReset = false;
        }
    }
    return becomesPaused(false) && sizesBecomeRight(QStringLiteral("when all is zoomed anew"));
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
    return sizesBecomeRight(QStringLiteral("at the end of the program"));
}

bool RealDriftWorld::sizesBecomeRight(const QString &when)
{
    const auto areRight = [&] {
        m_wrong.clear();
        m_reasons.clear();
        for (Kitty &kitty : m_kitties)
            compareSizes(kitty, when);
        return m_wrong.isEmpty();
    };
    QElapsedTimer timer;
    timer.start();
    const bool becameRight = QTest::qWaitFor(areRight, patience);
    m_longestWait = std::max(m_longestWait, std::chrono::milliseconds(timer.elapsed()));
    for (const QString &reason : std::as_const(m_reasons))
        ++m_checks[reason];
    return becameRight;
}

void RealDriftWorld::compareSizes(Kitty &kitty, const QString &when)
{
    const std::vector<Measured> osWindows = measure(kitty);
    if (osWindows.size() != kitty.osWindows.size()) {
        m_wrong += QStringLiteral("Kitty %1 shows %2 OS windows instead of %3. ")
                       .arg(kitty.process->pid())
                       .arg(osWindows.size())
                       .arg(kitty.osWindows.size());
        return;
    }
    for (const Measured &is : osWindows) {
        const OsWindow &known = kitty.osWindows.at(is.id);
        const Expected expected = expectedOf(kitty, known, is.width);
        if (areNear(is.size, expected.size)) {
            m_reasons += expected.reasons;
            continue;
        }
        if (const QString excuse = excuseFor(kitty, known, expected, is); !excuse.isEmpty()) {
            m_reasons += excuse;
            continue;
        }
        m_wrong += QStringLiteral("OS window %1 of kitty %2 is %3 %4; it should be %5 (%6; base %7, %8 "
                                  "columns in %9 pixels). ")
                       .arg(is.id)
                       .arg(kitty.process->pid())
                       .arg(is.size)
                       .arg(when)
                       .arg(expected.size)
                       .arg(expected.isZoomed ? expected.reasons.join(QStringLiteral(", "))
                                              : QStringLiteral("not zoomed"))
                       .arg(known.base)
                       .arg(is.columns)
                       .arg(is.width);
    }
}

std::vector<RealDriftWorld::Measured> RealDriftWorld::measure(Kitty &kitty)
{
    std::vector<Measured> all;
    const QString question =
        QStringLiteral("[[id, os_window_font_size(id), viewport_for_window(id)[2], "
                       "tabs.active_window.screen.columns] for id, tabs in boss.os_window_map.items()]");
    for (const QJsonValue &each : kitty.process->evaluate(question).toArray())
        all.push_back({.id = each[0].toInt(),
                       .size = each[1].toDouble(),
                       .width = each[2].toInt(),
                       .columns = each[3].toInt()});
    return all;
}
