// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

/// Shows messages by the desktop's notification service (org.freedesktop.Notifications). A new one takes the
/// place of the one before.
class DesktopMessage final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopMessage(QDBusConnection bus, QObject *parent = nullptr);

    void show(const QString &title, const QString &text);

Q_SIGNALS:
    void clicked();
    void failed(const QString &title, const QString &text); ///< there is no such service

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);

private:
    QDBusConnection m_bus;
    uint m_id = 0; ///< of the last message; 0: none
};
