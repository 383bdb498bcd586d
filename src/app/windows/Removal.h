// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Takes away all that the program has left, and shows in a window what became of it until that is closed. To
/// be called when everything else has ended, for what runs keeps its files in place.
void removeAndShow();
