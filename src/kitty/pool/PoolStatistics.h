// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What the pool of connections has done since the program started.
struct PoolStatistics {
    int total = 0; ///< open connections
    int active = 0; ///< those with a command in flight
    int max = 0; ///< as many may be open
    quint64 opened = 0; ///< connections made
    quint64 reused = 0; ///< commands that found one open; periodic health checks don't count
    quint64 closedIdle = 0; ///< closed because nothing was sent for too long
    quint64 evicted = 0; ///< closed because there were too many
    quint64 retries = 0;
    quint64 failures = 0; ///< commands that ended with an error

    int idle() const { return total - active; }
    double reuseRate() const
    {
        const quint64 all = opened + reused;
        return all == 0 ? 0.0 : static_cast<double>(reused) / static_cast<double>(all);
    }

    bool operator==(const PoolStatistics &) const = default;
};
