// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Scheduler.h"
#include "kitty/KittyError.h"
#include "kitty/KittyId.h"
#include "kitty/KittyLocator.h"

#include <chrono>
#include <optional>

/// Why one kitty is not asked just now. What failed while nothing in the world has changed is asked again
/// less often, not more, whoever wants to: the second time at once, then after pauses that double; and what
/// was decided when that kitty started is believed for as long again as it has lived. Only what kitty refused
/// for an unknown reason before it ever did anything for us is not asked again at all.
class StandingError
{
public:
    /// Both must outlive this.
    StandingError(const KittyId &kitty, const KittyLocator &locator, const Scheduler &scheduler)
        : m_kitty(kitty)
        , m_locator(locator)
        , m_scheduler(scheduler)
    {
    }

    /// nullopt if kitty may be asked.
    std::optional<KittyError> error() const
    {
        return m_error && m_scheduler.now() < m_until ? m_error : std::nullopt;
    }

    /// kitty was asked, and this is what came of it; nothing, if an error stands that says so already.
    /// `hasWorked`: it has done something for us before.
    void failed(const KittyError &error, bool hasWorked);

    /// kitty has done what it was asked, or the world has changed: a setting, a password, its configuration,
    /// or the person wants to know.
    void lift()
    {
        m_error.reset();
        m_timesInARow = 0;
    }

    /// An answer came after its deadline: kitty may be asked at once, unless it is late again and again.
    void answeredLate()
    {
        if (m_timesInARow <= 1)
            m_until = {};
    }

private:
    KittyId m_kitty;
    const KittyLocator &m_locator;
    const Scheduler &m_scheduler;
    std::optional<KittyError> m_error;
    std::chrono::nanoseconds m_until{};
    int m_timesInARow = 0;
};
