// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FrameBuffer.h"
#include "ScheduledCall.h"

#include <QByteArrayList>
#include <QJsonValue>
#include <QLocalSocket>
#include <QObject>

#include <expected>

class Scheduler;

namespace niri
{

/// One connection to niri, for one request: gives its reply, and after "EventStream" all the lines that
/// follow. Made for one use; whoever is told that it has ended drops it with deleteLater().
class Connection final : public QObject
{
    Q_OBJECT

public:
    explicit Connection(Scheduler &scheduler, QObject *parent = nullptr);
    ~Connection() override;

    /// Connects to a niri of this user and sends the request, a line of JSON without its newline. The error
    /// says why not; then nothing further comes.
    std::expected<void, QString> open(const QString &path, const QByteArray &request);

Q_SIGNALS:
    /// What niri said "Ok" to, within 2 s.
    void replied(const QJsonValue &reply);

    /// All that could be read at once, without newlines.
    void linesRead(const QByteArrayList &lines);

    /// Comes once, as the last: niri closed the connection, refused the request, was silent, or sent more
    /// than 16 MiB without a newline.
    void ended(const QString &reason);

private:
    void read();
    void readReply(const QByteArray &line);
    void end(const QString &reason);

    Scheduler &m_scheduler;
    QLocalSocket m_socket;
    FrameBuffer m_lines;
    ScheduledCall m_deadline;
    bool m_hasReplied = false;
    bool m_hasEnded = false;
};

} // namespace niri
