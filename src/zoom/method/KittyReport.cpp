// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyReport.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

const KittyReport::OsWindow *KittyReport::find(int osWindow) const
{
    const auto found = std::ranges::find(windows, osWindow, &OsWindow::id);
    return found == windows.end() ? nullptr : &*found;
}

std::expected<KittyReport, KittyError> KittyReport::fromResponse(const KittyResponse &response)
{
    const auto object = QJsonDocument::fromJson(response.data.toString().toUtf8()).object();
    const QJsonValue unsupported = object.value(QLatin1StringView("unsupported"));
    if (unsupported.isString())
        return std::unexpected(
            KittyError{.kind = KittyError::Kind::TooOld, .pid = 0, .detail = QStringLiteral("kitten")});
    const QJsonValue windows = object.value(QLatin1StringView("windows"));
    if (!windows.isArray())
        return std::unexpected(KittyError{.kind = KittyError::Kind::ProtocolError, .pid = 0, .detail = {}});

    KittyReport report;
    report.version = QVersionNumber::fromString(object.value(QLatin1StringView("kitty")).toString());
    report.applied = object.value(QLatin1StringView("applied")).toBool();
    report.wasReloaded = object.value(QLatin1StringView("reloaded")).toBool();
    const QJsonValue focused = object.value(QLatin1StringView("focused"));
    if (focused.isDouble())
        report.focused = focused.toInt();
    for (const auto &value : windows.toArray()) {
        const QJsonObject window = value.toObject();
        const double base = window.value(QLatin1StringView("own")).toDouble();
        const double before = window.value(QLatin1StringView("before")).toDouble();
        const double size = window.value(QLatin1StringView("size")).toDouble();
        const QJsonValue columns = window.value(QLatin1StringView("columns"));
        report.windows.push_back(
            {.id = window.value(QLatin1StringView("id")).toInt(),
             .base = base,
             .before = before,
             .size = size,
             .zoomedBy = size - base,
             .step = size - before,
             .columns = columns.isDouble() ? std::optional(columns.toInt()) : std::nullopt,
             .isLimited = window.value(QLatin1StringView("limited")).toBool()});
    }
    return report;
}
