// SPDX-License-Identifier: GPL-3.0-or-later
#include "BareRoundTrip.h"

#include <array>

#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace
{

constexpr std::size_t bytes = 300; // a command or an answer of one OS window

bool send(int socket)
{
    static constexpr std::array<char, bytes> message{};
    return write(socket, message.data(), bytes) == static_cast<ssize_t>(bytes);
}

bool receive(int socket)
{
    std::array<char, bytes> message{};
    return recv(socket, message.data(), bytes, MSG_WAITALL) == static_cast<ssize_t>(bytes);
}

} // namespace

BareRoundTrip::BareRoundTrip()
{
    std::array<int, 2> ends{-1, -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return;
    m_child = fork();
    if (m_child == 0) {
        close(ends[0]);
        while (receive(ends[1]) && send(ends[1])) { }
        _exit(0);
    }
    close(ends[1]);
    m_socket = ends[0];
}

BareRoundTrip::~BareRoundTrip()
{
    close(m_socket);
    if (m_child > 0)
        waitpid(m_child, nullptr, 0);
}

bool BareRoundTrip::once()
{
    return send(m_socket) && receive(m_socket);
}
