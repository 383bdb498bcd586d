// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WindowId.h"
#include "ZoomAmount.h"

#include <QByteArray>

#include <optional>

/// How one kitty should look: which of its windows is zoomed, and by what. The whole of it, not a step on the
/// way: carrying it out twice is the same as once.
struct ZoomWish {
    struct Zoomed {
        niri::WindowId window{};
        ZoomAmount amount;

        bool operator==(const Zoomed &) const = default;
    };

    std::optional<Zoomed> zoomed; ///< nullopt: every window has its base size

    /// What the kitten reads. `osWindow` is kitty's id of that window if it is known; else kitty is to take
    /// the one that has the keyboard.
    QByteArray toJson(std::optional<int> osWindow) const;

    bool operator==(const ZoomWish &) const = default;
};
