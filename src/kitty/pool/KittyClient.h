// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FrameBuffer.h"
#include "KittyAddress.h"
#include "KittyError.h"
#include "KittyMessage.h"
#include "Scheduler.h"

#include <QLocalSocket>
#include <QObject>

#include <optional>

/// One connection to one kitty: connects, makes sure who answers, and carries one command at a time.
/// After failed() it is of no further use.
class KittyClient final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Closed,
        Connecting,
        Idle, ///< open, nothing in flight
        Busy, ///< a command is in flight
        Overdue, ///< its answer is late; nothing more is sent until it comes, for kitty may still carry it
                 ///< out
    };

    KittyClient(KittyAddress address, Scheduler &scheduler, QObject *parent = nullptr);
    ~KittyClient() override;

    State state() const { return m_state; }
    bool isOpen() const { return m_state != State::Closed && m_state != State::Connecting; }
    const KittyAddress &address() const { return m_address; }

    /// Once. Leads to opened() or failed(), both also within the call.
    void open(std::chrono::milliseconds timeout);

    /// Only when Idle. Leads to answered(), overdue() or failed().
    void send(const QByteArray &frame, std::chrono::milliseconds timeout);

    /// The same for an encrypted command, which kitty may ask the user about: leads to asksUser() and
    /// notDecrypted() too. Right behind it in `frames` are two permissionProbe()s without a password, one
    /// encrypted as well and one plain. kitty answers both at once, but passes over what it cannot decrypt:
    /// so two answers without one to the command say that the user is asked, and a single one that kitty
    /// could not decrypt it. Measured on 0.26.5, 0.41.1 and 0.48.2.
    void sendEncrypted(const QByteArray &frames, std::chrono::milliseconds timeout);

    /// Closes at once, without a signal.
    void close();

Q_SIGNALS:
    void opened();
    void answered(const KittyResponse &response);
    /// No answer within the timeout. The connection stays open: the answer may still come, as answeredLate().
    void overdue();
    /// kitty asks the user before it carries the command out. As after overdue() the answer may still come.
    void asksUser();
    /// kitty passed the command over, for it is encrypted with another key than kitty's, or older than five
    /// minutes by kitty's clock.
    void notDecrypted();
    void answeredLate(const KittyResponse &response);
    /// Refused, ConnectionLost, NotOurs, ProtocolError, or Hung if so many wait to be accepted that there is
    /// no room; the pid is the one that was expected to listen.
    void failed(const KittyError &error);

private:
    void connectNow();
    void onConnected();
    void onReadyRead();
    void onResponse(const KittyResponse &response);
    bool isForProbe(const KittyResponse &response);
    void onError(QLocalSocket::LocalSocketError error);
    void fail(KittyError::Kind kind, const QString &detail = {});

    KittyAddress m_address;
    Scheduler &m_scheduler;
    QLocalSocket m_socket;
    FrameBuffer m_buffer;
    State m_state = State::Closed;
    int m_probes = 0; ///< whose answers have not come
    std::optional<KittyResponse> m_held; ///< the answer to the command, while those to probes are awaited
    std::chrono::nanoseconds m_connectDeadline{};
    ScheduledCall m_wait; ///< for the next try to connect, or for an answer
};
