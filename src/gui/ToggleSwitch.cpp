// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ToggleSwitch.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace
{

constexpr int gap = 8;
constexpr int focusMargin = 3;

} // namespace

ToggleSwitch::ToggleSwitch(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ToggleSwitch::trackSize() const
{
    const int height = fontMetrics().height() + 4;
    return {height * 9 / 5, height};
}

QSize ToggleSwitch::sizeHint() const
{
    const QSize track = trackSize();
    const int textWidth = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {track.width() + (text().isEmpty() ? 0 : gap + textWidth) + 2 * focusMargin,
            track.height() + 2 * focusMargin};
}

bool ToggleSwitch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void ToggleSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colors = palette();
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;

    QRect track(QPoint(focusMargin, (height() - trackSize().height()) / 2), trackSize());
    track = QStyle::visualRect(layoutDirection(), rect(), track);
    const QColor line = colors.color(group, QPalette::WindowText);
    const QColor ground = colors.color(group, isChecked() ? QPalette::Highlight : QPalette::Window);
    const qreal radius = track.height() / 2.0;
    painter.setPen(isChecked() ? QPen(ground, 1) : QPen(line, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(track).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const qreal side = track.height() - 8.0;
    const bool atRight = isChecked() == (layoutDirection() == Qt::LeftToRight);
    const qreal left = atRight ? track.right() + 1 - 4 - side : track.left() + 4;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? colors.color(group, QPalette::HighlightedText) : line);
    painter.drawEllipse(QRectF(left, track.top() + 4, side, side));

    QRect label = rect().adjusted(focusMargin + track.width() + gap, 0, 0, 0);
    label = QStyle::visualRect(layoutDirection(), rect(), label);
    style()->drawItemText(&painter, label, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextShowMnemonic, colors,
                          isEnabled(), text(), QPalette::WindowText);

    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = colors.color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}
