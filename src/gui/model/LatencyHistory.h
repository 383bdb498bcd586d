// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyId.h"

#include <QObject>

#include <chrono>
#include <deque>
#include <map>

class KittyRegistry;

/// How long the last commands took, whichever kitty carried them out. Keeps the last 120.
class LatencyHistory final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t maximum = 120;

    /// `registry` must outlive it.
    explicit LatencyHistory(KittyRegistry &registry, QObject *parent = nullptr);

    /// The newest last.
    const std::deque<std::chrono::nanoseconds> &latencies() const { return m_latencies; }

Q_SIGNALS:
    void changed();

private:
    void note(const KittyId &kitty);

    KittyRegistry &m_registry;
    std::deque<std::chrono::nanoseconds> m_latencies;
    std::map<KittyId, std::chrono::nanoseconds> m_last;
};
