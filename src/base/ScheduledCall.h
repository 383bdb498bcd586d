// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

/// A call that a Scheduler has promised to make. The holder owns the promise: destroying, overwriting or
/// cancelling it takes the call back. So a call can't outlive the object that has it as a member.
class ScheduledCall
{
public:
    ScheduledCall() = default;
    explicit ScheduledCall(std::function<void()> takeBack);
    ScheduledCall(const ScheduledCall &) = delete;
    ScheduledCall &operator=(const ScheduledCall &) = delete;
    ScheduledCall(ScheduledCall &&other) noexcept;
    ScheduledCall &operator=(ScheduledCall &&other) noexcept;
    ~ScheduledCall();

    /// Takes the call back; harmless after it was made.
    void cancel();

private:
    std::function<void()> m_takeBack;
};
