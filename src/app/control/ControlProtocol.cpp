// SPDX-License-Identifier: GPL-3.0-or-later
#include "ControlProtocol.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ControlProtocol)
};

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QString ControlProtocol::socketPath(const QString &folder)
{
    return folder + QStringLiteral("/control.sock");
}

QByteArray ControlProtocol::toLine(const Request &request)
{
    QJsonObject object{
        {QStringLiteral("command"), request.command},
        {QStringLiteral("arguments"), QJsonArray::fromStringList(request.arguments)},
    };
    if (!request.activationToken.isEmpty())
        object.insert(QStringLiteral("activation_token"), request.activationToken);
    if (request.session)
        object.insert(QStringLiteral("session"),
                      QJsonObject{{QStringLiteral("niri_socket"), request.session->niriSocket},
                                  {QStringLiteral("display"), request.session->display}});
    return line(object);
}

QByteArray ControlProtocol::toLine(const Reply &reply)
{
    return line({
        {QStringLiteral("ok"), reply.ok},
        {QStringLiteral("text"), reply.text},
        {QStringLiteral("events_follow"), reply.follow != Follow::Nothing},
        {QStringLiteral("leaving"), reply.isLeaving},
    });
}

std::expected<ControlProtocol::Request, QString> ControlProtocol::parseRequest(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    const QJsonValue command = object.value(QLatin1StringView("command"));
    const QJsonValue arguments = object.value(QLatin1StringView("arguments"));
    if (!command.isString() || !(arguments.isArray() || arguments.isUndefined()))
        return std::unexpected(
            Text::tr("The request is not of the form {\"command\": \"…\", \"arguments\": […]}."));
    Request request{.command = command.toString(),
                    .arguments = {},
                    .activationToken = object.value(QLatin1StringView("activation_token")).toString()};
    if (const QJsonValue session = object.value(QLatin1StringView("session")); session.isObject())
        request.session = Session{.niriSocket = session[QLatin1StringView("niri_socket")].toString(),
                                  .display = session[QLatin1StringView("display")].toString()};
    for (const auto &argument : arguments.toArray()) {
        if (!argument.isString())
            return std::unexpected(Text::tr("An argument of the request is not text."));
        request.arguments.append(argument.toString());
    }
    return request;
}

std::expected<ControlProtocol::Reply, QString> ControlProtocol::parseReply(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (!object.value(QLatin1StringView("ok")).isBool())
        return std::unexpected(Text::tr("The running program gave an answer that cannot be understood."));
    return Reply{
        .ok = object.value(QLatin1StringView("ok")).toBool(),
        .text = object.value(QLatin1StringView("text")).toString(),
        .follow =
            object.value(QLatin1StringView("events_follow")).toBool() ? Follow::Events : Follow::Nothing,
        .isLeaving = object.value(QLatin1StringView("leaving")).toBool(),
    };
}
