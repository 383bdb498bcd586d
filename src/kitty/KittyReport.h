// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kitty/KittyError.h"
#include "kitty/KittyMessage.h"

#include <QVersionNumber>

#include <expected>
#include <optional>
#include <vector>

/// What our kitten, running inside kitty, says of that kitty: its version and the font of each of its OS
/// windows.
struct KittyReport {
    struct OsWindow {
        int id = 0; ///< kitty's id of the OS window, valid in that kitty process
        double own = 0; ///< points: what the person gave it
        double before = 0; ///< points: when the command came
        double size = 0; ///< points: now

        bool operator==(const OsWindow &) const = default;
    };

    QVersionNumber version;
    bool applied = false; ///< the wish was carried out
    std::optional<int> focused; ///< OS window with the keyboard, as kitty says
    std::vector<OsWindow> windows;

    const OsWindow *find(int osWindow) const;

    /// Of the kitten's answer. Errors: TooOld if the kitten lacks something in that kitty, ProtocolError.
    static std::expected<KittyReport, KittyError> fromResponse(const KittyResponse &response);
};
