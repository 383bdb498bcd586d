// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

class QWidget;

/// For a window that would like to be so large: no larger than its screen, less the panels, and less a frame
/// such as window managers put around it.
QSize sizeOnScreen(const QWidget &window, QSize wished);

/// As QWidget::saveGeometry() has remembered it, but on the screen that there is now; `defaultSize`, no
/// larger than its screen, if nothing was remembered.
void restoreOnScreen(QWidget &window, const QByteArray &geometry, QSize defaultSize);
