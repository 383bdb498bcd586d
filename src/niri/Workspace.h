// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WindowId.h"
#include "WorkspaceId.h"

#include <optional>

namespace niri
{

/// What niri says of a workspace, as far as it is of use here.
struct Workspace {
    WorkspaceId id{};
    bool isFocused = false; ///< at most one of all, on whatever monitor
    /// Where the keyboard goes when this workspace has it; stays while a launcher, the overview or the lock
    /// screen has the keyboard.
    std::optional<WindowId> activeWindowId = std::nullopt;

    bool operator==(const Workspace &) const = default;
};

} // namespace niri
