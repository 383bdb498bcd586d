// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Scheduler.h"

#include <chrono>
#include <functional>
#include <optional>

/// Turns any number of requests into few calls: the first request leads to a call at once (from the event
/// loop), and calls are never closer than `interval`. Without a request nothing wakes up.
class Coalescer
{
public:
    Coalescer(Scheduler &scheduler, std::chrono::milliseconds interval, std::function<void()> call);

    void request();

    /// Takes back what is requested and not yet called.
    void cancel();

private:
    Scheduler &m_scheduler;
    std::chrono::milliseconds m_interval;
    std::function<void()> m_call;
    std::optional<std::chrono::nanoseconds> m_last;
    bool m_isRequested = false;
    ScheduledCall m_next;
};
