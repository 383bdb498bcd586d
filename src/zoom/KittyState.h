// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyInfo.h"
#include "KittyReport.h"
#include "WindowId.h"
#include "ZoomMethod.h"

#include <QString>

#include <optional>
#include <vector>

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

        /// What niri and kitty say of it; each may be unknown.
        static Window of(niri::WindowId id, const niri::Window *window, const KittyReport::OsWindow *font,
                         bool isFocused);

        bool operator==(const Window &) const = default;
    };

    KittyInfo info;
    ZoomMethod::Kind method = ZoomMethod::None;
    bool zoomSwitch = true; ///< the user's, for this kitty
    std::vector<Window> windows; ///< niri's windows of this kitty

    /// The one by which a user knows this kitty: with the focus, else the first; nullptr if it has none.
    const Window *leadWindow() const;
    QString title() const { return leadWindow() ? leadWindow()->title : QString(); }
};
