// SPDX-License-Identifier: GPL-3.0-or-later
#include "ToggleSwitch.h"

#include "SwitchDrawing.h"

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

QSize ToggleSwitch::sizeHint() const
{
    const QSize track = SwitchDrawing::sizeFor(fontMetrics());
    const int textWidth = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    return {track.width() + gap + textWidth + 2 * focusMargin, track.height() + 2 * focusMargin};
}

bool ToggleSwitch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void ToggleSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const SwitchDrawing drawing{.palette = palette(),
                                .group = isEnabled() ? QPalette::Active : QPalette::Disabled,
                                .direction = layoutDirection(),
                                .isOn = isChecked()};
    const QSize size = SwitchDrawing::sizeFor(fontMetrics());
    const QRect track(QPoint(focusMargin, (height() - size.height()) / 2), size);
    drawing.draw(painter, QStyle::visualRect(layoutDirection(), rect(), track));

    const QRect label = rect().adjusted(focusMargin + size.width() + gap, 0, 0, 0);
    style()->drawItemText(&painter, QStyle::visualRect(layoutDirection(), rect(), label),
                          Qt::AlignLeading | Qt::AlignVCenter | Qt::TextShowMnemonic, palette(), isEnabled(),
                          text(), QPalette::WindowText);

    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = palette().color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}
