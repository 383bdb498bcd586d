// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitty/PooledKitty.h"

#include "base/Backoff.h"

#include <utility>

using namespace std::chrono_literals;
using Kind = KittyError::Kind;
using Purpose = KittyRequest::Purpose;

PooledKitty::PooledKitty(KittyId id, const Shared &shared, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_locator(shared.locator)
    , m_scheduler(shared.scheduler)
    , m_config(shared.config)
    , m_statistics(shared.statistics)
    , m_youth(id, shared.locator)
    , m_standing(id, shared.locator, shared.scheduler)
    , m_habits(id, shared.locator, shared.config)
    , m_access(id, shared.locator, shared.passwords, shared.scheduler)
{
    m_info.id = id;
}

PooledKitty::~PooledKitty()
{
    dropClient();
}

void PooledKitty::execute(KittyRequest request)
{
    if (request.purpose == Purpose::Check) {
        askAfresh();
        if (m_access.obstacle()) {
            dropClient();
            m_access.tryAgain();
        }
    }
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
    const bool wasBarred = m_access.isBarred();
    if (const auto problem = whyNotToAsk(m_queue.front())) {
        finishFront(std::unexpected(*problem));
        return;
    }
    if (wasBarred)
        dropClient(); // its answer would be to what was sent before
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
        if (!address.error().isForLackOfSocket() || !looksAgainLater())
            finishFront(std::unexpected(address.error()));
        return;
    }
    m_client = new KittyClient(*address, m_scheduler, this);
    m_clientIsNew = true;
    connect(m_client, &KittyClient::opened, this, [this] {
        ++m_statistics.opened;
        Q_EMIT connectionChanged();
        pump();
    });
    connect(m_client, &KittyClient::answered, this, &PooledKitty::onAnswered);
    connect(m_client, &KittyClient::answeredLate, this, &PooledKitty::onAnsweredLate);
    connect(m_client, &KittyClient::failed, this, &PooledKitty::onFailed);
    connect(m_client, &KittyClient::overdue, this, &PooledKitty::onOverdue);
    connect(m_client, &KittyClient::asksPerson, this, &PooledKitty::onAsksPerson);
    connect(m_client, &KittyClient::notDecrypted, this, &PooledKitty::onNotDecrypted);
    m_client->open(m_config.connectTimeout);
}

void PooledKitty::sendFront()
{
    const KittyRequest &request = m_queue.front();
    const bool isHealthCheck = request.purpose == Purpose::HealthCheck;
    if (!isHealthCheck)
        m_info.lastUsed = m_scheduler.now();
    if (!std::exchange(m_clientIsNew, false) && !isHealthCheck)
        ++m_statistics.reused;
    writeFront();
}

void PooledKitty::writeFront()
{
    const KittyRequest &request = m_queue.front();
    m_sent = request.makeCommand();
    m_sentAt = m_scheduler.now();
    const auto frames = m_access.frames(m_sent);
    if (!frames) {
        finishFront(std::unexpected(frames.error()));
        return;
    }
    const bool isCheck = request.purpose == Purpose::Check || request.purpose == Purpose::HealthCheck;
    const auto timeout = isCheck ? m_config.checkTimeout : m_config.commandTimeout;
    if (m_access.isProbedWith(m_sent))
        m_client->sendEncrypted(*frames, timeout);
    else
        m_client->send(*frames, timeout);
    Q_EMIT connectionChanged();
}

void PooledKitty::finishFront(const std::expected<KittyResponse, KittyError> &result)
{
    const KittyRequest request = std::move(m_queue.front());
    m_queue.pop_front();
    m_youth.found();
    if (!request.isTrial) {
        m_statistics.failures += result ? 0 : 1;
        conclude(result ? KittyStatus::ready() : KittyStatus::failed(result.error()));
    }
    request.done(result);
    Q_EMIT connectionChanged();
    pump();
}

