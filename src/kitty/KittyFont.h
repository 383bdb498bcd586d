// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

/// The font size that a kitty's configuration gives to each of its OS windows. When kitty reads its
/// configuration again, every OS window has that size afterwards (measured on 0.26.5, 0.41.1 and 0.48.2).
struct KittyFont {
    double points = 11; ///< kitty's own default
    std::chrono::nanoseconds readAt{}; ///< since the epoch: when kitty last read its configuration
};
