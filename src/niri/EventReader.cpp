// SPDX-License-Identifier: GPL-3.0-or-later
#include "EventReader.h"

#include "Connection.h"
#include "DisplayText.h"
#include "Logging.h"
#include "RetryDelays.h"
#include "Scheduler.h"

#include <QFileSystemWatcher>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace niri
{

EventReader::EventReader(Scheduler &scheduler, SocketFinder finder, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_finder(std::move(finder))
    , m_versionRequest(scheduler)
    , m_backoff(retry::niriFirst, retry::niriLongest)
{
    connect(&m_versionRequest, &VersionRequest::answered, this, [this](const QString &version) {
        if (std::exchange(m_version, version) != version)
            Q_EMIT versionChanged(version);
    });
    connect(&m_versionRequest, &VersionRequest::failed, this, [this](const QString &reason) {
        Q_EMIT warning(tr("niri did not report its version: %1").arg(reason));
    });
}

EventReader::~EventReader() = default;

void EventReader::start()
{
    if (!m_connection)
        tryAllSockets();
}

bool EventReader::isConnected() const
{
    return m_isConnected;
}

QString EventReader::socketPath() const
{
    return m_socketPath;
}

QString EventReader::version() const
{
    return m_version;
}

QString EventReader::problem() const
{
    return m_problem;
}

quint64 EventReader::eventCount() const
{
    return m_eventCount;
}

quint64 EventReader::unparsedCount() const
{
    return m_unparsedCount;
}

void EventReader::tryAllSockets()
{
    m_nextTry.cancel();
    // Watching comes first, so that no socket can appear unseen.
    watchFolders();
    m_tried = m_finder.sockets();
    m_untried = m_tried;
    m_firstFailure.clear();
    tryNextSocket();
}

void EventReader::tryNextSocket()
{
    while (!m_untried.empty()) {
        const QString path = m_untried.front().path;
        m_untried.erase(m_untried.begin());
        auto *connection = new Connection(m_scheduler, this);
        const auto opened = connection->open(path, "\"EventStream\"");
        if (opened) {
            m_connection = connection;
            connect(connection, &Connection::replied, this, [this, path] { becomeConnected(path); });
            connect(connection, &Connection::linesRead, this, &EventReader::readLines);
            connect(connection, &Connection::ended, this, &EventReader::leaveConnection);
            return;
        }
        connection->deleteLater();
        noteFailure(opened.error());
    }
    waitBeforeNextTry(m_tried.empty() ? tr("niri is not running") : m_firstFailure);
}

void EventReader::noteFailure(const QString &reason)
{
    // The best socket is tried first, so its failure tells the most.
    if (m_firstFailure.isEmpty())
        m_firstFailure = reason;
}

void EventReader::waitBeforeNextTry(const QString &problem)
{
    m_problem = problem;
    if (std::exchange(m_warnedProblem, problem) != problem)
        Q_EMIT warning(problem);

    watchFolders();
    const bool isNew = hasNewSocket();
    if (isNew)
        m_backoff.reset();
    const auto delay = isNew ? 0ms : m_backoff.next();
    qCDebug(logNiri) << problem << "- next try in" << delay.count() << "ms";
    m_nextTry = m_scheduler.callAfter(delay, [this] { tryAllSockets(); });
}

void EventReader::tryAtOnceIfSocketAppeared()
{
    if (m_connection || !hasNewSocket())
        return;
    // It may appear a moment before niri listens: then the next try must not be seconds away.
    m_backoff.reset();
    tryAllSockets();
}

bool EventReader::hasNewSocket() const
{
    return !std::ranges::all_of(m_finder.sockets(), [this](const SocketFile &socket) {
        return std::ranges::find(m_tried, socket) != m_tried.end();
    });
}

void EventReader::watchFolders()
{
    if (!m_watcher) {
        m_watcher = std::make_unique<QFileSystemWatcher>();
        connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this,
                &EventReader::tryAtOnceIfSocketAppeared);
    }
    const QStringList watched = m_watcher->directories();
    for (const QString &folder : m_finder.folders())
        if (!watched.contains(folder))
            m_watcher->addPath(folder);
}

void EventReader::becomeConnected(const QString &path)
{
    m_watcher.reset();
    m_untried.clear();
    m_isConnected = true;
    m_hasWarnedOfLine = false;
    m_socketPath = path;
    m_problem.clear();
    m_warnedProblem.clear();
    qCDebug(logNiri) << "connected to" << path;
    Q_EMIT connected(path);
    m_versionRequest.ask(path);
}

void EventReader::leaveConnection(const QString &reason)
{
    std::exchange(m_connection, nullptr)->deleteLater();
    if (!std::exchange(m_isConnected, false)) {
        noteFailure(reason);
        tryNextSocket();
        return;
    }
    m_versionRequest.drop();
    m_version.clear();
    m_warnedProblem = reason;
    Q_EMIT disconnected(reason);
    waitBeforeNextTry(reason);
}

void EventReader::readLines(const QByteArrayList &lines)
{
    std::vector<Event> events;
    for (const QByteArray &line : lines) {
        auto event = parseEvent(line);
        if (!event) {
            qCDebug(logNiri) << "skipped a line of" << line.size() << "bytes";
            countUnparsed(event.error());
            continue;
        }
        ++m_eventCount;
        // Only now niri has shown that it works: one that fails before must not be asked four times a second.
        if (std::holds_alternative<WindowsChanged>(*event))
            m_backoff.reset();
        if (!std::holds_alternative<Unknown>(*event))
            events.push_back(*std::move(event));
    }
    qCDebug(logNiri) << lines.size() << "lines," << events.size() << "of them events that count";
    if (!events.empty())
        Q_EMIT eventsRead(events);
}

void EventReader::countUnparsed(const QString &error)
{
    ++m_unparsedCount;
    if (!std::exchange(m_hasWarnedOfLine, true))
        Q_EMIT warning(
            tr("niri sent a line that cannot be understood and was skipped, as will be others like it: %1")
                .arg(displayText(error)));
}

} // namespace niri
