// SPDX-License-Identifier: GPL-3.0-or-later
#include "Contrast.h"

#include <QColor>

#include <algorithm>
#include <cmath>

namespace
{

/// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
double luminance(const QColor &color)
{
    const auto linear = [](float part) {
        const double value = part;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mixed(const QColor &front, const QColor &back, float part)
{
    const auto mix = [part](float one, float other) { return part * one + (1 - part) * other; };
    return QColor::fromRgbF(mix(front.redF(), back.redF()), mix(front.greenF(), back.greenF()),
                            mix(front.blueF(), back.blueF()));
}
