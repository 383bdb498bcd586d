// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Where kitty keeps its configuration, by the rules of kitty 0.26.5 to 0.48.2 and our own environment, which
/// is that of the person's session: KITTY_CONFIG_DIRECTORY, else the first writable `kitty` folder with a
/// kitty.conf in XDG_CONFIG_HOME, ~/.config and XDG_CONFIG_DIRS, else the one in XDG_CONFIG_HOME or
/// ~/.config.
namespace KittyConfigFolder
{

/// An absolute path; nothing may be there yet.
QString find();

} // namespace KittyConfigFolder
