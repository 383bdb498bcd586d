// SPDX-License-Identifier: GPL-3.0-or-later
#include "ManualScheduler.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

/// No test promises so many; whatever does would keep a core busy in the program.
constexpr int mostCallsAtOnce = 10'000;

ManualScheduler::ManualScheduler()
    : m_calls(std::make_shared<Calls>())
{
}

std::chrono::nanoseconds ManualScheduler::now() const
{
    return m_now;
}

ScheduledCall ManualScheduler::callAfter(std::chrono::milliseconds delay, std::function<void()> call)
{
    const Due due(m_now + delay, m_sequence++);
    m_calls->emplace(due, std::move(call));
    return ScheduledCall([calls = std::weak_ptr(m_calls), due] {
        if (const auto alive = calls.lock())
            alive->erase(due);
    });
}

ScheduledCall ManualScheduler::callAt(const QDateTime &moment, std::function<void()> call)
{
    const std::chrono::milliseconds delay(QDateTime::currentDateTimeUtc().msecsTo(moment));
    return callAfter(std::max(delay, 0ms), std::move(call));
}

void ManualScheduler::advance(std::chrono::milliseconds duration)
{
    const auto end = m_now + duration;
    int callsAtOnce = 0;
    while (!m_calls->empty() && m_calls->begin()->first.first <= end) {
        const auto next = m_calls->extract(m_calls->begin());
        callsAtOnce = std::exchange(m_now, next.key().first) == m_now ? callsAtOnce + 1 : 0;
        if (callsAtOnce == mostCallsAtOnce)
            qFatal("Time stands still: a call is promised for the same moment again and again.");
        next.mapped()();
    }
    m_now = end;
}

std::size_t ManualScheduler::pending() const
{
    return m_calls->size();
}

std::optional<std::chrono::nanoseconds> ManualScheduler::untilNext() const
{
    if (m_calls->empty())
        return std::nullopt;
    return m_calls->begin()->first.first - m_now;
}
