// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyError.h"
#include "KittyMessage.h"

#include <expected>
#include <vector>

/// What `ls` says of a kitty's OS windows. The answer holds every environment variable and command line of
/// the programs in them: nothing but these ids is ever taken.
struct KittyList {
    struct OsWindow {
        int id = 0;
        bool isFocused = false; ///< has the keyboard, as kitty says
        int kittyWindow = 0; ///< one of those in it, for other commands to name it by

        bool operator==(const OsWindow &) const = default;
    };

    std::vector<OsWindow> windows;

    /// The command that is answered so.
    static KittyCommand command();

    /// Error: ProtocolError, its pid not set.
    static std::expected<KittyList, KittyError> fromResponse(const KittyResponse &response);
};
