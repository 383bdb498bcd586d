// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyId.h"
#include "PoolStatistics.h"
#include "RegistryConfig.h"
#include "Scheduler.h"

#include <functional>
#include <vector>

class PooledKitty;

/// Keeps the pool's open connections few and well: closes those beyond the maximum and those idle for too
/// long, and asks the others from time to time. All share one timer, and with no open connection there is
/// none.
class PoolMaintenance
{
public:
    using Kitties = std::function<std::vector<PooledKitty *>()>;
    using Check = std::function<void(const KittyId &)>;

    /// All must outlive this. `check` asks a kitty whether it is well.
    PoolMaintenance(Scheduler &scheduler, const RegistryConfig &config, PoolStatistics &statistics,
                    Kitties kitties, Check check);

    /// Something was opened, closed or used, or the settings have changed.
    void update();

private:
    void evictBeyondMaximum();
    void schedule();
    void maintain();

    Scheduler &m_scheduler;
    const RegistryConfig &m_config;
    PoolStatistics &m_statistics;
    Kitties m_kitties;
    Check m_check;
    ScheduledCall m_next;
};
