// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>

#include <set>

/// Shows messages by the desktop's notification service (org.freedesktop.Notifications). A new one takes the
/// place of the one before. Every program on the bus hears of every click; only those on our own messages
/// count.
class DesktopNotification final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotification(QDBusConnection bus, QObject *parent = nullptr);

    void show(const QString &title, const QString &text);

Q_SIGNALS:
    void clicked();
    void failed(const QString &title, const QString &text); ///< there is no such service

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onClosed(uint id);

private:
    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    std::set<uint> m_shown; ///< ids of the messages of ours that are on the screen
};
