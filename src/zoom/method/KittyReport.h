// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyError.h"
#include "KittyMessage.h"

#include <QVersionNumber>

#include <expected>
#include <optional>
#include <vector>

/// What is known of a kitty after a command: its version and the font of each of its OS windows. Our kitten,
/// running inside kitty, says it; kitties that don't run it tell no sizes.
struct KittyReport {
    struct OsWindow {
        int id = 0; ///< kitty's id of the OS window, valid in that kitty process
        // In points. The sizes are 0 where kitty does not tell them.
        double base = 0; ///< what the user gave it
        double before = 0; ///< when the command came
        double size = 0; ///< now
        double zoomedBy = 0; ///< on top of the base size
        double step = 0; ///< by which the command has changed it
        std::optional<int> columns = std::nullopt; ///< of the kitty window with the keyboard, if known
        bool isLimited = false; ///< the minimum of columns made its zoom smaller than was wished

        bool operator==(const OsWindow &) const = default;
    };

    QVersionNumber version;
    bool applied = false; ///< the wish was carried out
    /// The configuration was reloaded since the last wish was carried out: kitty has reset every font.
    bool wasReloaded = false;
    std::optional<int> focused; ///< OS window with the keyboard, as kitty says
    std::vector<OsWindow> windows;

    const OsWindow *find(int osWindow) const;

    /// Of the kitten's answer. Errors: TooOld if the kitten lacks something in that kitty, ProtocolError.
    static std::expected<KittyReport, KittyError> fromResponse(const KittyResponse &response);
};
