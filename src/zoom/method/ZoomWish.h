// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WindowId.h"
#include "ZoomAmount.h"

#include <QByteArray>

#include <map>
#include <optional>

/// How one kitty should look: which of its windows are zoomed, and by what. The whole of it, not a step on
/// the way: carrying it out twice is the same as once.
struct ZoomWish {
    struct Zoom {
        ZoomAmount amount;
        int minimumColumns = 0; ///< of the kitty window with the keyboard; 0: none

        bool operator==(const Zoom &) const = default;
    };

    std::map<niri::WindowId, Zoom> zoomed; ///< all others have their base size
    /// Of these the one with the keyboard, by which kitty can tell which it is.
    std::optional<niri::WindowId> focused = std::nullopt;

    /// What the kitten reads. `osWindows`: kitty's ids, as far as they are known.
    QByteArray toJson(const std::map<niri::WindowId, int> &osWindows) const;

    /// The same windows with the same zoom; where the keyboard is makes no difference to them.
    bool operator==(const ZoomWish &other) const { return zoomed == other.zoomed; }
};
