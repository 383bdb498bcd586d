// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// Sizes of fonts are the user's: a form can't say how much larger than others a text is.
inline void enlargeFont(QWidget &widget, double factor)
{
    QFont font = widget.font();
    font.setPointSizeF(font.pointSizeF() * factor);
    widget.setFont(font);
}
