// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/OutputLines.h"

#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <utility>

#include <poll.h>
#include <unistd.h>

namespace
{

constexpr qsizetype mostKept = 16 * 1024 * 1024;

bool hasRoom(int descriptor)
{
    pollfd ask{.fd = descriptor, .events = POLLOUT, .revents = 0};
    return poll(&ask, 1, 0) == 1;
}

} // namespace

OutputLines::OutputLines(int descriptor, QObject *parent)
    : QObject(parent)
    , m_descriptor(descriptor)
{
}

void OutputLines::write(const QByteArray &line)
{
    if (m_isClosed)
        return;
    if (m_waitingBytes + line.size() > mostKept) {
        if (!std::exchange(m_hasOverflowed, true))
            Q_EMIT overflowed();
        return;
    }
    m_waiting.push_back(line);
    m_waitingBytes += line.size();
    flush();
}

void OutputLines::flush()
{
    while (!m_waiting.empty() && hasRoom(m_descriptor)) {
        // The descriptor may be the person's terminal or a pipe shared with others, so it is not made
        // non-blocking. With room a pipe takes at least PIPE_BUF bytes at once (pipe(7)).
        QByteArray &front = m_waiting.front();
        const auto size = static_cast<std::size_t>(std::min<qsizetype>(front.size(), PIPE_BUF));
        const ssize_t written = ::write(m_descriptor, front.constData(), size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0) {
            m_isClosed = true;
            m_waiting.clear();
            m_waitingBytes = 0;
            break;
        }
        m_waitingBytes -= written;
        if (written == front.size())
            m_waiting.pop_front();
        else
            front.remove(0, written);
    }
    if (m_waiting.empty()) {
        if (m_notifier) {
            // This may be within its signal.
            m_notifier->setEnabled(false);
            std::exchange(m_notifier, nullptr)->deleteLater();
        }
    } else if (!m_notifier) {
        m_notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Write, this);
        connect(m_notifier, &QSocketNotifier::activated, this, &OutputLines::flush);
    }
}
