// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutputLines.h"

#include <QAbstractEventDispatcher>
#include <QSocketNotifier>
#include <QTimer>

#include <cerrno>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace
{

constexpr qsizetype mostKept = 16 * 1024 * 1024;

/// Until a descriptor that tells of room and takes nothing is asked again.
constexpr auto pauseWithoutProgress = 100ms;

} // namespace

OutputLines::OutputLines(int descriptor, QObject *parent)
    : QObject(parent)
    , m_output(descriptor)
{
}

OutputLines::~OutputLines()
{
    blockSignals(true); // nobody can do anything about it any more
    while (!m_waiting.empty() && writeFront()) { }
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
    if (!m_notifier)
        flush();
}

void OutputLines::watchReader()
{
    auto *readerGone = new QSocketNotifier(m_output.descriptor(), QSocketNotifier::Exception, this);
    connect(readerGone, &QSocketNotifier::activated, this, [this, readerGone] {
        readerGone->setEnabled(false);
        Q_EMIT failed(EPIPE);
    });
}

void OutputLines::flush()
{
    while (!m_waiting.empty()) {
        if (!writeFront()) {
            waitForRoom();
            return;
        }
    }
    stopWaiting();
}

bool OutputLines::writeFront()
{
    QByteArray &front = m_waiting.front();
    const auto written = m_output.write(front);
    if (!written) {
        // Of a disk there may be room again.
        m_isClosed = written.error() != ENOSPC && written.error() != EDQUOT;
        m_waiting.clear();
        m_waitingBytes = 0;
        Q_EMIT failed(written.error());
        return true;
    }
    m_waitingBytes -= *written;
    if (*written == front.size())
        m_waiting.pop_front();
    else
        front.remove(0, *written);
    return *written > 0;
}

void OutputLines::waitForRoom()
{
    if (!m_notifier) {
        if (!QAbstractEventDispatcher::instance())
            return;
        m_notifier = new QSocketNotifier(m_output.descriptor(), QSocketNotifier::Write, this);
        connect(m_notifier, &QSocketNotifier::activated, this, [this] {
            const qsizetype before = m_waitingBytes;
            flush();
            if (m_notifier && m_waitingBytes == before) {
                m_notifier->setEnabled(false);
                QTimer::singleShot(pauseWithoutProgress, m_notifier,
                                   [notifier = m_notifier] { notifier->setEnabled(true); });
            }
        });
    }
}

void OutputLines::stopWaiting()
{
    if (!m_notifier)
        return;
    // This may be within its signal.
    m_notifier->setEnabled(false);
    std::exchange(m_notifier, nullptr)->deleteLater();
    Q_EMIT done();
}
