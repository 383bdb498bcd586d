// SPDX-License-Identifier: GPL-3.0-or-later
#include "NumberBox.h"

#include <QLocale>

NumberBox::NumberBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setKeyboardTracking(false);
    setAccelerated(true);
    // As wide as its neighbours, whatever its numbers.
    setMinimumWidth(fontMetrics().averageCharWidth() * 16);
}

void NumberBox::setLimits(double minimum, double maximum, int decimals)
{
    setDecimals(decimals);
    setRange(minimum, maximum);
}

QString NumberBox::textFromValue(double value) const
{
    return locale().toString(value, 'f', QLocale::FloatingPointShortest);
}
