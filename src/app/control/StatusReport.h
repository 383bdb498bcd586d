// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyState.h"
#include "NiriState.h"
#include "PoolStatistics.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

/// Everything that `status` says, as a value.
struct StatusReport {
    bool isZooming = true;
    std::optional<QDateTime> pausedUntil;
    NiriState niri;
    std::vector<KittyState> kitties;
    PoolStatistics pool;
    std::chrono::nanoseconds now{}; ///< Scheduler time, for "how long ago"

    /// For programs: the product's names.
    QString toJson() const;

    /// For a user, in their language.
    QString toText() const;
};
