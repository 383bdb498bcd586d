// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SimulatedNiri.h"

/// A simulated niri that misbehaves on command, and counts what it is asked.
class MisbehavingNiri final : public SimulatedNiri
{
    Q_OBJECT

public:
    /// What it says to "EventStream".
    enum class Reply {
        Handled,
        Refusal, ///< {"Err": ...}
        Garbage, ///< what is no reply
        Silence, ///< to all other requests, too
    };

    explicit MisbehavingNiri(QObject *parent = nullptr);

    void setReply(Reply reply) { m_reply = reply; }
    void setVersion(const QString &version) { m_version = version; }

    /// From now on these lines, without newlines and with the reply first, are what "EventStream" gives.
    void replay(const QByteArrayList &lines) { m_replay = lines; }

    /// Every connection ends and the socket stays, as when niri is killed.
    void die();

    /// Any bytes, to all event streams.
    using SimulatedNiri::send;
    void sendOverlongLine();
    void closeInMidLine();
    using SimulatedNiri::dropClients;

    /// All requests that were read, in order.
    const QByteArrayList &requests() const { return m_requests; }
    int eventStreams() const { return static_cast<int>(streams().size()); }
    /// Bytes of events that wait here because a client does not read.
    qint64 unread() const;
    using SimulatedNiri::clients;

Q_SIGNALS:
    void clientCame();

protected:
    void answer(Client &client, const QByteArray &request) override;

private:
    bool replyToEventStream(Client &client);

    QByteArrayList m_replay;
    QByteArrayList m_requests;
    QString m_version; ///< empty: that of any simulated niri
    Reply m_reply = Reply::Handled;
};
