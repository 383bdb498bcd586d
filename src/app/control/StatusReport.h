// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyState.h"
#include "NiriState.h"
#include "PoolStatistics.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

/// Everything that `status` says, as a value.
struct StatusReport {
    bool isZooming = true;
    ZoomAmount amount = {}; ///< of windows without a rule
    std::optional<QDateTime> pausedUntil;
    NiriState niri;
    std::vector<KittyState> kitties;
    PoolStatistics pool;
    std::chrono::nanoseconds now{}; ///< Scheduler time, for "how long ago"

    /// For programs: the product's names.
    QString toJson() const;

    /// For a user, in their language.
    QString toText() const;

    /// A line of JSON for a custom module of waybar: `text` is the amount, `class` and `alt` one of
    /// `zooming`, `paused`, `waiting` (for niri) and `attention`, `percentage` the size of the font of the
    /// window with the focus in relation to its base size.
    QString toWaybar() const;

private:
    QStringList lines() const;
};
