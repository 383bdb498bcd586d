// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ControlServer.h"

#include "base/FrameBuffer.h"
#include "base/PeerCredentials.h"

#include <QFile>
#include <QLocalSocket>

#include <algorithm>
#include <memory>
#include <utility>

using namespace std::chrono_literals;

namespace
{

/// A command is written at once; whoever says nothing for so long wants nothing.
constexpr auto requestDeadline = 5s;
constexpr qint64 mostUnread = 4 * 1024 * 1024;

/// What there is to remember of a connection until its request is whole.
struct Pending {
    FrameBuffer buffer{{}, "\n", ControlProtocol::maxRequestSize};
    ScheduledCall deadline;
};

} // namespace

ControlServer::ControlServer(Scheduler &scheduler, Handler handler, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_handler(std::move(handler))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::accept);
}

ControlServer::~ControlServer()
{
    for (QLocalSocket *follower : m_followers)
        follower->disconnect(this);
}

std::expected<void, QString> ControlServer::listen(const QString &path)
{
    QLocalServer::removeServer(path);
    if (!m_server.listen(path))
        return std::unexpected(
            tr("The control socket %1 can't be made: %2").arg(path, m_server.errorString()));
    // UserAccessOption makes it executable too, which means nothing for a socket.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

void ControlServer::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto peer = PeerCredentials::of(socket->socketDescriptor());
        if (!peer || !peer->isThisUser()) {
            socket->abort();
            continue;
        }
        auto pending = std::make_shared<Pending>();
        pending->deadline = m_scheduler.callAfter(requestDeadline, [socket] { socket->abort(); });
        connect(socket, &QLocalSocket::readyRead, this, [this, socket, pending] {
            pending->buffer.append(socket->readAll());
            const auto line = pending->buffer.next();
            if (!line) {
                reply(socket,
                      {.ok = false,
                       .text =
                           tr("The request is longer than %1 bytes.").arg(ControlProtocol::maxRequestSize)});
                return;
            }
            if (!*line)
                return;
            pending->deadline.cancel();
            const auto request = ControlProtocol::parseRequest(**line);
            reply(socket,
                  request ? m_handler(*request)
                          : ControlProtocol::Reply{.ok = false, .text = request.error()});
        });
    }
}

void ControlServer::reply(QLocalSocket *socket, const ControlProtocol::Reply &reply)
{
    socket->disconnect(this); // one request a connection
    socket->write(ControlProtocol::toLine(reply));
    if (!reply.eventsFollow) {
        socket->disconnectFromServer();
        return;
    }
    m_followers.push_back(socket);
    connect(socket, &QLocalSocket::disconnected, this, [this, socket] { std::erase(m_followers, socket); });
}

void ControlServer::sendEvent(const QByteArray &line)
{
    // Aborting one takes it out of the list.
    const auto followers = m_followers;
    for (QLocalSocket *follower : followers) {
        if (follower->bytesToWrite() > mostUnread)
            follower->abort();
        else
            follower->write(line);
    }
}
