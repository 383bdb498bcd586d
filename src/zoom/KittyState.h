// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyInfo.h"
#include "KittyReport.h"
#include "WindowId.h"
#include "ZoomMethod.h"

#include <QString>

#include <optional>
#include <vector>

class KittyZoom;
class ZoomTargets;

namespace niri
{
struct Window;
}

/// Everything there is to show of one kitty. A value: the dialogs and `status` need nothing else.
struct KittyState {
    struct Window {
        niri::WindowId id{};
        QString title;
        bool isFocused = false;
        double zoomedBy = 0; ///< points on top of the base size, as far as is known
        std::optional<double> base = std::nullopt; ///< points; nullopt unless kitty told it
        std::optional<double> size = std::nullopt; ///< points
        std::optional<int> columns =
            std::nullopt; ///< of the kitty window with the keyboard, if kitty told it
        bool isLimited = false; ///< the minimum of columns has made its zoom smaller
        bool isPinned = false;
        QString rule = {}; ///< the name of the one that it meets; empty: none
        bool changesOften = false; ///< its font size, see SizeChanges
        std::optional<ZoomAmount> amount = std::nullopt; ///< by which it is zoomed if it is; none: never

        /// What niri and kitty say of it; each may be unknown.
        static Window of(niri::WindowId id, const niri::Window *window, const KittyZoom &zoom, bool isFocused,
                         const ZoomTargets &targets);

        bool operator==(const Window &) const = default;
    };

    KittyInfo info;
    ZoomMethod::Kind method = ZoomMethod::None;
    bool zoomSwitch = true; ///< the user's, for this kitty
    std::vector<Window> windows; ///< niri's windows of this kitty

    /// The one by which a user knows this kitty: with the focus, else the first; nullptr if it has none.
    const Window *leadWindow() const;
    QString title() const { return leadWindow() ? leadWindow()->title : QString(); }
    /// It is to be zoomed and can't be, and the user can do something about it.
    bool needsAttention() const;
};
