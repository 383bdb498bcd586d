// SPDX-License-Identifier: GPL-3.0-or-later
#include "DecimalNumber.h"

#include <QRegularExpression>

#include <cmath>

namespace plain
{

std::optional<double> fromText(QStringView text)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[0-9]{1,9}(\.[0-9]{1,3})?\z)"));
    if (!form.match(text.toString()).hasMatch())
        return std::nullopt;
    return rounded(text.toDouble());
}

QString toText(double number)
{
    QString text = QString::number(rounded(number), 'f', 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

double rounded(double number)
{
    // Adding zero makes a plain zero of a negative one.
    return std::round(number * 1000) / 1000 + 0.0;
}

} // namespace plain
