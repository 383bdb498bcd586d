// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Removes all that a window holds, for it to be built anew in another language. The window itself stays, and
/// with it its place on the screen.
void clearContents(QWidget &window);
