// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowSize.h"

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace
{

/// Of the screen of that window, without its panels, and without what a frame needs. How much that is can't
/// be known before there is one; its title is a line with some air.
QRect roomFor(const QWidget &window)
{
    const int line = window.fontMetrics().height();
    return window.screen()->availableGeometry().adjusted(line / 2, 2 * line, -line / 2, -line / 2);
}

/// The first of so many pixels, which are to lie between those two.
int within(int wished, int pixels, int first, int last)
{
    return std::max(first, std::min(wished, last + 1 - pixels));
}

/// Makes it so small, and moves it so far, that all of it is on its screen. Leaves it alone if it is.
void bringOnScreen(QWidget &window)
{
    const QRect now = window.geometry();
    if (window.screen()->availableGeometry().contains(now))
        return;
    const QRect room = roomFor(window);
    const QSize size = sizeOnScreen(window, now.size());
    window.setGeometry({{within(now.x(), size.width(), room.left(), room.right()),
                         within(now.y(), size.height(), room.top(), room.bottom())},
                        size});
}

} // namespace

QSize sizeOnScreen(const QWidget &window, QSize wished)
{
    return wished.boundedTo(roomFor(window).size());
}

void restoreOnScreen(QWidget &window, const QByteArray &geometry, QSize defaultSize)
{
    if (!window.restoreGeometry(geometry))
        window.resize(sizeOnScreen(window, defaultSize));
    else if (!window.isMaximized() && !window.isFullScreen())
        bringOnScreen(window);
}
