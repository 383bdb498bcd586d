// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ConnectionPolicy.h"
#include "KittyAccess.h"
#include "KittyClient.h"
#include "KittyLocator.h"
#include "KittyMessage.h"
#include "RegistryConfig.h"
#include "Scheduler.h"

#include <QObject>

#include <chrono>
#include <expected>
#include <memory>
#include <optional>

/// The connection to one kitty, while there is one: opened when a command needs it, put into the words that
/// this kitty takes, and closed where others would wait behind it. One command at a time.
class KittyConnection final : public QObject
{
    Q_OBJECT

public:
    using State = KittyClient::State;

    /// All must outlive this.
    KittyConnection(const KittyId &kitty, KittyLocator &locator, Scheduler &scheduler,
                    const RegistryConfig &config, const PasswordSource &passwords);
    ~KittyConnection() override;

    bool exists() const { return m_client; }
    State state() const { return m_client ? m_client->state() : State::Closed; }
    bool isOpen() const { return m_client && m_client->isOpen(); }
    /// Nothing was sent over it yet.
    bool isNew() const { return m_isNew; }
    /// What was sent last, over this connection or one before.
    const KittyCommand &sent() const { return m_sent; }

    /// Only while there is none. Leads to opened() or failed(), both also within the call. The error says why
    /// there is no address to connect to.
    std::expected<void, KittyError> open();

    /// Only when idle. The error says why it could not be put into words.
    std::expected<void, KittyError> send(const KittyCommand &command, std::chrono::milliseconds timeout);

    /// Without a signal of its own; the next command opens another.
    void drop();
    /// The same with closed(), if there was one.
    void close();
    /// Where kitty would let others wait behind it. One with a late answer is kept: closing it would not take
    /// the command back, and the answer is how we learn that kitty is well again.
    void closeUnlessKept();

    KittyAccess &access() { return m_access; }
    const KittyAccess &access() const { return m_access; }

    void setVersion(const QVersionNumber &version) { m_policy.setVersion(version); }
    const QVersionNumber &version() const { return m_policy.version(); }

    std::optional<std::chrono::nanoseconds> latency() const { return m_latency; }
    std::chrono::nanoseconds lastAnswer() const
    {
        return m_lastAnswer;
    } ///< Scheduler time; 0 before the first

Q_SIGNALS:
    void opened();
    void closed(); ///< by us
    /// To what was sent: kitty's response, or its refusal.
    void answered(const std::expected<KittyResponse, KittyError> &answer);
    /// kitty wants a password, and there is one: the same command is to be sent again.
    void passwordFound();
    void overdue(const KittyError &silence);
    void answeredLate(const KittyResponse &response, const std::optional<KittyError> &refusal);
    void asksUser(const KittyError &error);
    void questionEnded(); ///< the user answered kitty, and only asking it again tells what
    void notDecrypted(const KittyError &error);
    /// `wasSent`: something was, over this connection.
    void failed(const KittyError &error, bool wasSent);

private:
    void connectTo(const KittyAddress &address);
    std::unique_ptr<KittyClient> makeClient(const KittyAddress &address);
    void onOpened();
    void onAnswered(const KittyResponse &response);
    void onAsksUser();
    void onFailed(const KittyError &failure);
    void noteAnswer();
    KittyError refusal(const KittyResponse &response) const;

    KittyId m_kitty;
    KittyLocator &m_locator;
    Scheduler &m_scheduler;
    const RegistryConfig &m_config;
    ConnectionPolicy m_policy;
    KittyAccess m_access;
    std::optional<KittyAddress> m_address; ///< where this kitty has answered as itself before
    KittyClient *m_client = nullptr;
    /// For the next command: to make one takes longer than to connect it. Only with an address.
    std::unique_ptr<KittyClient> m_next;
    bool m_isNew = false;
    bool m_wasOpened = false; ///< the last one that was tried
    KittyCommand m_sent;
    std::chrono::nanoseconds m_sentAt{};
    std::chrono::nanoseconds m_lastAnswer{};
    std::optional<std::chrono::nanoseconds> m_latency;
};
