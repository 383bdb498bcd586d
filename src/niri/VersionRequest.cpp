// SPDX-License-Identifier: GPL-3.0-or-later
#include "VersionRequest.h"

#include "Connection.h"

#include <QJsonObject>
#include <QJsonValue>

#include <utility>

namespace niri
{

namespace
{

constexpr qsizetype longestVersion = 40;

} // namespace

VersionRequest::VersionRequest(Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
{
}

void VersionRequest::ask(const QString &socketPath)
{
    drop();
    m_connection = new Connection(m_scheduler, this);
    connect(m_connection, &Connection::replied, this, &VersionRequest::readReply);
    connect(m_connection, &Connection::ended, this, [this](const QString &reason) {
        drop();
        Q_EMIT failed(reason);
    });
    if (const auto opened = m_connection->open(socketPath, "\"Version\""); !opened) {
        drop();
        Q_EMIT failed(opened.error());
    }
}

void VersionRequest::drop()
{
    if (Connection *connection = std::exchange(m_connection, nullptr)) {
        connection->disconnect(this);
        connection->deleteLater();
    }
}

void VersionRequest::readReply(const QJsonValue &reply)
{
    drop();
    // niri says "26.04 (8ed0da4)".
    const QString version =
        reply[QLatin1StringView("Version")].toString().section(QLatin1Char(' '), 0, 0).left(longestVersion);
    if (version.isEmpty())
        Q_EMIT failed(tr("niri gave a reply that cannot be understood"));
    else
        Q_EMIT answered(version);
}

} // namespace niri
