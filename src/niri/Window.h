// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WindowId.h"
#include "Workspace.h"

#include <QSize>
#include <QString>

#include <optional>

#include <sys/types.h>

namespace niri
{

/// What niri says of a window, as far as it is of use here.
struct Window {
    WindowId id{};
    QString title = {}; ///< arbitrary text, and private: never into a log
    QString appId = {};
    /// The process that made the Wayland connection; none for some portals. All OS windows of a
    /// single-instance kitty have the same.
    std::optional<pid_t> pid = std::nullopt;
    std::optional<WorkspaceId> workspaceId = std::nullopt; ///< none while it is being moved
    bool isFocused = false; ///< has the keyboard
    bool isFloating = false;
    bool isFullscreen = false; ///< niri up to 26.04 does not tell it
    QSize size = {}; ///< logical pixels; none before niri 25.08
    bool hasPidField = true; ///< niri before 25.01 never tells a pid

    bool operator==(const Window &) const = default;
};

} // namespace niri
