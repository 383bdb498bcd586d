// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyLocator.h"

#include <QPointer>

#include <map>
#include <utility>

/// The system as a test says that it is, without a kitty behind it: for what asks the locator and no socket.
class FakeLocator final : public KittyLocator
{
public:
    std::map<pid_t, KittyId> processes;
    std::optional<QByteArray> key;
    std::expected<void, QString> proof;
    QByteArray config; ///< kitty.conf
    bool comparesOnlyAscii = true;
    QList<KittyId> openQuestions;

    mutable int identified = 0; ///< so often was a process looked at
    mutable int questionLooks = 0;

    /// That process ends; false if nobody watches it.
    bool end(const KittyId &process)
    {
        openQuestions.removeAll(process);
        const auto watch = m_watches.extract(process);
        if (watch.empty() || !watch.mapped().first)
            return false;
        watch.mapped().second();
        return true;
    }

    std::optional<KittyId> identify(pid_t pid) const override
    {
        ++identified;
        const auto found = processes.find(pid);
        return found == processes.end() ? std::nullopt : std::optional(found->second);
    }

    std::unique_ptr<QObject> watch(const KittyId &kitty, std::function<void()> ended) override
    {
        auto watch = std::make_unique<QObject>();
        m_watches[kitty] = {watch.get(), std::move(ended)};
        return watch;
    }

    std::expected<KittyAddress, KittyError> locate(const KittyId &kitty) override
    {
        return std::unexpected(
            KittyError{.kind = KittyError::Kind::NoSocket, .pid = kitty.pid, .detail = {}});
    }

    std::chrono::milliseconds age(const KittyId &) const override { return std::chrono::hours(1); }
    std::optional<QByteArray> publicKey(const KittyId &) const override { return key; }
    std::expected<void, QString> prove(const KittyId &) const override { return proof; }

    KittyPasswords passwords(const KittyId &) const override
    {
        const QString file = QStringLiteral("/kitty.conf");
        KittyConfigReader reader({{file, config}});
        reader.read(file);
        return KittyPasswords(reader, comparesOnlyAscii);
    }

    QList<KittyId> questions(const KittyId &) const override
    {
        ++questionLooks;
        return openQuestions;
    }

    std::optional<KittyFont> configuredFont(const KittyId &) const override { return std::nullopt; }
    std::unique_ptr<QObject> watchConfig(const KittyId &, std::function<void()>) override { return nullptr; }
    UnixSocketTable::Connections connectionsTo(const KittyAddress &) const override { return {}; }
    bool isStopped(const KittyId &) const override { return false; }

private:
    std::map<KittyId, std::pair<QPointer<QObject>, std::function<void()>>> m_watches;
};
