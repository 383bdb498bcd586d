// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Scheduler.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <utility>

/// Time that stands still until a test moves it.
class ManualScheduler final : public Scheduler
{
public:
    ManualScheduler();

    std::chrono::nanoseconds now() const override;
    ScheduledCall callAfter(std::chrono::milliseconds delay, std::function<void()> call) override;
    /// The wall clock goes as this one does.
    ScheduledCall callAt(const QDateTime &moment, std::function<void()> call) override;

    /// Moves time on, making each call that falls due at its own moment, in order, also those that calls add.
    void advance(std::chrono::milliseconds duration);

    /// How many calls are promised: with nothing going on this must be 0, or something wakes up for nothing.
    std::size_t pending() const;

    /// Time until the next promised call; nullopt if there is none.
    std::optional<std::chrono::nanoseconds> untilNext() const;

private:
    using Due = std::pair<std::chrono::nanoseconds, std::uint64_t>;
    using Calls = std::map<Due, std::function<void()>>;

    std::chrono::nanoseconds m_now{std::chrono::hours(1)};
    std::uint64_t m_sequence = 0;
    std::shared_ptr<Calls> m_calls;
};
