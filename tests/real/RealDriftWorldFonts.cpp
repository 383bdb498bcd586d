// SPDX-License-Identifier: GPL-3.0-or-later
#include "RealDriftWorld.h"

#include <QJsonArray>
#include <QTest>

#include <array>
#include <cmath>
#include <csignal>
#include <utility>

// What the user does to fonts inside kitty.

void RealDriftWorld::changeSomeSize()
{
    Kitty &kitty = pick();
    if (kitty.isStopped)
        return;
    constexpr std::array changes{1.3, 0.1, 2.7, 7.9};
    changeSize(kitty, pickOsWindow(kitty).first, happens(2) ? QStringLiteral("+") : QStringLiteral("-"),
               happens(6) ? 0 : changes[m_random.bounded(4U)]);
}

/// In one go inside kitty, for the program zooms meanwhile. An amount of 0 resets.
void RealDriftWorld::changeSize(Kitty &kitty, int osWindow, const QString &op, double points)
{
    OsWindow &known = kitty.osWindows.at(osWindow);
    const double sign = op == u'-' ? -1 : 1;
    if (known.wasReset || known.base + sign * points <= smallestSize
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
    // To land on the configured size is to reset it.
    if (points == 0 ? before != after : std::abs(after - kitty.configured) < 1e-6)
        known = {
            .window = known.window, .base = kitty.configured, .wasReset = true, .isPinned = known.isPinned};
}

void RealDriftWorld::reloadConfig()
{
    Kitty &kitty = pick();
    if (kitty.isStopped)
        return;
    constexpr std::array sizes{11.0, 9.5, 14.0};
    const double before = kitty.configured;
    const bool isSameSize = happens(2);
    if (!isSameSize)
        kitty.configured = sizes[m_random.bounded(3U)];
    tell(before == kitty.configured ? QStringLiteral("reload config")
                                    : QStringLiteral("reload config with another font_size"),
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
