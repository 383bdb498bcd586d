// SPDX-License-Identifier: GPL-3.0-or-later
#include "Connection.h"

#include "DisplayText.h"
#include "Json.h"
#include "PeerCredentials.h"
#include "Scheduler.h"

#include <QJsonObject>

#include <optional>

using namespace std::chrono_literals;

namespace niri
{

namespace
{

constexpr auto replyTimeout = 2s;
constexpr qsizetype longestLine = 16 << 20;
constexpr qsizetype longestRefusal = 200;

} // namespace

Connection::Connection(Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_lines({}, "\n", longestLine)
{
}

Connection::~Connection()
{
    // An open socket says "disconnected" in its destructor, when the other members are gone.
    m_socket.disconnect(this);
}

std::expected<void, QString> Connection::open(const QString &path, const QByteArray &request)
{
    m_socket.connectToServer(path);
    if (m_socket.state() == QLocalSocket::ConnectingState) {
        // The queue of the listener is full. Left alone, Qt would try again as fast as it can.
        m_socket.abort();
        return std::unexpected(tr("niri at %1 is too busy to accept a connection").arg(displayText(path)));
    }
    if (m_socket.state() != QLocalSocket::ConnectedState)
        return std::unexpected(tr("no niri listens at %1").arg(displayText(path)));

    const auto peer = PeerCredentials::of(m_socket.socketDescriptor());
    if (!peer || !peer->isThisUser()) {
        m_socket.abort();
        return std::unexpected(tr("the socket %1 belongs to another user").arg(displayText(path)));
    }

    connect(&m_socket, &QLocalSocket::readyRead, this, &Connection::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] {
        read();
        end(tr("niri closed the connection"));
    });
    m_socket.write(request + '\n');
    m_deadline = m_scheduler.callAfter(replyTimeout, [this] { end(tr("niri does not answer")); });
    return {};
}

void Connection::read()
{
    m_lines.append(m_socket.readAll());
    QByteArrayList lines;
    while (!m_hasEnded) {
        const auto next = m_lines.next();
        if (!next) {
            if (!lines.isEmpty())
                Q_EMIT linesRead(lines);
            end(tr("niri sent a line of more than 16 MiB"));
            return;
        }
        const std::optional<QByteArray> &line = *next;
        if (!line)
            break;
        if (m_hasReplied)
            lines += *line;
        else
            readReply(*line);
    }
    if (!lines.isEmpty())
        Q_EMIT linesRead(lines);
}

void Connection::readReply(const QByteArray &line)
{
    const QJsonObject reply = parseJson(line).value_or(QJsonValue()).toObject();
    const QJsonValue ok = reply[QLatin1StringView("Ok")];
    const QJsonValue refusal = reply[QLatin1StringView("Err")];
    if (!ok.isUndefined()) {
        m_hasReplied = true;
        m_deadline.cancel();
        Q_EMIT replied(ok);
    } else if (!refusal.isUndefined()) {
        end(tr("niri refused the request: %1").arg(displayText(refusal.toString(), longestRefusal)));
    } else {
        end(tr("niri gave a reply that cannot be understood"));
    }
}

void Connection::end(const QString &reason)
{
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    m_deadline.cancel();
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT ended(reason);
}

} // namespace niri
