// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QPalette>
#include <QRect>

class QPainter;

/// A switch with a knob, as a button and as a cell of a table draw it: where the knob is tells on from off,
/// not the colour alone.
class SwitchDrawing
{
public:
    QPalette palette;
    QPalette::ColorGroup group = QPalette::Active;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool isOn = false;
    bool isOnHighlight = false; ///< the ground is a chosen row

    static QSize sizeFor(const QFontMetrics &metrics);

    void draw(QPainter &painter, const QRect &track) const;
};
