// SPDX-License-Identifier: GPL-3.0-or-later
#include "PointsText.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

QString pointsNumber(double points)
{
    const double rounded = std::round(points * 100) / 100;
    return QLocale().toString(rounded, 'g', 6);
}

QString pointsText(double points)
{
    return QCoreApplication::translate("PointsText", "%1 pt", "a font size").arg(pointsNumber(points));
}
