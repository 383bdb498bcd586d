// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyRegistry.h"

#include "PooledKitty.h"

#include <QPointer>

#include <utility>

KittyRegistry::KittyRegistry(KittyLocator &locator, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_locator(locator)
    , m_scheduler(scheduler)
    , m_maintenance(
          scheduler, m_config, m_statistics,
          [this] {
              std::vector<PooledKitty *> all;
              for (const auto &[id, entry] : m_kitties)
                  all.push_back(entry.kitty.get());
              return all;
          },
          [this](const KittyId &kitty) {
              m_kitties.at(kitty).kitty->markChecked();
              Q_EMIT checkDue(kitty);
          })
{
}

KittyRegistry::~KittyRegistry() = default;

void KittyRegistry::setConfig(const RegistryConfig &config)
{
    m_config = config;
    for (const auto &[id, entry] : m_kitties)
        entry.kitty->followSettings();
    m_maintenance.update();
}

void KittyRegistry::setPasswordSource(const PasswordSource &passwords)
{
    const bool isAnother = std::exchange(m_passwords, passwords) != passwords;
    for (const KittyId &id : kitties()) {
        PooledKitty &kitty = *m_kitties.at(id).kitty;
        kitty.allowRetry();
        if (isAnother && kitty.forgetPassword())
            Q_EMIT passwordForgotten(id);
    }
}

void KittyRegistry::allowRetry(const KittyId &kitty)
{
    if (const auto found = m_kitties.find(kitty); found != m_kitties.end())
        found->second.kitty->allowRetry();
}

void KittyRegistry::add(const KittyId &kitty)
{
    if (contains(kitty))
        return;
    Entry &entry = m_kitties[kitty];
    entry.kitty = std::make_unique<PooledKitty>(kitty,
                                                PooledKitty::Shared{.locator = m_locator,
                                                                    .scheduler = m_scheduler,
                                                                    .config = m_config,
                                                                    .passwords = m_passwords,
                                                                    .statistics = m_statistics});
    connect(entry.kitty.get(), &PooledKitty::statusChanged, this,
            [this, kitty] { Q_EMIT statusChanged(kitty); });
    connect(entry.kitty.get(), &PooledKitty::connectionChanged, this, [this, kitty] {
        m_maintenance.update();
        Q_EMIT connectionChanged(kitty);
    });
    connect(entry.kitty.get(), &PooledKitty::questionEnded, this, [this, kitty] { Q_EMIT checkDue(kitty); });
    entry.watch = m_locator.watch(kitty, [this, kitty] { remove(kitty); });
    entry.configWatch = m_locator.watchConfig(kitty, [this, kitty] { Q_EMIT reloaded(kitty); });
}

bool KittyRegistry::contains(const KittyId &kitty) const
{
    return m_kitties.contains(kitty);
}

void KittyRegistry::remove(const KittyId &kitty)
{
    const auto node = m_kitties.extract(kitty);
    if (node.empty())
        return;
    Entry entry = std::move(node.mapped());
    entry.kitty->disconnect(this);
    entry.kitty->giveUp(KittyError::Kind::Gone);
    // This may be within one of their signals.
    entry.kitty.release()->deleteLater();
    entry.watch.release()->deleteLater();
    m_maintenance.update();
    Q_EMIT gone(kitty);
}

void KittyRegistry::execute(const KittyId &kitty, KittyRequest request, QObject *context)
{
    const auto found = m_kitties.find(kitty);
    if (found == m_kitties.end()) {
        request.done(
            std::unexpected(KittyError{.kind = KittyError::Kind::Gone, .pid = kitty.pid, .detail = {}}));
        return;
    }
    request.done = [context = QPointer(context), done = std::move(request.done)](const auto &response) {
        if (context)
            done(response);
    };
    if (request.answeredLate)
        request.answeredLate = [context = QPointer(context),
                                late = std::move(request.answeredLate)](const KittyResponse &response) {
            if (context)
                late(response);
        };
    found->second.kitty->execute(std::move(request));
}

void KittyRegistry::conclude(const KittyId &kitty, const std::expected<void, KittyError> &result)
{
    const auto found = m_kitties.find(kitty);
    if (found == m_kitties.end())
        return;
    m_statistics.failures += result ? 0 : 1;
    found->second.kitty->conclude(result ? KittyStatus::ready() : KittyStatus::failed(result.error()));
}

void KittyRegistry::setVersion(const KittyId &kitty, const QVersionNumber &version)
{
    if (const auto found = m_kitties.find(kitty); found != m_kitties.end())
        found->second.kitty->setVersion(version);
}

std::optional<KittyFont> KittyRegistry::configuredFont(const KittyId &kitty) const
{
    return m_locator.configuredFont(kitty);
}

void KittyRegistry::closeAll()
{
    for (const auto &[id, entry] : m_kitties)
        entry.kitty->giveUp(KittyError::Kind::Gone);
}

KittyInfo KittyRegistry::info(const KittyId &kitty) const
{
    const auto found = m_kitties.find(kitty);
    return found == m_kitties.end() ? KittyInfo() : found->second.kitty->info();
}

std::vector<KittyId> KittyRegistry::kitties() const
{
    std::vector<KittyId> ids;
    ids.reserve(m_kitties.size());
    for (const auto &[id, entry] : m_kitties)
        ids.push_back(id);
    return ids;
}

PoolStatistics KittyRegistry::statistics() const
{
    PoolStatistics statistics = m_statistics;
    statistics.max = m_config.maxConnections;
    for (const auto &[id, entry] : m_kitties) {
        statistics.total += entry.kitty->isOpen() ? 1 : 0;
        statistics.active += entry.kitty->info().isActive ? 1 : 0;
    }
    return statistics;
}
