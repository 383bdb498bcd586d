// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NonBlockingOutput.h"

#include <QByteArray>
#include <QObject>

#include <deque>

class QSocketNotifier;

/// Writes whole lines to a descriptor without ever waiting for whoever reads them: what can't be written now
/// is kept and written when there is room. Each line is out as soon as that.
class OutputLines final : public QObject
{
    Q_OBJECT

public:
    /// The descriptor stays the caller's. May be made before the application: what can't be written then
    /// waits for the next line.
    explicit OutputLines(int descriptor, QObject *parent = nullptr);
    /// What can be written without waiting is written; the rest is lost.
    ~OutputLines() override;

    /// A line with its newline. After the reader has gone lines are dropped, and while a disk is full.
    void write(const QByteArray &line);

    /// Says failed() as soon as the reader of a pipe or a socket has gone, and not with the next line only.
    void watchReader();

    /// Nothing waits to be written.
    bool isDone() const { return m_waiting.empty(); }

Q_SIGNALS:
    /// The reader does not read: as many bytes are waiting as are ever kept, and new lines are dropped.
    void overflowed();
    void failed(int error); ///< an errno; EPIPE: the reader has gone
    void done(); ///< what had to wait is written, or its reader has gone

private:
    void flush();
    /// False if there is no room now.
    bool writeFront();
    void waitForRoom();
    void stopWaiting();

    NonBlockingOutput m_output;
    QSocketNotifier *m_notifier = nullptr;
    std::deque<QByteArray> m_waiting;
    qsizetype m_waitingBytes = 0;
    bool m_hasOverflowed = false;
    bool m_isClosed = false;
};
