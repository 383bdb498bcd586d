// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cerrno>
#include <cstring>
#include <vector>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

/// So many connections to a listening socket that its queue is full until somebody accepts, as before a
/// program that has been stopped for long. A QLocalServer accepts as soon as events are handled.
class SocketCrowd
{
public:
    explicit SocketCrowd(const QString &path)
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, path.toLocal8Bit().constData(), sizeof address.sun_path - 1);
        do
            m_sockets.push_back(socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0));
        while (connect(m_sockets.back(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0);
        m_isFull = errno == EAGAIN;
    }
    Q_DISABLE_COPY_MOVE(SocketCrowd)

    ~SocketCrowd()
    {
        for (const int socket : m_sockets)
            close(socket);
    }

    bool isFull() const { return m_isFull; }

private:
    std::vector<int> m_sockets;
    bool m_isFull = false;
};
