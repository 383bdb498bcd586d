// SPDX-License-Identifier: GPL-3.0-or-later
#include "PoolMaintenance.h"

#include "PooledKitty.h"

#include <algorithm>
#include <optional>
#include <ranges>
#include <utility>

namespace
{

/// What is known to be unwell is not asked again by the clock.
bool isChecked(const PooledKitty &kitty)
{
    return kitty.isReady();
}

} // namespace

PoolMaintenance::PoolMaintenance(Scheduler &scheduler, const RegistryConfig &config,
                                 PoolStatistics &statistics, Kitties kitties, Check check)
    : m_scheduler(scheduler)
    , m_config(config)
    , m_statistics(statistics)
    , m_kitties(std::move(kitties))
    , m_check(std::move(check))
{
}

void PoolMaintenance::update()
{
    evictBeyondMaximum();
    schedule();
}

void PoolMaintenance::evictBeyondMaximum()
{
    std::vector<PooledKitty *> evictable;
    int open = 0;
    for (PooledKitty *kitty : m_kitties()) {
        open += kitty->isOpen() ? 1 : 0;
        // One with a command in flight is in use right now; it can go when it has its answer.
        if (kitty->isIdle() || kitty->isOverdue())
            evictable.push_back(kitty);
    }
    std::ranges::sort(evictable, {}, &PooledKitty::lastUsed);
    for (PooledKitty *kitty : evictable | std::views::take(std::max(0, open - m_config.maxConnections))) {
        // Closing one may have led to this already.
        if (!kitty->isOpen())
            continue;
        ++m_statistics.evicted;
        kitty->closeConnection();
    }
}

void PoolMaintenance::maintain()
{
    const auto now = m_scheduler.now();
    std::vector<KittyId> toCheck;
    for (PooledKitty *kitty : m_kitties()) {
        if (!kitty->isIdle())
            continue;
        if (now - kitty->lastUsed() >= m_config.idleTimeout) {
            ++m_statistics.closedIdle;
            kitty->closeConnection();
        } else if (isChecked(*kitty) && now - kitty->lastChecked() >= m_config.healthCheckInterval) {
            toCheck.push_back(kitty->info().id);
        }
    }
    for (const KittyId &kitty : toCheck)
        m_check(kitty);
    schedule();
}

void PoolMaintenance::schedule()
{
    using std::chrono::nanoseconds;
    std::optional<nanoseconds> next;
    for (const PooledKitty *kitty : m_kitties()) {
        if (!kitty->isIdle())
            continue;
        nanoseconds due = kitty->lastUsed() + m_config.idleTimeout;
        // From the last check on, whatever came of it: what is due must not stay due.
        if (isChecked(*kitty))
            due = std::min<nanoseconds>(due, kitty->lastChecked() + m_config.healthCheckInterval);
        next = next ? std::min(*next, due) : due;
    }
    m_next.cancel();
    if (!next)
        return;
    const auto delay = std::chrono::ceil<std::chrono::milliseconds>(*next - m_scheduler.now());
    m_next = m_scheduler.callAfter(std::max(delay, std::chrono::milliseconds(0)), [this] { maintain(); });
}
