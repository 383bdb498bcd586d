// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace niri
{

/// niri's name for a workspace, stable while the workspace lives. Not its position on the monitor.
enum class WorkspaceId : quint64 { };

} // namespace niri
