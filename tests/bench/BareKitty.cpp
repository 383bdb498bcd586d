// SPDX-License-Identifier: GPL-3.0-or-later
#include "BareKitty.h"

#include "BareNiri.h"
#include "Measurement.h"

#include <array>
#include <utility>

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

BareKitty::BareKitty(const QString &path, QByteArray version)
    : m_version(std::move(version))
    , m_listener(bare::listenAt(path))
{
}

BareKitty::~BareKitty()
{
    close(m_connection);
    close(m_listener);
}

void BareKitty::stopListening()
{
    close(std::exchange(m_listener, -1));
}

std::chrono::nanoseconds BareKitty::serve()
{
    QByteArray command;
    std::chrono::nanoseconds readAt{};
    while (!command.endsWith("\x1b\\")) {
        std::array<pollfd, 2> waiting{pollfd{.fd = m_listener, .events = POLLIN, .revents = 0},
                                      pollfd{.fd = m_connection, .events = POLLIN, .revents = 0}};
        // Under valgrind, on a busy machine, a start takes its time.
        if (poll(waiting.data(), waiting.size(), 30'000) <= 0)
            qFatal("No command comes.");
        if (waiting[1].revents != 0) {
            std::array<char, 4096> bytes{};
            const ssize_t count = read(m_connection, bytes.data(), bytes.size());
            if (command.isEmpty())
                readAt = Measurement::now();
            if (count > 0)
                command.append(bytes.data(), count);
            else
                close(std::exchange(m_connection, -1));
        }
        if (m_connection < 0 && waiting[0].revents != 0)
            m_connection = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    }
    bare::writeAll(m_connection,
                   "\x1bP@kitty-cmd{\"ok\":true,\"data\":\"{\\\"kitty\\\":\\\"" + m_version
                       + "\\\",\\\"applied\\\":true,\\\"focused\\\":1,\\\"windows\\\":[{\\\"id\\\":1,"
                         "\\\"focused\\\":true,\\\"own\\\":11.0,\\\"size\\\":14.0,\\\"before\\\":11.0,"
                         "\\\"kitty_windows\\\":[1]}]}\"}\x1b\\");
    return readAt;
}
