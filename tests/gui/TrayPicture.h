// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TrayIcon.h"

#include <QImage>
#include <QPainter>

#include <vector>

/// The tray icon's states as panels show them, light and dark, in four sizes, with their tooltips.
inline QImage trayPicture(const std::vector<TrayAppearance> &appearances, const QFont &font, qreal ratio)
{
    constexpr int rowHeight = 44;
    constexpr int panelWidth = 150;
    constexpr int width = 760;
    const int height = rowHeight * static_cast<int>(appearances.size());
    QImage picture((QSizeF(width, height) * ratio).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setFont(font);
    const QColor panels[] = {QColor(0xef, 0xf0, 0xf1), QColor(0x1b, 0x1d, 0x21)};
    for (std::size_t row = 0; row < appearances.size(); ++row) {
        const int top = rowHeight * static_cast<int>(row);
        int left = 0;
        for (const QColor &panel : panels) {
            painter.fillRect(left, top, panelWidth, rowHeight - 1, panel);
            int x = left + 8;
            for (const int size : {16, 22, 24, 32}) {
                const QRect place(x, top + (rowHeight - size) / 2, size, size);
                TrayIcon::icon(appearances[row]).paint(&painter, place);
                x += size + 10;
            }
            left += panelWidth;
        }
        painter.drawText(QRect(left + 8, top, width - left - 8, rowHeight),
                         Qt::AlignVCenter | Qt::TextWordWrap, appearances[row].text);
    }
    return picture;
}
