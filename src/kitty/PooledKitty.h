// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Scheduler.h"
#include "kitty/KittyAccess.h"
#include "kitty/KittyClient.h"
#include "kitty/KittyInfo.h"
#include "kitty/KittyLocator.h"
#include "kitty/KittyMessage.h"
#include "kitty/KittyRequest.h"
#include "kitty/KittyYouth.h"
#include "kitty/PoolStatistics.h"
#include "kitty/RegistryConfig.h"
#include "kitty/ServingHabits.h"
#include "kitty/StandingError.h"

#include <QObject>

#include <algorithm>
#include <deque>
#include <expected>
#include <optional>
#include <utility>

/// One kitty in the registry: its commands in their order, one in flight, and its connection when there is
/// one.
class PooledKitty final : public QObject
{
    Q_OBJECT

public:
    /// What belongs to all kitties of a registry; outlives this.
    struct Shared {
        KittyLocator &locator;
        Scheduler &scheduler;
        const RegistryConfig &config;
        const PasswordSource &passwords;
        PoolStatistics &statistics;
    };

    PooledKitty(KittyId id, const Shared &shared, QObject *parent = nullptr);
    ~PooledKitty() override;

    void execute(KittyRequest request);

    KittyInfo info() const
    {
        KittyInfo info = m_info;
        info.version = m_habits.version();
        if (m_client)
            info.connection = isOpen() ? KittyInfo::Connection::Open : KittyInfo::Connection::Connecting;
        info.isActive = m_client && m_client->state() == KittyClient::State::Busy;
        return info;
    }
    bool isOpen() const { return m_client && m_client->isOpen(); }
    /// Open, and no command waits or is in flight.
    bool isIdle() const
    {
        return m_queue.empty() && m_client && m_client->state() == KittyClient::State::Idle;
    }
    /// Open, and the answer to a command is late.
    bool isOverdue() const { return m_client && m_client->state() == KittyClient::State::Overdue; }
    std::chrono::nanoseconds lastUsed() const
    {
        return m_info.lastUsed.value_or(std::chrono::nanoseconds(0));
    }
    /// When it last said, or was last asked, whether it is well.
    std::chrono::nanoseconds lastChecked() const { return std::max(m_lastAnswer, m_lastHealthCheck); }
    /// It is asked now, by whoever knows what to ask.
    void markChecked() { m_lastHealthCheck = m_scheduler.now(); }
    bool isReady() const { return m_info.status.isReady(); }

    void setVersion(const QVersionNumber &version) { m_habits.setVersion(version); }
    void setStatus(const KittyStatus &status)
    {
        if (std::exchange(m_info.status, status) != status)
            Q_EMIT statusChanged();
    }
    /// The status that a command, with all that was tried for it, has led to.
    void conclude(const KittyStatus &status)
    {
        // Behind a command whose answer is late nothing was asked; the lateness itself is noted once.
        m_info.hasWorked |= status.isReady();
        if (status.isReady())
            m_standing.lift();
        else if (!isOverdue())
            m_standing.failed(*status.error, m_info.hasWorked);
        setStatus(status);
    }
    /// The world has changed: what failed may be asked again at once.
    void askAfresh()
    {
        m_standing.lift();
        m_access.lookAgain();
    }

    /// Closes the connection; the next command opens another.
    void closeConnection()
    {
        const bool wasThere = m_client;
        dropClient();
        if (wasThere)
            Q_EMIT connectionChanged();
    }

    /// The settings have changed: closes a connection that may not stay open under them.
    void followSettings()
    {
        if (m_queue.empty())
            closeIfOthersWouldStarve();
    }
    /// There may be another password: the one that kitty was offered or accepted counts no more. True if that
    /// can make a difference.
    bool forgetPassword()
    {
        askAfresh();
        const auto &problem = m_info.status.error;
        const bool wantsOne = problem && problem->kind == KittyError::Kind::PasswordUnknown;
        if (!wantsOne && !m_access.isEncrypted())
            return false;
        // An answer to the password before would be taken for one to the next.
        if (m_access.isBarred() && m_queue.empty())
            closeConnection();
        m_access.tryAgain();
        m_info.hasWorked = false;
        return true;
    }

    /// Closes the connection, and ends every waiting command with this error.
    void giveUp(KittyError::Kind kind);

Q_SIGNALS:
    void statusChanged();
    void connectionChanged(); ///< opened, closed, busy, idle
    void questionEnded(); ///< the person answered kitty, and only asking it again tells what

private:
    void pump();
    std::optional<KittyError> whyNotToAsk(const KittyRequest &request)
    {
        const bool wasBarred = m_access.isBarred();
        const auto obstacle = m_access.obstacle();
        if (wasBarred && !obstacle)
            askAfresh(); // with another password
        const bool isProbe = request.purpose == KittyRequest::Purpose::Probe;
        return obstacle || isProbe ? obstacle : m_standing.error();
    }
    void connectClient();
    void sendFront();
    void writeFront();
    void finishFront(const std::expected<KittyResponse, KittyError> &result);
    void noteAnswer()
    {
        m_lastAnswer = m_scheduler.now();
        m_info.latency = m_lastAnswer - m_sentAt;
    }
    void onAnswered(const KittyResponse &response);
    void onAnsweredLate(const KittyResponse &response);
    void onAsksPerson();
    void onNotDecrypted();
    /// The command in flight; the status alone, if that was given up before.
    void endWith(const KittyError &problem)
    {
        if (m_queue.empty())
            setStatus(KittyStatus::failed(problem));
        else
            finishFront(std::unexpected(problem));
    }
    void onOverdue();
    void onFailed(const KittyError &failure);
    /// In a new kitty what is missing may come. False if it is not waited for.
    bool looksAgainLater();
    void waitThenPump(std::chrono::milliseconds delay)
    {
        m_isWaiting = true;
        m_wait = m_scheduler.callAfter(delay, [this] {
            m_isWaiting = false;
            pump();
        });
    }
    void dropClient();
    void closeIfOthersWouldStarve();
    void closeUnlessSeveralAreServed();
    KittyError error(KittyError::Kind kind, const QString &detail = {}) const
    {
        return {.kind = kind, .pid = m_id.pid, .detail = detail};
    }
    KittyError refusal(const KittyResponse &response) const
    {
        KittyError refusal = KittyMessage::refusal(m_sent, response);
        refusal.pid = m_id.pid;
        if (refusal.kind == KittyError::Kind::UnknownRefusal && m_access.isPasswordToldBy(response.error))
            refusal.detail.clear();
        return refusal;
    }

    KittyId m_id;
    KittyLocator &m_locator;
    Scheduler &m_scheduler;
    const RegistryConfig &m_config;
    PoolStatistics &m_statistics;

    std::deque<KittyRequest> m_queue; ///< the front is the one in flight, or waiting for its connection
    KittyClient *m_client = nullptr;
    bool m_clientIsNew = false; ///< nothing was sent over it yet
    KittyYouth m_youth;
    StandingError m_standing;
    ScheduledCall m_wait; ///< before a retry, or before the socket is looked for again
    bool m_isWaiting = false;

    ServingHabits m_habits;
    KittyAccess m_access;
    KittyInfo m_info; ///< what info() says, but for what it can look up
    KittyError m_overdueError;
    std::optional<KittyRequest> m_overdue; ///< done with, but its answer may still come
    KittyCommand m_sent;
    std::chrono::nanoseconds m_sentAt{};
    std::chrono::nanoseconds m_lastAnswer{};
    std::chrono::nanoseconds m_lastHealthCheck{};
};
