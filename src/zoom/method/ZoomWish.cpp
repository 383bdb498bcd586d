// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomWish.h"

#include <QLocale>

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

} // namespace

QByteArray ZoomWish::toJson(const std::map<niri::WindowId, int> &osWindows) const
{
    QByteArray wish = "[";
    for (const auto &[window, zoom] : zoomed) {
        const auto osWindow = osWindows.find(window);
        wish += wish.size() > 1 ? R"(,{"window":)" : R"({"window":)";
        wish += osWindow == osWindows.end() ? "null" : QByteArray::number(osWindow->second);
        wish += window == focused ? R"(,"focused":true)" : R"(,"focused":false)";
        wish += R"(,"amount":{"op":")";
        wish += letterOf(zoom.amount.operation);
        wish += R"(","value":)" + QByteArray::number(zoom.amount.value, 'g', QLocale::FloatingPointShortest)
            + '}';
        if (zoom.minimumColumns > 0)
            wish += R"(,"columns":)" + QByteArray::number(zoom.minimumColumns);
        wish += '}';
    }
    return wish + ']';
}
