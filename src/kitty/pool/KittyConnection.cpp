// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyConnection.h"

#include "Logging.h"

#include <utility>

using Kind = KittyError::Kind;

KittyConnection::KittyConnection(const KittyId &kitty, KittyLocator &locator, Scheduler &scheduler,
                                 const RegistryConfig &config, const PasswordSource &passwords)
    : m_kitty(kitty)
    , m_locator(locator)
    , m_scheduler(scheduler)
    , m_config(config)
    , m_policy(kitty, locator, config)
    , m_access(kitty, locator, passwords, scheduler)
{
}

KittyConnection::~KittyConnection()
{
    drop();
}

std::expected<void, KittyError> KittyConnection::open()
{
    // A kitty listens at one place for life, and who answers there is proven each time.
    const auto address = m_address ? *m_address : m_locator.locate(m_kitty);
    if (!address)
        return std::unexpected(address.error());
    connectTo(*address);
    return {};
}

void KittyConnection::connectTo(const KittyAddress &address)
{
    qCDebug(logPool) << "kitty" << m_kitty.pid << "- connecting to" << address.name;
    m_client = (m_next ? std::move(m_next) : makeClient(address)).release();
    m_isNew = true;
    m_wasOpened = false;
    m_client->open(m_config.connectTimeout);
}

std::unique_ptr<KittyClient> KittyConnection::makeClient(const KittyAddress &address)
{
    auto client = std::make_unique<KittyClient>(address, m_scheduler, this);
    connect(client.get(), &KittyClient::opened, this, &KittyConnection::onOpened);
    connect(client.get(), &KittyClient::answered, this, &KittyConnection::onAnswered);
    connect(client.get(), &KittyClient::answeredLate, this, [this](const KittyResponse &response) {
        noteAnswer();
        const auto error = response.ok ? std::nullopt : std::optional(refusal(response));
        m_access.answeredLate(error);
        Q_EMIT answeredLate(response, error);
    });
    connect(client.get(), &KittyClient::failed, this, &KittyConnection::onFailed);
    connect(client.get(), &KittyClient::overdue, this,
            [this] { Q_EMIT overdue(m_policy.silence(m_client->address())); });
    connect(client.get(), &KittyClient::asksUser, this, &KittyConnection::onAsksUser);
    connect(client.get(), &KittyClient::notDecrypted, this, [this] {
        drop();
        Q_EMIT notDecrypted(m_access.notDecrypted());
    });
    return client;
}

void KittyConnection::onOpened()
{
    m_wasOpened = true;
    m_address = m_client->address();
    Q_EMIT opened();
}

std::expected<void, KittyError> KittyConnection::send(const KittyCommand &command,
                                                      std::chrono::milliseconds timeout)
{
    m_isNew = false;
    m_sent = command;
    m_sentAt = m_scheduler.now();
    const auto frames = m_access.frames(m_sent);
    if (!frames)
        return std::unexpected(frames.error());
    qCDebug(logPool) << "kitty" << m_kitty.pid << "- sending" << command.name
                     << (m_access.isEncrypted() ? "encrypted" : "plain");
    if (m_access.isProbedWith(m_sent))
        m_client->sendEncrypted(*frames, timeout);
    else
        m_client->send(*frames, timeout);
    return {};
}

void KittyConnection::onAnswered(const KittyResponse &response)
{
    noteAnswer();
    qCDebug(logPool) << "kitty" << m_kitty.pid << (response.ok ? "- answered" : "- refused") << "after"
                     << std::chrono::duration_cast<std::chrono::microseconds>(*m_latency).count() << "us";
    m_access.answered();
    if (response.ok)
        Q_EMIT answered(response);
    else if (const auto way = m_access.wayPast(refusal(response)))
        Q_EMIT passwordFound();
    else
        Q_EMIT answered(std::unexpected(way.error()));
}

void KittyConnection::onAsksUser()
{
    const KittyError error = m_access.asksUser();
    if (m_config.keepOpen != KeepOpen::Always) {
        m_policy.find(m_client->address(), m_scheduler, m_client, [this](bool servesSeveral) {
            if (servesSeveral)
                return;
            close();
            m_access.watchQuestion([this] { Q_EMIT questionEnded(); });
        });
    }
    Q_EMIT asksUser(error);
}

void KittyConnection::onFailed(const KittyError &failure)
{
    const KittyError error = failure.kind == Kind::Hung ? m_policy.silence(m_client->address()) : failure;
    const bool wasSent = !m_isNew;
    // Who listens there now tells nothing about this kitty.
    const bool isOutdated = m_address && !m_wasOpened && failure.kind != Kind::Hung;
    drop();
    if (isOutdated) {
        m_address.reset();
        m_next.reset();
        if (const auto opening = open(); !opening)
            Q_EMIT failed(opening.error(), false);
        return;
    }
    Q_EMIT failed(error, wasSent);
}

void KittyConnection::drop()
{
    if (!m_client)
        return;
    KittyClient *client = std::exchange(m_client, nullptr);
    if (client->state() == State::Busy || client->state() == State::Overdue)
        m_access.lostAnswer();
    client->disconnect(this);
    client->close();
    // This may be within a signal of the client or its socket.
    client->deleteLater();
}

void KittyConnection::close()
{
    const bool existed = exists();
    qCDebug(logPool) << "kitty" << m_kitty.pid << "- closing";
    drop();
    if (!existed)
        return;
    if (m_address)
        m_next = makeClient(*m_address);
    Q_EMIT closed();
}

void KittyConnection::closeUnlessKept()
{
    if (!m_policy.mayStayOpen() && state() == State::Idle)
        close();
}

void KittyConnection::noteAnswer()
{
    m_lastAnswer = m_scheduler.now();
    m_latency = m_lastAnswer - m_sentAt;
}

KittyError KittyConnection::refusal(const KittyResponse &response) const
{
    KittyError refusal = KittyMessage::refusal(m_sent, response);
    refusal.pid = m_kitty.pid;
    if (refusal.kind == Kind::UnknownRefusal && m_access.isPasswordToldBy(response.error))
        refusal.detail.clear();
    return refusal;
}
