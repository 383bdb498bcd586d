// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyHealth.h"

#include "Backoff.h"
#include "Logging.h"
#include "RetryDelays.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using Time = std::chrono::nanoseconds;

namespace
{

Time doubling(int timesInARow, retry::Delay limit)
{
    return timesInARow <= 1 ? 0ms : std::min(Backoff::doubled(retry::unwellFirst, timesInARow), limit);
}

Time pauseAfter(KittyError::NextAttempt next, int timesInARow, Time age, bool hasWorked)
{
    using enum KittyError::NextAttempt;
    constexpr Time never = std::chrono::hours(24 * 365 * 10);
    const bool isFirst = timesInARow == 1;
    switch (next) {
    case AtOnce:
        return 0ms;
    case Doubling:
        return doubling(timesInARow, retry::unreachedLongest);
    case DoublingSlowly:
        return doubling(timesInARow, retry::refusedLongest);
    case WhenAsOldAgain:
        return std::max<Time>(age, retry::unwellFirst);
    case OnceThenWhenAsOldAgain:
        return isFirst ? 0s : std::max<Time>(age, retry::unwellFirst);
    case HardlyEver:
        if (isFirst)
            return 0s;
        return hasWorked ? std::max<Time>(doubling(timesInARow, retry::unknownRefusalLongest),
                                          retry::unknownRefusalShortest)
                         : never;
    }
    Q_UNREACHABLE();
}

} // namespace

KittyHealth::KittyHealth(const KittyId &kitty, const KittyLocator &locator, const Scheduler &scheduler)
    : m_kitty(kitty)
    , m_locator(locator)
    , m_scheduler(scheduler)
{
}

std::optional<KittyError> KittyHealth::standingError() const
{
    return m_standing && m_scheduler.now() < m_until ? m_standing : std::nullopt;
}

void KittyHealth::conclude(const KittyStatus &status)
{
    m_hasWorked |= status.isReady();
    if (status.isReady())
        allowRetry();
    else
        stand(*status.error);
    setStatus(status);
}

void KittyHealth::setStatus(const KittyStatus &status)
{
    if (std::exchange(m_status, status) == status)
        return;
    qCDebug(logPool) << "kitty" << m_kitty.pid << "- is" << toText(status.kind)
                     << (status.error ? sentence(*status.error) : QString());
    Q_EMIT changed();
}

void KittyHealth::answeredLate()
{
    if (m_timesInARow <= 1)
        m_until = {};
}

void KittyHealth::allowRetry()
{
    m_standing.reset();
    m_timesInARow = 0;
}

/// One that stands says so already.
void KittyHealth::stand(const KittyError &error)
{
    if (standingError())
        return;
    m_standing = error;
    m_until = m_scheduler.now()
        + pauseAfter(error.nextAttempt(), ++m_timesInARow, m_locator.age(m_kitty), m_hasWorked);
}
