// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ScheduledCall.h"

#include <QDateTime>

#include <chrono>
#include <functional>

/// Time, handed in: production uses QtScheduler, tests a ManualScheduler whose time moves when the test says
/// so.
class Scheduler
{
public:
    Scheduler() = default;
    Scheduler(const Scheduler &) = delete;
    Scheduler &operator=(const Scheduler &) = delete;
    virtual ~Scheduler() = default;

    /// CLOCK_MONOTONIC: comparable between processes of this machine until it is started anew.
    virtual std::chrono::nanoseconds now() const = 0;

    /// Makes `call` once, from the event loop, not earlier than `delay` from now. Dropping the returned
    /// promise takes it back, so keep it as a member of whatever `call` touches.
    [[nodiscard]] virtual ScheduledCall callAfter(std::chrono::milliseconds delay,
                                                  std::function<void()> call) = 0;

    /// The same, as soon as the wall clock shows `moment`: also if the machine slept meanwhile, which
    /// now() and callAfter() don't count, or the clock was set.
    [[nodiscard]] virtual ScheduledCall callAt(const QDateTime &moment, std::function<void()> call) = 0;
};
