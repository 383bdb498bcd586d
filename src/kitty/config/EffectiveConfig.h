// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyId.h"
#include "ProcessFolder.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

/// The settings that a running kitty goes by, as it writes them down itself at its start and, when all is
/// done, at each reload of its configuration: each time into a new file that replaces the one before. kitty
/// 0.41.1 and 0.48.2 do, 0.26.5 does not.
struct EffectiveConfig {
    QByteArray text; ///< like a kitty.conf
    std::chrono::nanoseconds writtenAt{}; ///< since the epoch

    /// nullopt if it keeps none, or they are not to be trusted.
    static std::optional<EffectiveConfig> of(const KittyId &kitty,
                                             const ProcessFolder &processes = ProcessFolder());

    /// The file, whether it is there or not: kitty's own environment says where.
    static QString pathOf(const KittyId &kitty, const ProcessFolder &processes);
};
