// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BoundProcess.h"

#include <QDBusConnection>
#include <QString>

/// A session bus of the test's own, as long as this lives.
class PrivateBus
{
public:
    PrivateBus()
    {
        m_daemon.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }

    ~PrivateBus()
    {
        for (const QString &name : m_names)
            QDBusConnection::disconnectFromBus(name);
    }

    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

    /// Empty if there is no dbus-daemon.
    const QString &address() const { return m_address; }

    QDBusConnection connect(const QString &name)
    {
        m_names.append(name);
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    BoundProcess m_daemon;
    QString m_address;
    QStringList m_names;
};
