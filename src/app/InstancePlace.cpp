// SPDX-License-Identifier: GPL-3.0-or-later
#include "InstancePlace.h"

#include "Application.h"
#include "InstanceLock.h"
#include "PrivateFolder.h"
#include "StandardError.h"

#include <QFileInfo>

#include <utility>

namespace
{

/// The folder of `path`, or the nearest one above it that exists: it says when the next one is made.
QString nearestFolder(const QString &path)
{
    QString folder = QFileInfo(path).path();
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).path())
        folder = QFileInfo(folder).path();
    return folder;
}

} // namespace

InstancePlace::InstancePlace(InstanceLock &lock, Application &application, QString controlSocket,
                             QObject *parent)
    : QObject(parent)
    , m_lock(lock)
    , m_application(application)
    , m_controlSocket(std::move(controlSocket))
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &InstancePlace::lookSoon);
    watch();
    lookSoon();
}

void InstancePlace::lookSoon()
{
    // Whoever empties the folder is let finish; and what fails is tried again less and less often, for the
    // try itself may change the folder.
    if (!std::exchange(m_willLook, true))
        m_nextLook = m_application.scheduler().callAfter(m_backoff.next(), [this] { look(); });
}

void InstancePlace::look()
{
    m_willLook = false;
    watch();
    const auto made = makeAnew();
    const QString problem = made ? QString() : made.error();
    if (made)
        m_backoff.reset();
    else if (problem != m_problem)
        StandardError::say(problem);
    m_problem = problem;
}

std::expected<void, QString> InstancePlace::makeAnew()
{
    if (m_lock.isInPlace() && m_application.isListening())
        return {};
    if (const auto prepared = PrivateFolder::prepare(QFileInfo(m_controlSocket).path()); !prepared)
        return prepared;
    watch();
    const auto isFirst = m_lock.take();
    if (!isFirst)
        return std::unexpected(isFirst.error());
    if (*isFirst)
        return m_application.listen(m_controlSocket);
    Q_EMIT taken();
    return {};
}

void InstancePlace::watch()
{
    // A folder of the same name may be another one by now.
    if (const QStringList before = m_watcher.directories(); !before.isEmpty())
        m_watcher.removePaths(before);
    m_watcher.addPath(nearestFolder(m_controlSocket));
}
