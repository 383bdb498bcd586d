// SPDX-License-Identifier: GPL-3.0-or-later
#include "SwitchDrawing.h"

#include <QPainter>

namespace
{

constexpr qreal knobMargin = 3.5;

} // namespace

QSize SwitchDrawing::sizeFor(const QFontMetrics &metrics)
{
    const int height = metrics.height() + 2;
    return {height * 9 / 5, height};
}

void SwitchDrawing::draw(QPainter &painter, const QRect &track) const
{
    const QColor text =
        palette.color(group, isOnHighlight ? QPalette::HighlightedText : QPalette::WindowText);
    const QColor highlight = palette.color(group, QPalette::Highlight);
    // On a chosen row the two colours change places.
    const QColor ground = isOnHighlight ? text : highlight;
    const QColor knob = isOnHighlight ? highlight : palette.color(group, QPalette::HighlightedText);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isOn ? ground : text, 1));
    painter.setBrush(isOn ? QBrush(ground) : QBrush(Qt::NoBrush));
    const QRectF outline = QRectF(track).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);

    const qreal side = outline.height() - 2 * knobMargin;
    const bool isAtRight = isOn == (direction == Qt::LeftToRight);
    const qreal left = isAtRight ? outline.right() - knobMargin - side : outline.left() + knobMargin;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isOn ? knob : text);
    painter.drawEllipse(QRectF(left, outline.top() + knobMargin, side, side));
    painter.restore();
}
