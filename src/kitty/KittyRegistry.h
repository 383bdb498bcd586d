// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Scheduler.h"
#include "kitty/KittyInfo.h"
#include "kitty/KittyLocator.h"
#include "kitty/KittyReport.h"
#include "kitty/KittyRequest.h"
#include "kitty/PasswordSource.h"
#include "kitty/PoolMaintenance.h"
#include "kitty/PoolStatistics.h"
#include "kitty/RegistryConfig.h"

#include <QJsonObject>
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
    /// Called when the command is written, also when it is written again: it carries the newest wish.
    using MakeArgument = std::function<QJsonObject()>;
    using Done = std::function<void(const std::expected<KittyReport, KittyError> &)>;

    /// `kitten`: absolute path of our kitten. `locator` and `scheduler` must outlive the registry.
    KittyRegistry(KittyLocator &locator, Scheduler &scheduler, QString kitten, QObject *parent = nullptr);
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

    /// Runs our kitten in that kitty. `done` is called once, unless `context` or the registry is destroyed
    /// before. Where kitty refuses the kitten, info() tells by then which method it permits instead.
    void runKitten(const KittyId &kitty, MakeArgument makeArgument, QObject *context, Done done);

    /// Another command; the request's functions are not called any more when `context` is destroyed. That it
    /// is answered makes the kitty ready.
    void execute(const KittyId &kitty, KittyRequest request, QObject *context);

    /// What kitty's configuration gives to its OS windows; nullopt if it is not to be found out.
    std::optional<KittyFont> configuredFont(const KittyId &kitty) const;

    /// The person wants to know whether this kitty is well; the result shows in its status. A password that
    /// was refused, or is not answered yet, is offered once more. `done` as for runKitten().
    void check(const KittyId &kitty, QObject *context = nullptr, Done done = nullptr);

    /// What failed there may be asked again at once: the world has changed, or it is the last time.
    void askAfresh(const KittyId &kitty);

    /// Closes every connection; waiting commands end with Gone.
    void closeAll();

    KittyInfo info(const KittyId &kitty) const;
    std::vector<KittyId> kitties() const;
    PoolStatistics statistics() const;

Q_SIGNALS:
    void statusChanged(const KittyId &kitty);
    void connectionChanged(const KittyId &kitty); ///< opened, closed, busy, idle; statistics changed too
    void reported(const KittyId &kitty, const KittyReport &report); ///< by any run of the kitten
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

    using Report = std::expected<KittyReport, KittyError>;

    void run(const KittyId &kitty, KittyRequest::Purpose purpose, MakeArgument makeArgument, QObject *context,
             Done done);
    KittyCommand kittenCommand(const MakeArgument &makeArgument) const;
    /// `isNews`: it has not been concluded for that kitty yet.
    void judge(PooledKitty *kitty, bool isTrial, bool isNews, const Report &report,
               const std::function<void(const Report &)> &tell);
    void checkHealth(const KittyId &kitty);

    KittyLocator &m_locator;
    Scheduler &m_scheduler;
    QString m_kitten;
    RegistryConfig m_config;
    PasswordSource m_passwords;
    PoolStatistics m_statistics;
    std::map<KittyId, Entry> m_kitties;
    PoolMaintenance m_maintenance;
};
