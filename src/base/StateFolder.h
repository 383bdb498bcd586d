// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// `$XDG_STATE_HOME/kitty-focus-tracker`, for what is remembered and no setting. It need not exist.
QString stateFolder();
