// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScheduledCall.h"

#include <utility>

ScheduledCall::ScheduledCall(std::function<void()> takeBack)
    : m_takeBack(std::move(takeBack))
{
}

ScheduledCall::ScheduledCall(ScheduledCall &&other) noexcept
    : m_takeBack(std::exchange(other.m_takeBack, {}))
{
}

ScheduledCall &ScheduledCall::operator=(ScheduledCall &&other) noexcept
{
    if (this != &other) {
        cancel();
        m_takeBack = std::exchange(other.m_takeBack, {});
    }
    return *this;
}

ScheduledCall::~ScheduledCall()
{
    cancel();
}

void ScheduledCall::cancel()
{
    if (auto takeBack = std::exchange(m_takeBack, {}))
        takeBack();
}
