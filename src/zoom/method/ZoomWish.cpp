// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomWish.h"

#include <QLocale>
#include <QStringBuilder>

namespace
{

char letterOf(ZoomAmount::Operation operation)
{
    switch (operation) {
    case ZoomAmount::Operation::Add:
        return '+';
    case ZoomAmount::Operation::Scale:
        return 'x';
    case ZoomAmount::Operation::Set:
        return '=';
    }
    Q_UNREACHABLE();
}

/// Most are whole numbers, and for all others the shortest text has to be searched for.
QByteArray numberOf(double value)
{
    const int whole = static_cast<int>(value);
    return whole == value ? QByteArray::number(whole)
                          : QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QByteArray ZoomWish::toJson(const std::map<niri::WindowId, int> &osWindows) const
{
    QByteArray wish = "[";
    for (const auto &[window, zoom] : zoomed) {
        const auto osWindow = osWindows.find(window);
        wish += QByteArrayView(wish.size() > 1 ? ",{" : "{") % R"("window":)"
            % (osWindow == osWindows.end() ? QByteArrayLiteral("null") : QByteArray::number(osWindow->second))
            % QByteArrayView(window == focused ? R"(,"focused":true)" : R"(,"focused":false)")
            % R"(,"amount":{"op":")" % letterOf(zoom.amount.operation) % R"(","value":)"
            % numberOf(zoom.amount.value) % '}';
        if (zoom.minimumColumns > 0)
            wish += R"(,"columns":)" % QByteArray::number(zoom.minimumColumns);
        wish += '}';
    }
    wish += ']';
    return wish;
}
