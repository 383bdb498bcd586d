// SPDX-License-Identifier: GPL-3.0-or-later
#include "MisbehavingNiri.h"

#include <QFile>

namespace
{

constexpr qsizetype longestLine = 16 << 20; ///< that anybody has to accept

} // namespace

MisbehavingNiri::MisbehavingNiri(QObject *parent)
    : SimulatedNiri(parent)
{
    connect(&server(), &QLocalServer::newConnection, this, &MisbehavingNiri::clientCame);
}

void MisbehavingNiri::die()
{
    // QLocalServer removes its file by name.
    const QString name = path();
    const QString hidden = name + QStringLiteral(".dead");
    QFile::rename(name, hidden);
    quit();
    QFile::rename(hidden, name);
}

void MisbehavingNiri::sendOverlongLine()
{
    send(QByteArray(longestLine + 1, 'x'));
}

void MisbehavingNiri::closeInMidLine()
{
    for (QLocalSocket *socket : streams()) {
        socket->write(R"({"WindowFocusChanged":{"id")");
        socket->disconnectFromServer();
    }
}

qint64 MisbehavingNiri::unread() const
{
    qint64 bytes = 0;
    for (const QLocalSocket *socket : streams())
        bytes += socket->bytesToWrite();
    return bytes;
}

void MisbehavingNiri::answer(Client &client, const QByteArray &request)
{
    m_requests += request;
    if (m_reply == Reply::Silence)
        return;
    if (request == "\"EventStream\"" && replyToEventStream(client))
        return;
    if (request == "\"Version\"" && !m_version.isEmpty())
        client.socket->write(R"({"Ok":{"Version":")" + m_version.toUtf8() + "\"}}\n");
    else
        SimulatedNiri::answer(client, request);
}

/// False: as any simulated niri does.
bool MisbehavingNiri::replyToEventStream(Client &client)
{
    switch (m_reply) {
    case Reply::Handled:
        if (m_replay.isEmpty())
            return false;
        client.hasEventStream = true;
        client.socket->write(m_replay.join('\n') + '\n');
        return true;
    case Reply::Refusal:
        client.socket->write("{\"Err\":\"no events today\"}\n");
        return true;
    case Reply::Garbage:
        client.socket->write("Good morning!\n");
        return true;
    case Reply::Silence:
        return true;
    }
    Q_UNREACHABLE();
}
