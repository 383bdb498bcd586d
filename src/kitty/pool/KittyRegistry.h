// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyInfo.h"
#include "KittyLocator.h"
#include "KittyRequest.h"
#include "PasswordSource.h"
#include "PoolMaintenance.h"
#include "PoolStatistics.h"
#include "RegistryConfig.h"
#include "Scheduler.h"

#include <QObject>

#include <expected>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

class PooledKitty;

/// The pool of connections to kitties, one a kitty at most, each kitty known by its PID and start time.
///
/// A command finds its kitty's connection or makes one. Connection errors are tried again after
/// `baseDelay * 2^n`; everything else comes back at once. Open connections are closed when idle for too long,
/// when there are too many, and at once where kitty would let others wait behind them; the open ones are
/// asked from time to time whether they are well. With no open connection nothing wakes up.
class KittyRegistry final : public QObject
{
    Q_OBJECT

public:
    /// `locator` and `scheduler` must outlive the registry.
    KittyRegistry(KittyLocator &locator, Scheduler &scheduler, QObject *parent = nullptr);
    ~KittyRegistry() override;

    /// Applies to what comes next, and at once to what is open.
    void setConfig(const RegistryConfig &config);
    const RegistryConfig &config() const { return m_config; }

    /// Where the password for kitties that want one comes from. If that changes, they are asked anew.
    void setPasswordSource(const PasswordSource &passwords);

    /// From now on this kitty is known; its end leads to gone(). Nothing is sent.
    void add(const KittyId &kitty);
    bool contains(const KittyId &kitty) const;
    /// Closes its connection and leads to gone(), though the process goes on: it is nothing to us any more.
    void remove(const KittyId &kitty);

    /// The request's functions are not called any more when `context` is destroyed. That it is answered makes
    /// the kitty ready, unless it is a trial.
    void execute(const KittyId &kitty, KittyRequest request, QObject *context);

    /// What kitty's configuration gives to its OS windows; nullopt if it is not to be found out.
    std::optional<KittyFont> configuredFont(const KittyId &kitty) const;

    /// What a trial has shown, or an answer that was carried out but makes no sense: the kitty is ready, or
    /// has failed.
    void conclude(const KittyId &kitty, const std::expected<void, KittyError> &result);
    void setVersion(const KittyId &kitty, const QVersionNumber &version);

    /// What failed there may be asked again at once: the world has changed, or it is the last time.
    void allowRetry(const KittyId &kitty);

    /// Closes every connection; waiting commands end with Gone.
    void closeAll();

    KittyInfo info(const KittyId &kitty) const;
    std::vector<KittyId> kitties() const;
    PoolStatistics statistics() const;

Q_SIGNALS:
    void statusChanged(const KittyId &kitty);
    void connectionChanged(const KittyId &kitty); ///< opened, closed, busy, idle; statistics changed too
    /// It is to be asked whether it is well, with the purpose HealthCheck, by whoever knows what to ask.
    void checkDue(const KittyId &kitty);
    /// The password that it was offered or accepted counts no more: it is to be asked anew, with the purpose
    /// Check.
    void passwordForgotten(const KittyId &kitty);
    /// It has reloaded its configuration, and with that reset every font. Only kitties that keep their
    /// effective configuration in a file, 0.39 and later, tell it.
    void reloaded(const KittyId &kitty);
    void gone(const KittyId &kitty); ///< the process ended, or remove(): it is no longer contained

private:
    struct Entry {
        std::unique_ptr<PooledKitty> kitty;
        std::unique_ptr<QObject> watch; ///< for the end of the process
        std::unique_ptr<QObject> configWatch;
    };

    KittyLocator &m_locator;
    Scheduler &m_scheduler;
    RegistryConfig m_config;
    PasswordSource m_passwords;
    PoolStatistics m_statistics;
    std::map<KittyId, Entry> m_kitties;
    PoolMaintenance m_maintenance;
};
