// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Scheduler.h"
#include "WindowId.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <vector>

#include <sys/types.h>

class SimulatedNiri;

/// A small day at a simulated desktop, at a user's pace and the same every time: windows get the focus, a
/// title changes, a launcher opens over the terminal, a kitty window comes and goes, the user runs through
/// the columns and leaves for another workspace. Then it begins again.
class DemoScript
{
public:
    struct Kitties {
        pid_t ready = 0;
        pid_t withoutSocket = 0;
        pid_t refusing = 0;
        std::function<void(const QByteArray &)> tellReady; ///< a line of SimulatedKittyScript
    };

    /// `scheduler` and `niri` must outlive the day.
    DemoScript(Scheduler &scheduler, SimulatedNiri &niri, Kitties kitties);

    /// Opens the windows; the rest follows by the scheduler.
    void begin();

    /// From one morning to the next.
    std::chrono::milliseconds length() const;

private:
    struct Step {
        std::chrono::milliseconds after; ///< the step before
        std::function<void()> act;
    };

    void plan();
    void then(std::chrono::milliseconds after, std::function<void()> act);
    void focus(std::chrono::milliseconds after, niri::WindowId DemoScript::*window);
    void scheduleNext();
    void openMonitor();
    void closeMonitor();
    void tellFocusToKitty();

    Scheduler &m_scheduler;
    SimulatedNiri &m_niri;
    Kitties m_kitties;
    std::vector<Step> m_steps;
    std::size_t m_next = 0;
    ScheduledCall m_call;

    niri::WindowId m_editor{}; ///< of the kitty that is ready
    niri::WindowId m_monitor{}; ///< of the same kitty, a part of the day
    niri::WindowId m_mail{}; ///< of the kitty without a socket
    niri::WindowId m_server{}; ///< of the kitty that refuses
    niri::WindowId m_browser{};
    int m_lastOsWindow = 1; ///< kitty counts its OS windows
};
