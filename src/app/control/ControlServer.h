// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ControlProtocol.h"
#include "ScheduledCall.h"
#include "Scheduler.h"

#include <QLocalServer>
#include <QObject>

#include <functional>
#include <map>

class QLocalSocket;

/// Takes commands from `kitty-focus-tracker COMMAND` on a socket that only this user can open, and sends
/// events to those who follow them.
class ControlServer final : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<ControlProtocol::Reply(const ControlProtocol::Request &)>;

    ControlServer(Scheduler &scheduler, Handler handler, QObject *parent = nullptr);
    ~ControlServer() override;

    /// A socket left behind at `path` is replaced: call it only where no other instance runs. The error is a
    /// sentence.
    std::expected<void, QString> listen(const QString &path);

    /// Nobody has removed the socket.
    bool isInPlace() const;

    bool hasFollowers(ControlProtocol::Follow follow) const;

    /// To everybody who follows the events; one who does not read them is dropped rather than kept waiting
    /// for.
    void sendEvent(const QByteArray &line) { send(ControlProtocol::Follow::Events, line); }
    /// The same for the status, to those who were not sent this line last.
    void sendStatus(const QByteArray &line) { send(ControlProtocol::Follow::Status, line); }

Q_SIGNALS:
    void followed(); ///< somebody follows from now on
    void followerDropped(); ///< one that did not read the events

private:
    struct Follower {
        ControlProtocol::Follow follow = ControlProtocol::Follow::Events;
        QByteArray lastStatus = {};
    };

    void accept();
    void send(ControlProtocol::Follow follow, const QByteArray &line);
    void reply(QLocalSocket *socket, const ControlProtocol::Reply &reply);

    Scheduler &m_scheduler;
    Handler m_handler;
    QLocalServer m_server;
    std::map<QLocalSocket *, Follower> m_followers;
    std::map<QLocalSocket *, ScheduledCall> m_deadlines; ///< of all others
};
