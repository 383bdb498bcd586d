// SPDX-License-Identifier: GPL-3.0-or-later
#include "LatencyHistory.h"

#include "KittyRegistry.h"

LatencyHistory::LatencyHistory(KittyRegistry &registry, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
{
    connect(&registry, &KittyRegistry::connectionChanged, this, &LatencyHistory::note);
    connect(&registry, &KittyRegistry::gone, this, [this](const KittyId &kitty) { m_last.erase(kitty); });
}

void LatencyHistory::note(const KittyId &kitty)
{
    const auto latency = m_registry.info(kitty).latency;
    // To the nanosecond the same: it is the same command.
    if (!latency || (m_last.contains(kitty) && m_last.at(kitty) == *latency))
        return;
    m_last[kitty] = *latency;
    m_latencies.push_back(*latency);
    if (m_latencies.size() > maximum)
        m_latencies.pop_front();
    Q_EMIT changed();
}
