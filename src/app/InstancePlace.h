// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Backoff.h"
#include "ScheduledCall.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

#include <chrono>
#include <expected>

class Application;
class InstanceLock;

/// Keeps in place what commands and other starts find this instance by: its folder, the lock and the control
/// socket. A cleaner of temporary files, or a user, may remove them while the program runs.
class InstancePlace final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; the lock is taken, and the application listens.
    InstancePlace(InstanceLock &lock, Application &application, QString controlSocket,
                  QObject *parent = nullptr);

Q_SIGNALS:
    void taken(); ///< by another instance, which was started after ours could no longer be found

private:
    void lookSoon();
    void look();
    std::expected<void, QString> makeAnew();
    void watch();

    InstanceLock &m_lock;
    Application &m_application;
    QString m_controlSocket;
    QString m_problem; ///< said already
    QFileSystemWatcher m_watcher;
    Backoff m_backoff{std::chrono::milliseconds(50), std::chrono::seconds(10)};
    ScheduledCall m_nextLook;
    bool m_willLook = false;
};
