// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyConnection.h"
#include "KittyHealth.h"
#include "KittyInfo.h"
#include "KittyLocator.h"
#include "KittyRequest.h"
#include "PoolStatistics.h"
#include "RegistryConfig.h"
#include "Scheduler.h"
#include "StartupGrace.h"

#include <QObject>

#include <algorithm>
#include <chrono>
#include <deque>
#include <expected>
#include <optional>

/// One kitty in the registry: its commands in their order, one in flight, tried again where that may help.
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

    void execute(KittyRequest request);

    KittyInfo info() const;
    bool isOpen() const { return m_connection.isOpen(); }
    bool isReady() const { return m_health.status().isReady(); }
    /// Open, and no command waits or is in flight.
    bool isIdle() const { return m_queue.empty() && m_connection.state() == KittyClient::State::Idle; }
    /// Open, and the answer to a command is late.
    bool isOverdue() const { return m_connection.state() == KittyClient::State::Overdue; }
    std::chrono::nanoseconds lastUsed() const { return m_lastUsed.value_or(std::chrono::nanoseconds(0)); }

    /// When it last said, or was last asked, whether it is well.
    std::chrono::nanoseconds lastChecked() const
    {
        return std::max(m_connection.lastAnswer(), m_lastHealthCheck);
    }
    /// It is asked now, by whoever knows what to ask.
    void markChecked() { m_lastHealthCheck = m_scheduler.now(); }

    void setVersion(const QVersionNumber &version) { m_connection.setVersion(version); }

    /// The status that a command, with all that was tried for it, has led to.
    void conclude(const KittyStatus &status);

    /// The world has changed: what failed may be asked again at once.
    void allowRetry();

    /// Closes the connection; the next command opens another.
    void closeConnection() { m_connection.close(); }

    /// The settings have changed: closes a connection that may not stay open under them.
    void followSettings()
    {
        if (m_queue.empty())
            m_connection.closeUnlessKept();
    }

    /// There may be another password: the one that kitty was offered or accepted counts no more. True if that
    /// can make a difference.
    bool forgetPassword();

    /// Closes the connection, and ends every waiting command with this error.
    void giveUp(KittyError::Kind kind);

Q_SIGNALS:
    void statusChanged();
    void connectionChanged(); ///< opened, closed, busy, idle
    void questionEnded(); ///< the user answered kitty, and only asking it again tells what

private:
    void processQueue();
    void processQueueAfter(std::chrono::milliseconds delay);
    std::optional<KittyError> whyNotToAsk(const KittyRequest &request);
    void sendFront();
    void writeFront();
    void finishFront(const std::expected<KittyResponse, KittyError> &result);
    /// The command in flight; the status alone, if that was given up before.
    void endWith(const KittyError &problem);
    void onAnswered(const std::expected<KittyResponse, KittyError> &answer);
    void onAnsweredLate(const KittyResponse &response, const std::optional<KittyError> &refusal);
    void onFailed(const KittyError &failure, bool wasSent);
    /// In a new kitty what is missing may come. False if it is not waited for.
    bool retryDuringStartup();
    void dropConnection();
    KittyError error(KittyError::Kind kind, const QString &detail = {}) const
    {
        return {.kind = kind, .pid = m_id.pid, .detail = detail};
    }

    KittyId m_id;
    Scheduler &m_scheduler;
    const RegistryConfig &m_config;
    PoolStatistics &m_statistics;
    KittyHealth m_health;
    KittyConnection m_connection;

    std::deque<KittyRequest> m_queue; ///< the front is the one in flight, or waiting for its connection
    StartupGrace m_startupGrace;
    ScheduledCall m_wait; ///< before a retry, or before the socket is looked for again
    bool m_isWaiting = false;
    KittyError m_overdueError;
    std::optional<KittyRequest> m_overdue; ///< done with, but its answer may still come
    quint64 m_retries = 0;
    std::optional<std::chrono::nanoseconds> m_lastUsed;
    std::chrono::nanoseconds m_lastHealthCheck{};
};