void PooledKitty::onAnswered(const KittyResponse &response)
{
    noteAnswer();
    m_access.answered();
    if (response.ok) {
        finishFront(response);
        return;
    }
    const auto way = m_access.wayPast(refusal(response));
    if (way)
        writeFront();
    else if (way.error().password.kind != PasswordProblem::Kind::KeyNotTold || !looksAgainLater())
        finishFront(std::unexpected(way.error()));
}

void PooledKitty::onAnsweredLate(const KittyResponse &response)
{
    noteAnswer();
    m_standing.answeredLate();
    const auto error = response.ok ? std::nullopt : std::optional(refusal(response));
    m_access.answeredLate(error);
    const auto overdue = std::exchange(m_overdue, std::nullopt);
    if (overdue && overdue->answeredLate)
        overdue->answeredLate(response);
    if (const auto obstacle = m_access.obstacle())
        setStatus(KittyStatus::failed(*obstacle));
    else if (response.ok || !overdue || !overdue->isTrial)
        setStatus(error ? KittyStatus::failed(*error) : KittyStatus::ready());
    Q_EMIT connectionChanged();
    pump();
}

void PooledKitty::onOverdue()
{
    m_overdueError = m_habits.silence(m_client->address());
    m_overdue = m_queue.front();
    m_standing.failed(m_overdueError, m_info.hasWorked);
    finishFront(std::unexpected(m_overdueError));
}

void PooledKitty::onAsksPerson()
{
    m_overdueError = m_access.asksPerson();
    if (!m_queue.empty())
        m_overdue = m_queue.front();
    closeUnlessSeveralAreServed();
    endWith(m_overdueError);
}

void PooledKitty::onNotDecrypted()
{
    dropClient();
    const KittyError problem = m_access.notDecrypted();
    if (m_queue.empty() && !m_access.obstacle())
        setStatus(KittyStatus::ready()); // nothing but the command was wrong: it had grown too old
    else
        endWith(problem);
}

void PooledKitty::closeUnlessSeveralAreServed()
{
    if (m_config.keepOpen == KeepOpen::Always)
        return;
    m_habits.find(m_client->address(), m_scheduler, m_client, [this](bool servesSeveral) {
        if (servesSeveral)
            return;
        closeConnection();
        m_access.watchQuestion([this] {
            askAfresh();
            Q_EMIT questionEnded();
        });
    });
}

void PooledKitty::onFailed(const KittyError &failure)
{
    const KittyError problem = failure.kind == Kind::Hung ? m_habits.silence(m_client->address()) : failure;
    const bool wasSent = !m_clientIsNew;
    const bool wasOverdue = m_info.status.error == m_overdueError;
    dropClient();
    if (wasOverdue || (wasSent && !m_queue.empty()))
        m_access.lostAnswer();
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
    ++m_info.retries;
    ++m_statistics.retries;
    setStatus(KittyStatus::failed(problem));
    waitThenPump(Backoff::doubled(m_config.baseDelay, request.failures));
}

bool PooledKitty::looksAgainLater()
{
    const auto delay = m_youth.nextLook();
    if (!delay)
        return false;
    closeIfOthersWouldStarve();
    waitThenPump(*delay);
    return true;
}

void PooledKitty::dropClient()
{
    if (!m_client)
        return;
    m_overdue.reset();
    KittyClient *client = std::exchange(m_client, nullptr);
    if (client->state() == KittyClient::State::Busy || client->state() == KittyClient::State::Overdue)
        m_access.lostAnswer();
    client->disconnect(this);
    client->close();
    // This may be within a signal of the client or its socket.
    client->deleteLater();
}

void PooledKitty::closeIfOthersWouldStarve()
{
    // A connection with a late answer is kept: closing it would not take the command back, and the answer is
    // how we learn that kitty is well again.
    if (!m_habits.mayStayOpen() && m_client && m_client->state() == KittyClient::State::Idle)
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
