// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitty/KittyRegistry.h"

#include "kitty/KittenFile.h"
#include "kitty/PooledKitty.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

#include <utility>

using Purpose = KittyRequest::Purpose;

KittyRegistry::KittyRegistry(KittyLocator &locator, Scheduler &scheduler, QString kitten, QObject *parent)
    : QObject(parent)
    , m_locator(locator)
    , m_scheduler(scheduler)
    , m_kitten(std::move(kitten))
    , m_maintenance(
          scheduler, m_config, m_statistics,
          [this] {
              std::vector<PooledKitty *> all;
              for (const auto &[id, entry] : m_kitties)
                  all.push_back(entry.kitty.get());
              return all;
          },
          [this](const KittyId &kitty) { checkHealth(kitty); })
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
        kitty.askAfresh();
        if (isAnother && kitty.forgetPassword())
            check(id);
    }
}

void KittyRegistry::askAfresh(const KittyId &kitty)
{
    if (const auto found = m_kitties.find(kitty); found != m_kitties.end())
        found->second.kitty->askAfresh();
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
    connect(entry.kitty.get(), &PooledKitty::questionEnded, this,
            [this, kitty] { run(kitty, Purpose::HealthCheck, nullptr, this, nullptr); });
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

void KittyRegistry::runKitten(const KittyId &kitty, MakeArgument makeArgument, QObject *context, Done done)
{
    run(kitty, Purpose::Command, std::move(makeArgument), context, std::move(done));
}

void KittyRegistry::check(const KittyId &kitty, QObject *context, Done done)
{
    if (const auto found = m_kitties.find(kitty); found != m_kitties.end())
        found->second.kitty->methods().forget();
    run(kitty, Purpose::Check, nullptr, context, std::move(done));
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

void KittyRegistry::run(const KittyId &kitty, Purpose purpose, MakeArgument makeArgument, QObject *context,
                        Done done)
{
    const auto found = m_kitties.find(kitty);
    if (found == m_kitties.end()) {
        if (done)
            done(std::unexpected(KittyError{.kind = KittyError::Kind::Gone, .pid = kitty.pid, .detail = {}}));
        return;
    }
    PooledKitty *pooled = found->second.kitty.get();
    const bool isTrial = pooled->method() != ZoomMethod::Exact;
    const auto tell = [context = QPointer(context), done = std::move(done)](const Report &report) {
        if (context && done)
            done(report);
    };
    pooled->execute({
        .purpose = purpose,
        .makeCommand = [this, makeArgument = std::move(makeArgument)] { return kittenCommand(makeArgument); },
        .done =
            [this, pooled, isTrial, tell](const auto &response) {
                // Too old for a command of 0.26, and so for all others.
                if (!response && response.error().kind == KittyError::Kind::TooOld)
                    pooled->methods().giveUp();
                judge(pooled, isTrial, isTrial || response,
                      response ? KittyReport::fromResponse(*response) : std::unexpected(response.error()),
                      tell);
            },
        // What it is that came late shows when kitty is asked again, now that it answers.
        .answeredLate =
            [this, kitty, isTrial](const KittyResponse &response) {
                if (isTrial && !response.ok)
                    run(kitty, Purpose::HealthCheck, nullptr, nullptr, nullptr);
            },
        .isTrial = isTrial,
    });
}

KittyCommand KittyRegistry::kittenCommand(const MakeArgument &makeArgument) const
{
    KittenFile::restore(m_kitten);
    QJsonObject argument =
        makeArgument ? makeArgument() : QJsonObject{{QStringLiteral("wish"), QJsonValue::Null}};
    argument.insert(QStringLiteral("stamp"), qint64{m_scheduler.now().count()});
    const auto text = QString::fromUtf8(QJsonDocument(argument).toJson(QJsonDocument::Compact));
    return {
        .name = QStringLiteral("kitten"),
        .payload = {{QStringLiteral("kitten"), m_kitten}, {QStringLiteral("args"), QJsonArray{text}}},
    };
}

void KittyRegistry::judge(PooledKitty *kitty, bool isTrial, bool isNews, const Report &report,
                          const std::function<void(const Report &)> &tell)
{
    const KittyId id = kitty->info().id;
    if (report) {
        kitty->setVersion(report->version);
        // Who has begun with steps goes on with them.
        if (kitty->method() == ZoomMethod::None)
            kitty->setMethod(ZoomMethod::Exact);
        kitty->conclude(KittyStatus::ready());
        Q_EMIT reported(id, *report);
        tell(report);
        return;
    }
    KittyError error = report.error();
    error.pid = id.pid;
    const auto fail = [this, kitty, isTrial, isNews, tell](const KittyError &why) {
        m_statistics.failures += isTrial ? 1 : 0;
        if (isNews)
            kitty->conclude(KittyStatus::failed(why));
        tell(std::unexpected(why));
    };
    if (!isTrial || !MethodFinder::mayHelp(error)) {
        fail(error);
        return;
    }
    kitty->methods().find([kitty, error, fail, tell](const std::expected<ZoomMethod, KittyError> &method) {
        if (!method || *method == ZoomMethod::None) {
            fail(method ? error : method.error());
            return;
        }
        if (kitty->method() == ZoomMethod::None)
            kitty->setMethod(*method);
        kitty->conclude(KittyStatus::ready());
        tell(std::unexpected(error));
    });
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

void KittyRegistry::checkHealth(const KittyId &kitty)
{
    PooledKitty *pooled = m_kitties.at(kitty).kitty.get();
    const ZoomMethod method = pooled->method();
    if (!isStepwise(method)) {
        run(kitty, Purpose::HealthCheck, nullptr, this, nullptr);
        return;
    }
    // It refuses our kitten, and what else it permits is known.
    pooled->execute({
        .purpose = Purpose::HealthCheck,
        .makeCommand = [method] { return MethodFinder::probeFor(method); },
        .done =
            [this, pooled](const MethodFinder::Answer &answer) {
                const bool isWell = MethodFinder::isPermitted(answer);
                m_statistics.failures += isWell ? 0 : 1;
                pooled->conclude(isWell ? KittyStatus::ready() : KittyStatus::failed(answer.error()));
            },
        .isTrial = true,
    });
}
