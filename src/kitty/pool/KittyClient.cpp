// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyClient.h"

#include "PeerCredentials.h"
#include "RetryDelays.h"

#include <utility>

using namespace std::chrono_literals;
using Kind = KittyError::Kind;

namespace
{

/// kitty answers both probes within the same millisecond, if it answers both.
constexpr auto betweenProbes = 1s;

/// A command that kitty refuses with the words by which it refuses probes makes a third answer, which comes
/// at the same time.
constexpr auto untilThirdAnswer = 100ms;

} // namespace

KittyClient::KittyClient(KittyAddress address, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_scheduler(scheduler)
    , m_buffer(KittyMessage::responseBuffer())
{
    if (m_address.isAbstract)
        m_socket.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
    connect(&m_socket, &QLocalSocket::connected, this, &KittyClient::onConnected);
    connect(&m_socket, &QLocalSocket::readyRead, this, &KittyClient::onReadyRead);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &KittyClient::onError);
}

KittyClient::~KittyClient()
{
    // An open socket has its last signals from its destructor, when members declared after it are gone.
    m_socket.disconnect(this);
}

void KittyClient::open(std::chrono::milliseconds timeout)
{
    m_connectDeadline = m_scheduler.now() + timeout;
    m_state = State::Connecting;
    connectNow();
}

void KittyClient::connectNow()
{
    m_socket.connectToServer(m_address.place()); // named each time, for abort() forgets it
    // A unix socket accepts or refuses at once, unless its queue is full. Qt would then ask the kernel again
    // and again without a pause; we ask again after one.
    if (m_state == State::Connecting && m_socket.state() == QLocalSocket::ConnectingState) {
        m_socket.abort();
        if (m_scheduler.now() >= m_connectDeadline)
            fail(Kind::Hung);
        else
            m_wait = m_scheduler.callAfter(retry::socketQueueFull, [this] { connectNow(); });
    }
}

void KittyClient::onConnected()
{
    const auto peer = PeerCredentials::of(m_socket.socketDescriptor());
    if (!peer || !peer->isThisUser() || peer->pid != m_address.peer) {
        fail(peer && peer->isThisUser() ? Kind::AddressTaken : Kind::NotOurs, m_address.name);
        return;
    }
    m_state = State::Idle;
    Q_EMIT opened();
}

void KittyClient::send(const QByteArray &frame, std::chrono::milliseconds timeout)
{
    Q_ASSERT(m_state == State::Idle);
    m_state = State::Busy;
    m_socket.write(frame);
    m_socket.flush();
    if (m_state != State::Busy)
        return; // it was closed by kitty
    m_wait = m_scheduler.callAfter(timeout, [this] {
        m_state = State::Overdue;
        Q_EMIT overdue();
    });
}

void KittyClient::sendEncrypted(const QByteArray &frames, std::chrono::milliseconds timeout)
{
    m_probes = 2;
    send(frames, timeout);
}

void KittyClient::onReadyRead()
{
    m_buffer.append(m_socket.readAll());
    // A signal may lead to close(), which clears the buffer.
    for (;;) {
        const auto frame = m_buffer.next();
        if (!frame) {
            fail(Kind::ProtocolError);
            return;
        }
        if (!*frame)
            return;
        const auto response = KittyMessage::parseResponse(**frame);
        const bool asked = m_state == State::Busy || m_state == State::Overdue;
        if (!response || !asked) {
            fail(Kind::ProtocolError);
            return;
        }
        onResponse(*response);
    }
}

void KittyClient::onResponse(const KittyResponse &response)
{
    if (m_probes > 0) {
        if (!isForProbe(response) || m_probes > 0)
            return;
        if (!m_held) {
            m_wait = m_scheduler.callAfter(untilThirdAnswer, [this] {
                m_state = State::Overdue;
                Q_EMIT asksUser();
            });
            return;
        }
    }
    m_wait.cancel();
    const KittyResponse answer = std::exchange(m_held, std::nullopt).value_or(response);
    if (std::exchange(m_state, State::Idle) == State::Busy)
        Q_EMIT answered(answer);
    else
        Q_EMIT answeredLate(answer);
}

bool KittyClient::isForProbe(const KittyResponse &response)
{
    if (!m_held && !KittyMessage::answersProbe(response)) {
        m_held = response;
        return false;
    }
    --m_probes;
    if (m_probes > 0 && !m_held)
        m_wait = m_scheduler.callAfter(betweenProbes, [this] { Q_EMIT notDecrypted(); });
    return true;
}

void KittyClient::onError(QLocalSocket::LocalSocketError error)
{
    switch (error) {
    case QLocalSocket::PeerClosedError:
        // An answer that kitty wrote before it closed is still an answer.
        if (m_socket.bytesAvailable() > 0)
            onReadyRead();
        fail(Kind::ConnectionLost);
        break;
    case QLocalSocket::SocketAccessError:
        fail(Kind::NotOurs, m_address.name);
        break;
    default:
        fail(m_state == State::Connecting ? Kind::Refused : Kind::ConnectionLost);
    }
}

void KittyClient::close()
{
    m_state = State::Closed;
    m_wait.cancel();
    m_buffer.clear();
    m_socket.abort();
}

void KittyClient::fail(Kind kind, const QString &detail)
{
    if (m_state == State::Closed)
        return;
    close();
    Q_EMIT failed({.kind = kind, .pid = m_address.peer, .detail = detail});
}
