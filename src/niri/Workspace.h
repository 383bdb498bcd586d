// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WindowId.h"

#include <QString>

#include <optional>

namespace niri
{

/// niri's name for a workspace, stable while the workspace lives. Not its position on the monitor.
enum class WorkspaceId : quint64 { };

/// What niri says of a workspace, as far as it is of use here.
struct Workspace {
    WorkspaceId id{};
    QString output = {}; ///< the monitor's name; empty while none is connected
    bool isActive = false; ///< it is the one that its monitor shows
    bool isFocused = false; ///< at most one of all, on whatever monitor
    /// Where the keyboard goes when this workspace has it; stays while a launcher, the overview or the lock
    /// screen has the keyboard.
    std::optional<WindowId> activeWindowId = std::nullopt;

    bool operator==(const Workspace &) const = default;
};

} // namespace niri
