// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ScheduledCall.h"

#include <QLocalSocket>
#include <QObject>

class Scheduler;

/// Asks whether the session bus answers. QDBusConnection::sessionBus() waits for its first answer, and
/// whoever calls that with it: for ever, if the daemon hangs or was stopped. So don't before answered().
class SessionBusProbe final : public QObject
{
    Q_OBJECT

public:
    /// `scheduler` must outlive it.
    explicit SessionBusProbe(Scheduler &scheduler, QObject *parent = nullptr);
    ~SessionBusProbe() override;

    /// Once.
    void ask();

Q_SIGNALS:
    /// Also within ask(), and also if there is no bus: that is known at once then. Not while it is silent.
    void answered();

private:
    struct Address {
        QString name;
        bool isAbstract = false;
    };

    static Address address();
    void connectToBus();
    void finish();

    Scheduler &m_scheduler;
    QLocalSocket m_socket;
    ScheduledCall m_again;
};
