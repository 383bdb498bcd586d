// SPDX-License-Identifier: GPL-3.0-or-later
#include "ControlServer.h"

#include "DisplayText.h"
#include "FrameBuffer.h"
#include "PeerCredentials.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <utility>
#include <vector>

#include <sys/un.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace
{

/// A command is written at once, and its answer read at once: whoever does neither for so long wants nothing.
constexpr auto deadline = 5s;
constexpr qint64 mostUnread = 4 * 1024 * 1024;

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
    for (const auto &each : m_followers)
        each.first->disconnect(this);
    for (const auto &each : m_deadlines)
        each.first->disconnect(this);
}

std::expected<void, QString> ControlServer::listen(const QString &path)
{
    m_server.close(); // whoever is connected stays
    if (const QFileInfo there(path); there.isDir() && !there.isSymLink())
        return std::unexpected(
            tr("The control socket %1 could not be created, because a folder is in its place: remove that.")
                .arg(displayText(path)));
    const QByteArray name = QFile::encodeName(path);
    if (static_cast<std::size_t>(name.size()) >= sizeof(sockaddr_un::sun_path))
        return std::unexpected(
            tr("The control socket %1 could not be created, because its path is too long: set "
               "XDG_RUNTIME_DIR to a shorter one.")
                .arg(displayText(path)));
    QLocalServer::removeServer(path);
    if (!m_server.listen(path)) {
        const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
        const QString why = access(folder.constData(), W_OK | X_OK) != 0
            ? QString::fromLocal8Bit(std::strerror(errno))
            : m_server.errorString();
        return std::unexpected(
            tr("The control socket %1 could not be created: %2. Make it possible to write in its "
               "folder, or set XDG_RUNTIME_DIR to another one.")
                .arg(displayText(path), why));
    }
    // UserAccessOption makes it executable too, which means nothing for a socket.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

bool ControlServer::isInPlace() const
{
    return m_server.isListening() && QFile::exists(m_server.fullServerName());
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
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] { m_deadlines.erase(socket); });
        m_deadlines[socket] = m_scheduler.callAfter(deadline, [socket] { socket->abort(); });
        const auto buffer = std::make_shared<FrameBuffer>(QByteArray(), QByteArrayLiteral("\n"),
                                                          ControlProtocol::maxRequestSize);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket, buffer] {
            buffer->append(socket->readAll());
            const auto line = buffer->next();
            if (!line) {
                reply(socket,
                      {.ok = false,
                       .text =
                           tr("The request is longer than %1 bytes.").arg(ControlProtocol::maxRequestSize)});
                return;
            }
            if (!*line)
                return;
            const auto request = ControlProtocol::parseRequest(**line);
            reply(socket,
                  request ? m_handler(*request)
                          : ControlProtocol::Reply{.ok = false, .text = request.error()});
        });
    }
}

void ControlServer::reply(QLocalSocket *socket, const ControlProtocol::Reply &reply)
{
    disconnect(socket, &QLocalSocket::readyRead, this, nullptr); // one request a connection
    socket->write(ControlProtocol::toLine(reply));
    socket->flush(); // the program may be about to end
    if (socket->state() != QLocalSocket::ConnectedState)
        return; // the client has gone: the write has ended the connection, and all that was kept of it
    if (reply.follow == ControlProtocol::Follow::Nothing) {
        m_deadlines[socket] = m_scheduler.callAfter(deadline, [socket] { socket->abort(); });
        socket->disconnectFromServer();
        return;
    }
    m_deadlines.erase(socket);
    m_followers[socket] = {.follow = reply.follow};
    connect(socket, &QLocalSocket::disconnected, this, [this, socket] { m_followers.erase(socket); });
    Q_EMIT followed();
}

bool ControlServer::hasFollowers(ControlProtocol::Follow follow) const
{
    return std::ranges::any_of(m_followers,
                               [follow](const auto &each) { return each.second.follow == follow; });
}

void ControlServer::send(ControlProtocol::Follow follow, const QByteArray &line)
{
    std::vector<QLocalSocket *> readers;
    for (auto &[socket, follower] : m_followers) {
        const bool isNews =
            follow == ControlProtocol::Follow::Events || std::exchange(follower.lastStatus, line) != line;
        if (follower.follow == follow && isNews)
            readers.push_back(socket);
    }
    for (QLocalSocket *reader : readers) {
        if (reader->bytesToWrite() <= mostUnread) {
            reader->write(line);
            reader->flush();
        } else {
            reader->abort(); // which takes it out of the followers
            Q_EMIT followerDropped();
        }
    }
}
