// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedKitty.h"

#include <QJsonDocument>

const QByteArray SimulatedKitty::frameStart = QByteArrayLiteral("\x1bP@kitty-cmd");
const QByteArray SimulatedKitty::frameEnd = QByteArrayLiteral("\x1b\\");
const QString SimulatedKitty::disallowed = QStringLiteral(
    "The user rejected this password or it is disallowed by remote_control_password in kitty.conf");

SimulatedKitty::SimulatedKitty(const QString &version, QObject *parent)
    : QObject(parent)
    , m_version(QVersionNumber::fromString(version))
    , m_fonts(version)
    , m_commands(m_version, m_fonts)
{
    connect(&m_server, &QLocalServer::newConnection, this, &SimulatedKitty::accept);
}

SimulatedKitty::~SimulatedKitty()
{
    stopListening();
}

QByteArray SimulatedKitty::frame(const QJsonObject &object)
{
    return frameStart + QJsonDocument(object).toJson(QJsonDocument::Compact) + frameEnd;
}

bool SimulatedKitty::listen(const QString &path)
{
    QLocalServer::removeServer(path);
    return m_server.listen(path);
}

void SimulatedKitty::stopListening()
{
    m_server.close();
    while (!m_connections.empty())
        drop(m_connections.front());
}

void SimulatedKitty::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        m_connections.push_back(socket);
        m_buffers.emplace(socket, FrameBuffer(frameStart, frameEnd, 64 * 1024));
        connect(socket, &QLocalSocket::readyRead, this, &SimulatedKitty::serveAll);
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            drop(socket);
            serveAll();
        });
        Q_EMIT accepted(socket);
    }
    serveAll();
}

void SimulatedKitty::serveAll()
{
    if (!isReading())
        return;
    // A command may end connections, so what is next is looked for afresh each time.
    for (bool found = true; found;) {
        found = false;
        for (QLocalSocket *socket : m_connections) {
            FrameBuffer &buffer = m_buffers.at(socket);
            buffer.append(socket->readAll());
            const auto next = buffer.next();
            // As kitty: what is no frame jams the connection.
            if (next && *next) {
                serve(socket, QJsonDocument::fromJson(**next).object());
                found = true;
                break;
            }
            if (!servesAll())
                break;
        }
    }
}

void SimulatedKitty::serve(QLocalSocket *socket, const QJsonObject &command)
{
    socket->write(m_forbidsEverything ? refusal(disallowed) : answerTo(command));
    socket->flush();
}

void SimulatedKitty::drop(QLocalSocket *socket)
{
    std::erase(m_connections, socket);
    m_buffers.erase(socket);
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}
