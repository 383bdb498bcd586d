// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitty/PooledKitty.h"

#include <utility>

using namespace std::chrono_literals;
using Kind = KittyError::Kind;
using Purpose = KittyRequest::Purpose;

namespace
{

/// A new kitty's window comes before its socket: 42 to 65 ms on an idle machine, up to seconds on a busy one.
constexpr auto youth = 5s;
constexpr auto firstLook = 25ms;

/// From this version on kitty serves all its connections; before, only the first that is open (discussion
/// 8670).
const QVersionNumber servesAll(0, 42, 2);

} // namespace

PooledKitty::PooledKitty(KittyId id, KittyLocator &locator, Scheduler &scheduler,
                         const RegistryConfig &config, PoolStatistics &statistics, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_locator(locator)
    , m_scheduler(scheduler)
    , m_config(config)
    , m_statistics(statistics)
    , m_discovery(firstLook, youth)
{
}

PooledKitty::~PooledKitty()
{
    dropClient();
}

void PooledKitty::execute(KittyRequest request)
{
    m_queue.push_back(std::move(request));
    if (m_queue.size() == 1)
        pump();
}

void PooledKitty::pump()
{
    if (m_isWaiting)
        return;
    if (m_queue.empty()) {
        closeIfOthersWouldStarve();
        return;
    }
    if (!m_client) {
        connectClient();
        return;
    }
    switch (m_client->state()) {
    case KittyClient::State::Idle:
        sendFront();
        break;
    case KittyClient::State::Overdue:
        finishFront(std::unexpected(m_overdueError));
        break;
    case KittyClient::State::Connecting:
    case KittyClient::State::Busy:
    case KittyClient::State::Closed:
        break;
    }
}

void PooledKitty::connectClient()
{
    const auto address = m_locator.locate(m_id);
    if (!address) {
        if (address.error().kind == Kind::NoSocket && m_locator.age(m_id) < youth)
            waitThenPump(m_discovery.next());
        else
            finishFront(std::unexpected(address.error()));
        return;
    }
    m_discovery.reset();
    m_client = new KittyClient(*address, m_scheduler, this);
    connect(m_client, &KittyClient::opened, this, [this] {
        ++m_statistics.opened;
        m_clientIsNew = true;
        Q_EMIT connectionChanged();
        pump();
    });
    connect(m_client, &KittyClient::answered, this, &PooledKitty::onAnswered);
    connect(m_client, &KittyClient::answeredLate, this, &PooledKitty::onAnsweredLate);
    connect(m_client, &KittyClient::failed, this, &PooledKitty::onFailed);
    connect(m_client, &KittyClient::overdue, this, [this] {
        m_overdueError = error(Kind::Hung);
        finishFront(std::unexpected(m_overdueError));
    });
    m_client->open(m_config.connectTimeout);
}

void PooledKitty::sendFront()
{
    const KittyRequest &request = m_queue.front();
    const bool isHealthCheck = request.purpose == Purpose::HealthCheck;
    m_sent = request.makeCommand();
    m_sentAt = m_scheduler.now();
    if (!isHealthCheck)
        m_lastUsed = m_sentAt;
    if (!std::exchange(m_clientIsNew, false) && !isHealthCheck)
        ++m_statistics.reused;
    m_client->send(KittyMessage::framed(KittyMessage::toJson(m_sent)),
                   request.purpose == Purpose::Command ? m_config.commandTimeout : m_config.checkTimeout);
    Q_EMIT connectionChanged();
}

void PooledKitty::finishFront(const std::expected<KittyResponse, KittyError> &result)
{
    const KittyRequest request = std::move(m_queue.front());
    m_queue.pop_front();
    if (result) {
        setStatus(KittyStatus::ready());
    } else {
        ++m_statistics.failures;
        setStatus(KittyStatus::failed(result.error()));
    }
    request.done(result);
    Q_EMIT connectionChanged();
    pump();
}

void PooledKitty::onAnswered(const KittyResponse &response)
{
    m_lastAnswer = m_scheduler.now();
    m_latency = m_lastAnswer - m_sentAt;
    if (response.ok)
        finishFront(response);
    else
        finishFront(std::unexpected(refusal(response)));
}

void PooledKitty::onAnsweredLate(const KittyResponse &response)
{
    m_lastAnswer = m_scheduler.now();
    m_latency = m_lastAnswer - m_sentAt;
    setStatus(response.ok ? KittyStatus::ready() : KittyStatus::failed(refusal(response)));
    Q_EMIT connectionChanged();
    pump();
}

void PooledKitty::onFailed(const KittyError &problem)
{
    const bool wasSent = !m_clientIsNew && problem.kind != Kind::Refused;
    const bool wasOverdue = m_status.error == m_overdueError;
    dropClient();
    if (m_queue.empty()) {
        // kitty may close an idle connection whenever it likes; whether it is well shows at the next command.
        if (!wasOverdue && problem.kind != Kind::ConnectionLost)
            setStatus(KittyStatus::failed(problem));
        return;
    }

    KittyRequest &request = m_queue.front();
    const bool mayHaveBeenDone = wasSent && !m_sent.isRepeatable;
    if (!problem.isConnectionError() || mayHaveBeenDone) {
        finishFront(std::unexpected(problem));
        return;
    }
    if (request.failures >= m_config.maxRetries) {
        finishFront(std::unexpected(error(Kind::MaxRetriesExceeded, sentence(problem))));
        return;
    }
    ++request.failures;
    ++m_retries;
    ++m_statistics.retries;
    setStatus(KittyStatus::failed(problem));
    waitThenPump(Backoff::doubled(m_config.baseDelay, request.failures));
}

void PooledKitty::waitThenPump(std::chrono::milliseconds delay)
{
    m_isWaiting = true;
    m_wait = m_scheduler.callAfter(delay, [this] {
        m_isWaiting = false;
        pump();
    });
}

void PooledKitty::dropClient()
{
    if (!m_client)
        return;
    KittyClient *client = std::exchange(m_client, nullptr);
    client->disconnect(this);
    client->close();
    // This may be within a signal of the client or its socket.
    client->deleteLater();
}

void PooledKitty::closeConnection()
{
    if (!m_client)
        return;
    dropClient();
    Q_EMIT connectionChanged();
}

void PooledKitty::closeIfOthersWouldStarve()
{
    const bool keep = m_config.keepOpen == KeepOpen::Always
        || (m_config.keepOpen == KeepOpen::Auto && m_version >= servesAll);
    // A connection with a late answer is kept: closing it would not take the command back, and the answer is
    // how we learn that kitty is well again.
    if (!keep && m_client && m_client->state() == KittyClient::State::Idle)
        closeConnection();
}

void PooledKitty::giveUp(KittyError::Kind kind)
{
    m_wait.cancel();
    m_isWaiting = true; // nothing is sent any more
    closeConnection();
    while (!m_queue.empty())
        finishFront(std::unexpected(error(kind)));
}

KittyInfo PooledKitty::info() const
{
    KittyInfo info;
    info.id = m_id;
    info.version = m_version;
    info.status = m_status;
    info.latency = m_latency;
    info.retries = m_retries;
    if (isOpen())
        info.connection = KittyInfo::Connection::Open;
    else if (m_client)
        info.connection = KittyInfo::Connection::Connecting;
    info.isActive = m_client && m_client->state() == KittyClient::State::Busy;
    if (m_lastUsed > 0ns)
        info.lastUsed = m_lastUsed;
    return info;
}

bool PooledKitty::isOpen() const
{
    return m_client && m_client->state() != KittyClient::State::Closed
        && m_client->state() != KittyClient::State::Connecting;
}

bool PooledKitty::isIdle() const
{
    return m_queue.empty() && m_client && m_client->state() == KittyClient::State::Idle;
}

bool PooledKitty::isOverdue() const
{
    return m_client && m_client->state() == KittyClient::State::Overdue;
}

void PooledKitty::setStatus(const KittyStatus &status)
{
    if (m_status == status)
        return;
    m_status = status;
    Q_EMIT statusChanged();
}

KittyError PooledKitty::error(KittyError::Kind kind, const QString &detail) const
{
    return {.kind = kind, .pid = m_id.pid, .detail = detail};
}

KittyError PooledKitty::refusal(const KittyResponse &response) const
{
    KittyError refusal = KittyMessage::refusal(m_sent, response);
    refusal.pid = m_id.pid;
    return refusal;
}
