// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyList.h"

#include <QJsonArray>
#include <QJsonDocument>

KittyCommand KittyList::command()
{
    return {.name = QStringLiteral("ls"), .payload = {}};
}

std::expected<KittyList, KittyError> KittyList::fromResponse(const KittyResponse &response)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.data.toString().toUtf8());
    if (!document.isArray())
        return std::unexpected(KittyError{.kind = KittyError::Kind::ProtocolError, .pid = 0, .detail = {}});
    KittyList list;
    for (const auto &value : document.array()) {
        const QJsonObject osWindow = value.toObject();
        const QJsonArray tabs = osWindow.value(QLatin1StringView("tabs")).toArray();
        for (const auto &tab : tabs) {
            const QJsonArray inner = tab[QLatin1StringView("windows")].toArray();
            if (inner.isEmpty())
                continue;
            list.windows.push_back({.id = osWindow.value(QLatin1StringView("id")).toInt(),
                                    .isFocused = osWindow.value(QLatin1StringView("is_focused")).toBool(),
                                    .kittyWindow = inner.at(0)[QLatin1StringView("id")].toInt()});
            break;
        }
    }
    return list;
}
