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

QByteArray ZoomWish::toJson(std::optional<int> osWindow) const
{
    if (!zoomed)
        return QByteArrayLiteral(R"({"which":"none"})");
    QByteArray wish = osWindow ? R"({"which":"window","window":)" + QByteArray::number(*osWindow)
                               : QByteArrayLiteral(R"({"which":"focused")");
    wish += R"(,"amount":{"op":")";
    wish += letterOf(zoomed->amount.operation);
    wish += R"(","value":)" + QByteArray::number(zoomed->amount.value, 'g', QLocale::FloatingPointShortest);
    return wish + "}}";
}
