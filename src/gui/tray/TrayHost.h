// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Scheduler.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>

/// Waits for a place where a tray icon can be shown. Qt asks for one only once, at its first QSystemTrayIcon
/// (Qt 6.4), and at login we are often earlier than the panel; so make none before found().
///
/// With a StatusNotifier host: as soon as org.kde.StatusNotifierWatcher says that there is one. Where nobody
/// does for a while, and windows are X11's, an icon is made all the same: Qt puts it into an XEmbed tray
/// whenever one comes.
class TrayHost final : public QObject
{
    Q_OBJECT

public:
    /// `canEmbed`: windows are X11's. `scheduler` must outlive it.
    TrayHost(const QDBusConnection &bus, bool canEmbed, Scheduler &scheduler, QObject *parent = nullptr);

    void start();
    bool isFound() const { return m_isFound; }

Q_SIGNALS:
    void found(); ///< once; Qt itself follows a host that goes and comes back

private Q_SLOTS:
    void ask();

private:
    void find();

    QDBusConnection m_bus;
    bool m_canEmbed;
    Scheduler &m_scheduler;
    QDBusServiceWatcher m_watcher;
    ScheduledCall m_fallback;
    bool m_isFound = false;
};
