// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Scheduler.h"
#include "WindowId.h"

#include <chrono>
#include <functional>
#include <optional>

/// Where the focus rests. The first change counts at once; while changes follow each other faster than
/// `settle`, only the window where they end does.
class FocusSettler
{
public:
    /// `rested` is called when the focus has come to rest after a run of changes. `scheduler` must outlive
    /// it.
    FocusSettler(Scheduler &scheduler, std::function<void()> rested);

    void setSettle(std::chrono::milliseconds settle) { m_settle = settle; }

    /// The focus is at that window now, or at none.
    void moveTo(std::optional<niri::WindowId> window);

    /// Where it will rest if it does not go on; nullopt while it rests.
    std::optional<niri::WindowId> coming() const { return m_coming; }

    /// nullopt while it runs, and where there is none.
    std::optional<niri::WindowId> window() const { return m_window; }

private:
    Scheduler &m_scheduler;
    std::function<void()> m_rested;
    std::chrono::milliseconds m_settle{0};
    std::optional<niri::WindowId> m_window;
    std::optional<niri::WindowId> m_coming;
    std::optional<std::chrono::nanoseconds> m_lastMove;
    ScheduledCall m_rest;
};
