// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyState.h"
#include "NiriState.h"

#include <QDateTime>

#include <optional>
#include <vector>

/// All that the tray and the head of the status dialog tell, at one moment.
struct AppStatus {
    NiriState niri;
    bool isZooming = true; ///< neither paused nor switched off
    std::optional<QDateTime> pausedUntil = std::nullopt; ///< none: until the user resumes it
    std::vector<KittyState> kitties = {};
    /// Points, what previews begin with; kitty's default until a kitty has told its own.
    double baseSize = 11;
};
