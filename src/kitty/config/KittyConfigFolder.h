// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "VariableExpansion.h"

#include <QString>

/// Where kitty keeps its configuration, by the rules of kitty 0.26.5 to 0.48.2: KITTY_CONFIG_DIRECTORY, else
/// the first writable `kitty` folder with a kitty.conf in XDG_CONFIG_HOME, ~/.config and XDG_CONFIG_DIRS,
/// else the one in XDG_CONFIG_HOME or ~/.config.
namespace KittyConfigFolder
{

/// An absolute path; nothing may be there yet. Our own environment is that of the user's session.
QString find(const VariableExpansion::Variables &variables = VariableExpansion::ownVariable);

} // namespace KittyConfigFolder
