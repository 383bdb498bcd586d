// SPDX-License-Identifier: GPL-3.0-or-later
#include "NumberBox.h"

#include <QEvent>
#include <QLineEdit>
#include <QLocale>

NumberBox::NumberBox(QWidget *parent)
    : QDoubleSpinBox(parent)
{
    setKeyboardTracking(false);
    setAccelerated(true);
    connect(this, &QAbstractSpinBox::editingFinished, this, [this] { lineEdit()->setModified(false); });
    // As wide as its neighbours, whatever its numbers.
    setMinimumWidth(fontMetrics().averageCharWidth() * 16);
}

void NumberBox::setLimits(double minimum, double maximum, int decimals)
{
    setDecimals(decimals);
    setRange(minimum, maximum);
}

void NumberBox::setUnit(const QString &unit)
{
    showWith(unit.isEmpty() ? unit : u' ' + unit);
}

void NumberBox::showWith(const QString &suffix)
{
    const bool isTyped = lineEdit()->isModified();
    if (isTyped && suffix == this->suffix())
        return;
    const QString typed = cleanText();
    setSuffix(suffix);
    if (!isTyped)
        return;
    lineEdit()->setText(typed + suffix);
    lineEdit()->setModified(true);
}

void NumberBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LocaleChange)
        showWith(suffix());
    else
        QDoubleSpinBox::changeEvent(event);
}

QString NumberBox::textFromValue(double value) const
{
    return locale().toString(value, 'f', QLocale::FloatingPointShortest);
}
