// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    /// The descriptor stays the caller's.
    explicit OutputLines(int descriptor, QObject *parent = nullptr);

    /// A line with its newline. After the reader has gone lines are dropped.
    void write(const QByteArray &line);

Q_SIGNALS:
    /// The reader does not read: as many bytes are waiting as are ever kept, and new lines are dropped.
    void overflowed();

private:
    void flush();

    int m_descriptor;
    QSocketNotifier *m_notifier = nullptr;
    std::deque<QByteArray> m_waiting;
    qsizetype m_waitingBytes = 0;
    bool m_hasOverflowed = false;
    bool m_isClosed = false;
};
