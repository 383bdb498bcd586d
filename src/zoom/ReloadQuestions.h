// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Scheduler.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <utility>

/// The times at which to ask a kitty that may have just reloaded its configuration and does not tell it: a
/// few, less and less often.
class ReloadQuestions
{
public:
    /// `scheduler` must outlive it.
    ReloadQuestions(Scheduler &scheduler, std::function<void(bool isLast)> ask)
        : m_scheduler(scheduler)
        , m_ask(std::move(ask))
    {
    }

    /// From now on; what was begun before is over.
    void begin();
    /// It has reloaded, or has ended.
    void end() { m_next.reset(); }
    /// Some are still to be asked.
    bool areOpen() const { return m_next.has_value(); }

private:
    void askNext();
    void waitForNext();

    Scheduler &m_scheduler;
    std::function<void(bool isLast)> m_ask;
    std::size_t m_asked = 0;
    std::optional<ScheduledCall> m_next; ///< none: all are asked
};
