// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Whether a connection to a kitty stays open after its last command.
enum class KeepOpen {
    Auto, ///< where kitty serves several connections at once (0.42.2 and later)
    Always,
    Never,
};
