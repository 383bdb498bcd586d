// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Backoff.h"
#include "Event.h"
#include "ScheduledCall.h"
#include "SocketFinder.h"
#include "VersionRequest.h"

#include <QByteArrayList>
#include <QObject>

#include <memory>
#include <vector>

class QFileSystemWatcher;
class Scheduler;

namespace niri
{

class Connection;

/// Follows niri's events for as long as it lives: finds niri, reads, and when niri is gone tries again after
/// 0.25 s doubling to a minute, and at once when a socket appears.
class EventReader final : public QObject
{
    Q_OBJECT

public:
    EventReader(Scheduler &scheduler, SocketFinder finder, QObject *parent = nullptr);
    ~EventReader() override;

    void start();

    bool isConnected() const;
    QString socketPath() const; ///< of the last niri that was connected
    QString version() const; ///< as "26.04"; empty until niri has told it
    QString problem() const; ///< why there is no connection, in a phrase; empty while there is one

    /// Lines that were events, of use here or not, and lines that were none, over all connections.
    quint64 eventCount() const;
    quint64 unparsedCount() const;

Q_SIGNALS:
    /// The whole state follows: begin with an empty one.
    void connected(const QString &socketPath);
    void disconnected(const QString &reason);

    /// All events of use that could be read at once, in order; never none.
    void eventsRead(const std::vector<niri::Event> &events);

    void versionChanged(const QString &version);

    /// A sentence without its full stop; the same thing is not said again and again.
    void warning(const QString &text);

private:
    void tryAllSockets();
    void tryNextSocket();
    void noteFailure(const QString &reason);
    void waitBeforeNextTry(const QString &problem);
    void tryAtOnceIfSocketAppeared();
    bool hasNewSocket() const;
    void watchFolders();
    void becomeConnected(const QString &path);
    void leaveConnection(const QString &reason);
    void readLines(const QByteArrayList &lines);
    void countUnparsed(const QString &error);

    Scheduler &m_scheduler;
    SocketFinder m_finder;
    VersionRequest m_versionRequest;
    Backoff m_backoff;
    ScheduledCall m_nextTry;
    std::unique_ptr<QFileSystemWatcher> m_watcher; ///< only while there is no connection
    std::vector<SocketFile> m_tried; ///< all sockets there were at the last try
    std::vector<SocketFile> m_untried; ///< those of them that are still to be tried
    Connection *m_connection = nullptr; ///< a child
    bool m_isConnected = false;
    bool m_hasWarnedOfLine = false; ///< on this connection
    QString m_socketPath;
    QString m_version;
    QString m_problem;
    QString m_warnedProblem;
    QString m_firstFailure; ///< of the sockets tried since the last wait
    quint64 m_eventCount = 0;
    quint64 m_unparsedCount = 0;
};

} // namespace niri
