// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomWish.h"

namespace
{

QString toText(ZoomAmount::Operation operation)
{
    switch (operation) {
    case ZoomAmount::Operation::Add:
        return QStringLiteral("+");
    case ZoomAmount::Operation::Scale:
        return QStringLiteral("x");
    case ZoomAmount::Operation::Set:
        return QStringLiteral("=");
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject ZoomWish::toJson(std::optional<int> osWindow) const
{
    if (!zoomed)
        return {{QStringLiteral("which"), QStringLiteral("none")}};
    const QJsonObject amount{
        {QStringLiteral("op"), toText(zoomed->amount.operation)},
        {QStringLiteral("value"), zoomed->amount.value},
    };
    QJsonObject wish{
        {QStringLiteral("which"), osWindow ? QStringLiteral("window") : QStringLiteral("focused")},
        {QStringLiteral("amount"), amount},
    };
    if (osWindow)
        wish.insert(QStringLiteral("window"), *osWindow);
    return wish;
}
