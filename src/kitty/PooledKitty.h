// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Backoff.h"
#include "base/Scheduler.h"
#include "kitty/KittyAccess.h"
#include "kitty/KittyClient.h"
#include "kitty/KittyInfo.h"
#include "kitty/KittyLocator.h"
#include "kitty/KittyMessage.h"
#include "kitty/KittyRequest.h"
#include "kitty/PoolStatistics.h"
#include "kitty/RegistryConfig.h"

#include <QObject>

#include <deque>
#include <expected>

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

    KittyInfo info() const;
    bool isOpen() const;
    bool isIdle() const; ///< open, and no command waits or is in flight
    bool isOverdue() const; ///< open, and the answer to a command is late
    std::chrono::nanoseconds lastUsed() const { return m_lastUsed; }
    std::chrono::nanoseconds lastAnswer() const { return m_lastAnswer; }

    void setVersion(const QVersionNumber &version) { m_version = version; }
    void setStatus(const KittyStatus &status);

    /// Closes the connection; the next command opens another.
    void closeConnection();

    /// Closes the connection, and ends every waiting command with this error.
    void giveUp(KittyError::Kind kind);

Q_SIGNALS:
    void statusChanged();
    void connectionChanged(); ///< opened, closed, busy, idle

private:
    void pump();
    void connectClient();
    void sendFront();
    void writeFront();
    void finishFront(const std::expected<KittyResponse, KittyError> &result);
    void onAnswered(const KittyResponse &response);
    void onAnsweredLate(const KittyResponse &response);
    void onAsksPerson();
    void onOverdue();
    void onFailed(const KittyError &error);
    void waitThenPump(std::chrono::milliseconds delay);
    void dropClient();
    void closeIfOthersWouldStarve();
    void closeUnlessSeveralAreServed();
    bool servesSeveral() const;
    KittyError silence() const;
    KittyError error(KittyError::Kind kind, const QString &detail = {}) const;
    KittyError refusal(const KittyResponse &response) const;

    KittyId m_id;
    KittyLocator &m_locator;
    Scheduler &m_scheduler;
    const RegistryConfig &m_config;
    PoolStatistics &m_statistics;

    std::deque<KittyRequest> m_queue; ///< the front is the one in flight, or waiting for its connection
    KittyClient *m_client = nullptr;
    bool m_clientIsNew = false; ///< nothing was sent over it yet
    Backoff m_discovery;
    ScheduledCall m_wait; ///< before a retry, or before the socket is looked for again
    bool m_isWaiting = false;

    KittyAccess m_access;
    QVersionNumber m_version;
    bool m_hasServedSeveral = false;
    KittyStatus m_status;
    KittyError m_overdueError;
    KittyCommand m_sent;
    std::chrono::nanoseconds m_sentAt{};
    std::chrono::nanoseconds m_lastUsed{};
    std::chrono::nanoseconds m_lastAnswer{};
    std::optional<std::chrono::nanoseconds> m_latency;
    quint64 m_retries = 0;
};
