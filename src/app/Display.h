// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Whether a window can be shown here. Asked before QApplication is made, which ends the program if there is
/// none.
bool hasDisplay();
