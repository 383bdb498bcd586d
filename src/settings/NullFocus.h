// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What it means when no window at all has the focus: a launcher, the overview or a lock screen takes the
/// keyboard from every window for a while.
enum class NullFocus {
    Keep, ///< the window stays zoomed as long as it is the active one of the focused workspace
    Restore, ///< the focus is lost
};
