// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitty/KittyMessage.h"

#include <QJsonArray>
#include <QJsonDocument>

using Kind = KittyError::Kind;

namespace
{

const QByteArray start = QByteArrayLiteral("\x1bP@kitty-cmd");
const QByteArray end = QByteArrayLiteral("\x1b\\");

/// kitty's words, short enough for one line of a dialog.
QString firstLine(const QString &text)
{
    constexpr qsizetype longest = 200;
    const QString line = text.section(u'\n', 0, 0).simplified();
    return line.size() <= longest ? line : line.first(longest) + u'…';
}

} // namespace

QByteArray KittyMessage::toJson(const KittyCommand &command)
{
    const QJsonObject object{
        {QStringLiteral("cmd"), command.name},
        {QStringLiteral("version"), QJsonArray{0, 26, 0}},
        {QStringLiteral("payload"), command.payload},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray KittyMessage::framed(const QByteArray &json)
{
    return start + json + end;
}

FrameBuffer KittyMessage::responseBuffer()
{
    return FrameBuffer(start, end, maxResponseSize);
}

std::expected<KittyResponse, KittyError> KittyMessage::parseResponse(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue ok = object.value(QLatin1StringView("ok"));
    if (!ok.isBool())
        return std::unexpected(KittyError{.kind = Kind::ProtocolError, .pid = 0, .detail = {}});
    return KittyResponse{
        .ok = ok.toBool(),
        .data = object.value(QLatin1StringView("data")),
        .error = object.value(QLatin1StringView("error")).toString(),
    };
}

KittyError KittyMessage::refusal(const KittyCommand &command, const KittyResponse &response)
{
    const auto says = [&](const char *words) { return response.error.contains(QLatin1StringView(words)); };
    if (says("rejected this password or it is disallowed"))
        return {.kind = Kind::PermissionMissing, .pid = 0, .detail = command.name};
    if (says("Remote control is disabled"))
        return {.kind = Kind::RemoteControlOff, .pid = 0, .detail = {}};
    if (says("Unknown kitty remote control command") || says("is newer than this kitty instance"))
        return {.kind = Kind::TooOld, .pid = 0, .detail = command.name};
    return {.kind = Kind::ProtocolError, .pid = 0, .detail = firstLine(response.error)};
}
