// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyMessage.h"

#include "KittyWords.h"

#include <QJsonDocument>
#include <QStringBuilder>

using Kind = KittyError::Kind;

namespace
{

const QByteArray start = QByteArrayLiteral("\x1bP@kitty-cmd");
const QByteArray end = QByteArrayLiteral("\x1b\\");

bool says(const KittyResponse &response, const char *words)
{
    return !response.ok && response.error.contains(QLatin1StringView(words));
}

constexpr auto tooNew = "is newer than this kitty instance";
constexpr auto passwordWanted = "Remote control is disabled. Add allow_remote_control";

} // namespace

KittyCommand KittyCommand::permissionProbe(const QString &name)
{
    return {.name = name, .payload = {}, .isRepeatable = true, .version = "9999,0,0"};
}

QByteArray KittyMessage::text(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Put together by hand: of the time between niri's event and the command, most went into a QJsonObject.
QByteArray KittyMessage::toJson(const KittyCommand &command)
{
    const QByteArray payload = command.payload.isEmpty() ? QByteArrayLiteral("{}") : command.payload;
    return R"({"cmd":")" % command.name.toUtf8() % R"(","version":[)" % command.version % R"(],"payload":)"
        % payload % '}';
}

QByteArray KittyMessage::framed(const QByteArray &json)
{
    return start % json % end;
}

FrameBuffer KittyMessage::responseBuffer()
{
    return {start, end, maxResponseSize};
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
    if (says(response, "rejected this password or it is disallowed"))
        return {.kind = Kind::PermissionMissing, .pid = 0, .detail = command.name};
    if (says(response, "The user rejected this password"))
        return {.kind = Kind::PasswordUnknown,
                .pid = 0,
                .detail = {},
                .password = {.kind = PasswordProblem::Kind::Denied}};
    if (says(response, "The user rejected this"))
        return {.kind = Kind::PasswordUnknown,
                .pid = 0,
                .detail = {},
                .password = {.kind = PasswordProblem::Kind::Refused}};
    if (says(response, passwordWanted))
        return {.kind = Kind::PasswordUnknown, .pid = 0, .detail = {}};
    if (says(response, "Remote control is disabled") || says(response, "Remote control is allowed over"))
        return {.kind = Kind::RemoteControlOff, .pid = 0, .detail = {}};
    if (says(response, "Unknown kitty remote control command") || says(response, tooNew))
        return {.kind = Kind::TooOld, .pid = 0, .detail = command.name};
    return {.kind = Kind::UnknownRefusal, .pid = 0, .detail = KittyWords::firstOf(response.error, command)};
}

bool KittyMessage::answersProbe(const KittyResponse &response)
{
    return says(response, tooNew) || says(response, passwordWanted);
}
