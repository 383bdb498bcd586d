// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

/// For a window that would like to be so large: no larger than its screen, less the panels, and less a frame
/// such as window managers put around it.
QSize sizeOnScreen(const QWidget &window, QSize wished);

/// Makes it so small, and moves it so far, that all of it is on its screen. Leaves it alone if it is.
void bringOnScreen(QWidget &window);
