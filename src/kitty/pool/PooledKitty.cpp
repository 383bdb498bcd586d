// SPDX-License-Identifier: GPL-3.0-or-later
#include "PooledKitty.h"

#include "Backoff.h"
#include "Logging.h"

#include <utility>

using Kind = KittyError::Kind;
using Purpose = KittyRequest::Purpose;

PooledKitty::PooledKitty(KittyId id, const Shared &shared, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_scheduler(shared.scheduler)
    , m_config(shared.config)
    , m_statistics(shared.statistics)
    , m_health(id, shared.locator, shared.scheduler)
    , m_connection(id, shared.locator, shared.scheduler, shared.config, shared.passwords)
    , m_startupGrace(id, shared.locator)
{
    connect(&m_health, &KittyHealth::changed, this, &PooledKitty::statusChanged);
    connect(&m_connection, &KittyConnection::opened, this, [this] {
        ++m_statistics.opened;
        Q_EMIT connectionChanged();
        processQueue();
    });
    connect(&m_connection, &KittyConnection::closed, this, [this] {
        m_overdue.reset();
        Q_EMIT connectionChanged();
    });
    connect(&m_connection, &KittyConnection::answered, this, &PooledKitty::onAnswered);
    connect(&m_connection, &KittyConnection::passwordFound, this, &PooledKitty::writeFront);
    connect(&m_connection, &KittyConnection::answeredLate, this, &PooledKitty::onAnsweredLate);
    connect(&m_connection, &KittyConnection::failed, this, &PooledKitty::onFailed);
    connect(&m_connection, &KittyConnection::overdue, this, [this](const KittyError &silence) {
        m_overdueError = silence;
        m_overdue = m_queue.front();
        m_health.answerIsLate(silence);
        finishFront(std::unexpected(silence));
    });
    connect(&m_connection, &KittyConnection::asksUser, this, [this](const KittyError &problem) {
        m_overdueError = problem;
        if (!m_queue.empty() && m_connection.exists())
            m_overdue = m_queue.front();
        endWith(problem);
    });
    connect(&m_connection, &KittyConnection::questionEnded, this, [this] {
        allowRetry();
        Q_EMIT questionEnded();
    });
    connect(&m_connection, &KittyConnection::notDecrypted, this, [this](const KittyError &problem) {
        m_overdue.reset();
        if (m_queue.empty() && !m_connection.access().refreshObstacle())
            m_health.setStatus(KittyStatus::ready()); // only the command was wrong: it had grown too old
        else
            endWith(problem);
    });
}

void PooledKitty::execute(KittyRequest request)
{
    if (request.purpose == Purpose::Check) {
        allowRetry();
        if (m_connection.access().refreshObstacle()) {
            dropConnection();
            m_connection.access().tryAgain();
        }
    }
    m_queue.push_back(std::move(request));
    if (m_queue.size() == 1)
        processQueue();
}

KittyInfo PooledKitty::info() const
{
    using Connection = KittyInfo::Connection;
    KittyInfo info{.id = m_id,
                   .version = m_connection.version(),
                   .status = m_health.status(),
                   .connection = Connection::Closed,
                   .isActive = m_connection.state() == KittyClient::State::Busy,
                   .lastUsed = m_lastUsed,
                   .latency = m_connection.latency(),
                   .retries = m_retries,
                   .hasWorked = m_health.hasWorked()};
    if (m_connection.exists())
        info.connection = isOpen() ? Connection::Open : Connection::Connecting;
    return info;
}

void PooledKitty::conclude(const KittyStatus &status)
{
    // Behind a command whose answer is late nothing was asked.
    if (!status.isReady() && isOverdue())
        m_health.setStatus(status);
    else
        m_health.conclude(status);
}

void PooledKitty::allowRetry()
{
    m_health.allowRetry();
    m_connection.access().lookAgain();
}

bool PooledKitty::forgetPassword()
{
    allowRetry();
    const auto &problem = m_health.status().error;
    const bool wantsOne = problem && problem->kind == Kind::PasswordUnknown;
    if (!wantsOne && !m_connection.access().isEncrypted())
        return false;
    // An answer to the password before would be taken for one to the next.
    if (m_connection.access().isBarred() && m_queue.empty())
        closeConnection();
    m_connection.access().tryAgain();
    m_health.forgetSuccess();
    return true;
}

void PooledKitty::processQueue()
{
    if (m_isWaiting)
        return;
    if (m_queue.empty()) {
        m_connection.closeUnlessKept();
        return;
    }
    const bool wasBarred = m_connection.access().isBarred();
    if (const auto problem = whyNotToAsk(m_queue.front())) {
        finishFront(std::unexpected(*problem));
        return;
    }
    if (wasBarred)
        dropConnection(); // its answer would be to what was sent before
    if (!m_connection.exists()) {
        const auto opening = m_connection.open();
        if (!opening && (!opening.error().is(KittyError::WithoutSocket) || !retryDuringStartup()))
            finishFront(std::unexpected(opening.error()));
        return;
    }
    switch (m_connection.state()) {
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

void PooledKitty::processQueueAfter(std::chrono::milliseconds delay)
{
    m_isWaiting = true;
    m_wait = m_scheduler.callAfter(delay, [this] {
        m_isWaiting = false;
        processQueue();
    });
}

std::optional<KittyError> PooledKitty::whyNotToAsk(const KittyRequest &request)
{
    const bool wasBarred = m_connection.access().isBarred();
    const auto obstacle = m_connection.access().refreshObstacle();
    if (wasBarred && !obstacle)
        allowRetry(); // with another password
    const bool isProbe = request.purpose == Purpose::Probe;
    return obstacle || isProbe ? obstacle : m_health.standingError();
}

void PooledKitty::sendFront()
{
    const bool isHealthCheck = m_queue.front().purpose == Purpose::HealthCheck;
    if (!isHealthCheck)
        m_lastUsed = m_scheduler.now();
    if (!m_connection.isNew() && !isHealthCheck)
        ++m_statistics.reused;
    writeFront();
}

void PooledKitty::writeFront()
{
    const KittyRequest &request = m_queue.front();
    const bool isCheck = request.purpose == Purpose::Check || request.purpose == Purpose::HealthCheck;
    const auto sent =
        m_connection.send(request.makeCommand(), isCheck ? m_config.checkTimeout : m_config.commandTimeout);
    if (sent)
        Q_EMIT connectionChanged();
    else
        finishFront(std::unexpected(sent.error()));
}

void PooledKitty::finishFront(const std::expected<KittyResponse, KittyError> &result)
{
    const KittyRequest request = std::move(m_queue.front());
    m_queue.pop_front();
    m_startupGrace.found();
    if (!request.isTrial) {
        m_statistics.failures += result ? 0 : 1;
        conclude(result ? KittyStatus::ready() : KittyStatus::failed(result.error()));
    }
    request.done(result);
    Q_EMIT connectionChanged();
    processQueue();
}

void PooledKitty::endWith(const KittyError &problem)
{
    if (m_queue.empty())
        m_health.setStatus(KittyStatus::failed(problem));
    else
        finishFront(std::unexpected(problem));
}

void PooledKitty::onAnswered(const std::expected<KittyResponse, KittyError> &answer)
{
    const bool isKeyMissing = !answer && answer.error().password.kind == PasswordProblem::Kind::KeyNotTold;
    if (!isKeyMissing || !retryDuringStartup())
        finishFront(answer);
}

void PooledKitty::onAnsweredLate(const KittyResponse &response, const std::optional<KittyError> &refusal)
{
    m_health.answeredLate();
    const auto overdue = std::exchange(m_overdue, std::nullopt);
    if (overdue && overdue->answeredLate)
        overdue->answeredLate(response);
    if (const auto obstacle = m_connection.access().refreshObstacle())
        m_health.setStatus(KittyStatus::failed(*obstacle));
    else if (response.ok || !overdue || !overdue->isTrial)
        m_health.setStatus(refusal ? KittyStatus::failed(*refusal) : KittyStatus::ready());
    Q_EMIT connectionChanged();
    processQueue();
}

void PooledKitty::onFailed(const KittyError &failure, bool wasSent)
{
    m_overdue.reset();
    const bool wasOverdue = m_health.status().error == m_overdueError;
    if (wasOverdue || (wasSent && !m_queue.empty()))
        m_connection.access().lostAnswer();
    if (m_queue.empty()) {
        // kitty may close an idle connection whenever it likes; whether it is well shows at the next command.
        if (!wasOverdue && failure.kind != Kind::ConnectionLost)
            m_health.setStatus(KittyStatus::failed(failure));
        return;
    }

    KittyRequest &request = m_queue.front();
    const bool mayHaveBeenDone = wasSent && !m_connection.sent().isRepeatable;
    if (!failure.is(KittyError::ConnectionError) || mayHaveBeenDone) {
        finishFront(std::unexpected(failure));
        return;
    }
    if (request.failures >= m_config.maxRetries) {
        finishFront(std::unexpected(error(Kind::MaxRetriesExceeded, sentence(failure))));
        return;
    }
    ++request.failures;
    ++m_retries;
    ++m_statistics.retries;
    m_health.setStatus(KittyStatus::failed(failure));
    const auto delay = Backoff::doubled(m_config.baseDelay, request.failures);
    qCDebug(logPool) << "kitty" << m_id.pid << "- trying again in" << delay.count() << "ms";
    processQueueAfter(delay);
}

bool PooledKitty::retryDuringStartup()
{
    const auto delay = m_startupGrace.nextAttempt();
    if (!delay)
        return false;
    m_connection.closeUnlessKept();
    processQueueAfter(*delay);
    return true;
}

void PooledKitty::dropConnection()
{
    m_overdue.reset();
    m_connection.drop();
}

void PooledKitty::giveUp(Kind kind)
{
    m_wait.cancel();
    m_isWaiting = true; // nothing is sent any more
    closeConnection();
    while (!m_queue.empty())
        finishFront(std::unexpected(error(kind)));
}
