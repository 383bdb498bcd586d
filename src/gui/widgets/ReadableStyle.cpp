// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadableStyle.h"

#include "Contrast.h"

#include <QLabel>
#include <QPalette>

namespace
{

/// The first on the way from `color` to `end` that is told well enough from `other`; else `end`.
QColor readable(const QColor &color, const QColor &other, const QColor &end)
{
    constexpr int steps = 50;
    for (int step = 0; step < steps; ++step) {
        const QColor between = mixed(end, color, float(step) / steps);
        if (contrast(between, other) >= enoughContrast)
            return between;
    }
    return end;
}

} // namespace

void ReadableStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const QColor chosen = palette.color(group, QPalette::HighlightedText);
        const QColor highlight = palette.color(group, QPalette::Highlight);
        if (contrast(highlight, chosen) < enoughContrast) {
            const bool isTextLight = contrast(chosen, Qt::black) > contrast(chosen, Qt::white);
            palette.setColor(group, QPalette::Highlight,
                             readable(highlight, chosen, isTextLight ? Qt::black : Qt::white));
        }

        const QColor base = palette.color(group, QPalette::Base);
        const QColor hint = palette.color(group, QPalette::PlaceholderText);
        const QColor seen = mixed(hint, base, hint.alphaF());
        if (contrast(seen, base) < enoughContrast)
            palette.setColor(group, QPalette::PlaceholderText,
                             readable(seen, base, palette.color(group, QPalette::Text)));
    }
}

void ReadableStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
}
