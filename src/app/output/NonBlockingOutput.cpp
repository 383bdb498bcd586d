// SPDX-License-Identifier: GPL-3.0-or-later
#include "NonBlockingOutput.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstdio>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{

bool hasRoom(int descriptor)
{
    pollfd ask{.fd = descriptor, .events = POLLOUT, .revents = 0};
    return poll(&ask, 1, 0) == 1;
}

/// What poll() promises without waiting, if nobody else takes it first: a pipe that has room takes so much
/// (pipe(7)), a terminal at least a character.
qsizetype promised(int descriptor)
{
    return isatty(descriptor) == 1 ? 1 : PIPE_BUF;
}

int openedOnceMore(int descriptor)
{
    std::array<char, 32> path{};
    std::snprintf(path.data(), path.size(), "/proc/self/fd/%d", descriptor);
    return open(path.data(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
}

} // namespace

NonBlockingOutput::NonBlockingOutput(int descriptor)
    : m_descriptor(descriptor)
{
    struct stat status{};
    const int flags = fcntl(descriptor, F_GETFL);
    if (flags < 0 || fstat(descriptor, &status) != 0)
        return;
    if (S_ISSOCK(status.st_mode)) {
        m_kind = Kind::Socket;
        return;
    }
    if (S_ISREG(status.st_mode) || (flags & O_NONBLOCK) != 0) {
        m_kind = Kind::NeverWaits;
        return;
    }
    m_own = openedOnceMore(descriptor);
    if (m_own >= 0)
        m_kind = Kind::NeverWaits;
}

NonBlockingOutput::~NonBlockingOutput()
{
    if (m_own >= 0)
        close(m_own);
}

std::expected<qsizetype, int> NonBlockingOutput::write(QByteArrayView bytes) const
{
    qsizetype size = bytes.size();
    if (m_kind == Kind::MayWait) {
        if (!hasRoom(m_descriptor))
            return 0;
        size = std::min(size, promised(m_descriptor));
    }
    ssize_t written = -1;
    do {
        written = m_kind == Kind::Socket
            ? send(m_descriptor, bytes.data(), static_cast<std::size_t>(size), MSG_DONTWAIT | MSG_NOSIGNAL)
            : ::write(descriptor(), bytes.data(), static_cast<std::size_t>(size));
    } while (written < 0 && errno == EINTR);
    if (written >= 0)
        return written;
    if (errno == EAGAIN || errno == EWOULDBLOCK)
        return 0;
    return std::unexpected(errno);
}
