// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyKey.h"
#include "KittyLocator.h"
#include "ManualScheduler.h"
#include "MisbehavingKitty.h"

#include <QFileInfo>
#include <QPointer>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <set>

#include <unistd.h>

/// The kitties of a test, in the test's own process: hands the way from PID to address and expected peer in.
class SimulatedKitties final : public KittyLocator
{
public:
    explicit SimulatedKitties(ManualScheduler &scheduler)
        : m_scheduler(scheduler)
    {
    }

    /// A kitty that listens, with one OS window. PIDs are 1001, 1002, ...
    MisbehavingKitty &add(const QString &version = QStringLiteral("0.48.2"))
    {
        MisbehavingKitty &kitty = addWithoutSocket(version);
        listen(m_lastPid);
        return kitty;
    }

    /// A kitty without a socket, until listen().
    MisbehavingKitty &addWithoutSocket(const QString &version = QStringLiteral("0.48.2"))
    {
        auto &kitty = m_kitties[++m_lastPid];
        kitty = std::make_unique<MisbehavingKitty>(m_scheduler, version);
        kitty->fonts().openOsWindow();
        m_started[m_lastPid] = m_scheduler.now() - std::chrono::hours(1);
        return *kitty;
    }

    void listen(pid_t pid)
    {
        if (!m_kitties.at(pid)->listen(m_folder.filePath(QString::number(pid))))
            qFatal("The test's folder takes no socket.");
        m_listening.insert(pid);
    }

    /// It has no socket that could be used, for this reason.
    void setUnreachable(pid_t pid, KittyError::Kind why) { m_unreachable[pid] = why; }
    /// It was told to listen there.
    void setAddress(pid_t pid, const QString &path) { m_addresses[pid] = path; }

    /// A program that is no kitty.
    void addProgram(pid_t pid) { m_started[pid] = m_scheduler.now() - std::chrono::hours(1); }

    /// It listens on the network, and nowhere else.
    void setTcpOnly(pid_t pid) { setUnreachable(pid, KittyError::Kind::TcpOnly); }

    void setStartedNow(pid_t pid) { m_started[pid] = m_scheduler.now(); }
    void setPeer(pid_t peer) { m_peer = peer; }

    /// The process ends.
    void kill(pid_t pid)
    {
        m_kitties.at(pid)->stopListening();
        m_started.erase(pid);
        if (const auto ended = m_watches.extract(pid); !ended.empty())
            ended.mapped()();
    }

    KittyId id(pid_t pid) const { return {.pid = pid, .startTime = 7}; }
    pid_t lastPid() const { return m_lastPid; }
    MisbehavingKitty &at(pid_t pid) { return *m_kitties.at(pid); }
    const MisbehavingKitty &at(pid_t pid) const { return *m_kitties.at(pid); }
    int timesLookedFor(pid_t pid) const { return m_looks.contains(pid) ? m_looks.at(pid) : 0; }
    /// For its key, its passwords or its questions: each is a walk through all processes.
    int timesKeyLookedFor(pid_t pid) const { return m_keyLooks.contains(pid) ? m_keyLooks.at(pid) : 0; }

    std::optional<KittyId> identify(pid_t pid) const override
    {
        return m_started.contains(pid) ? std::optional(id(pid)) : std::nullopt;
    }

    std::unique_ptr<QObject> watch(const KittyId &kitty, std::function<void()> ended) override
    {
        auto watch = std::make_unique<QObject>();
        m_watches[kitty.pid] = [guard = QPointer(watch.get()), ended = std::move(ended)] {
            if (guard)
                ended();
        };
        return watch;
    }

    std::expected<KittyAddress, KittyError> locate(const KittyId &kitty) override
    {
        ++m_looks[kitty.pid];
        if (const auto elsewhere = m_addresses.find(kitty.pid); elsewhere != m_addresses.end())
            return KittyAddress{.name = elsewhere->second, .isAbstract = false, .peer = m_peer};
        if (const auto why = m_unreachable.find(kitty.pid);
            !m_listening.contains(kitty.pid) || why != m_unreachable.end()) {
            return std::unexpected(
                KittyError{.kind = why == m_unreachable.end() ? KittyError::Kind::NoSocket : why->second,
                           .pid = kitty.pid,
                           .detail = {}});
        }
        return KittyAddress{
            .name = m_folder.filePath(QString::number(kitty.pid)), .isAbstract = false, .peer = m_peer};
    }

    std::chrono::milliseconds age(const KittyId &kitty) const override
    {
        const auto started = m_started.find(kitty.pid);
        if (started == m_started.end())
            return {};
        return std::chrono::duration_cast<std::chrono::milliseconds>(m_scheduler.now() - started->second);
    }

    std::optional<QByteArray> publicKey(const KittyId &kitty) const override
    {
        ++m_keyLooks[kitty.pid];
        if (m_unusableKeys.contains(kitty.pid))
            return QByteArrayLiteral("2:of another kind");
        if (m_nonsense.contains(kitty.pid))
            return QByteArrayLiteral("1:nonsense");
        const auto key = m_keys.find(kitty.pid);
        return key == m_keys.end() ? std::nullopt : std::optional(key->second.published());
    }

    std::expected<void, QString> prove(const KittyId &kitty) const override
    {
        const auto program = m_unproven.find(kitty.pid);
        return program == m_unproven.end() ? std::expected<void, QString>()
                                           : std::unexpected(program->second);
    }
    /// It runs another program.
    void setUnproven(pid_t pid, const QString &program) { m_unproven[pid] = program; }
    /// The user says that it is a kitty all the same.
    void trust(pid_t pid) { m_unproven.erase(pid); }

    KittyPasswords passwords(const KittyId &kitty) const override
    {
        ++m_keyLooks[kitty.pid];
        const auto config = m_configs.find(kitty.pid);
        const QString file = QStringLiteral("/kitty.conf");
        KittyConfigReader reader({{file, config == m_configs.end() ? QByteArray() : config->second}});
        reader.read(file);
        return KittyPasswords(reader, m_kitties.at(kitty.pid)->version() >= QVersionNumber(0, 47));
    }

    /// The programs that ask are not there yet, or no more.
    void hideQuestions(bool areHidden) { m_hidesQuestions = areHidden; }
    /// They are watched under PIDs of their own.
    QList<KittyId> questions(const KittyId &kitty) const override
    {
        ++m_keyLooks[kitty.pid];
        QList<KittyId> all;
        if (m_hidesQuestions)
            return all;
        for (int i = 0; i < m_kitties.at(kitty.pid)->prompts(); ++i)
            all += KittyId{.pid = question(kitty.pid), .startTime = static_cast<quint64>(i)};
        return all;
    }

    /// The user answers what that kitty asks, and the program that asks ends.
    void answer(pid_t pid, MisbehavingKitty::Answer answer)
    {
        m_kitties.at(pid)->answerPrompt(answer);
        endQuestion(pid);
    }
    /// The program that asks ends.
    void endQuestion(pid_t pid)
    {
        if (const auto ended = m_watches.extract(question(pid)); !ended.empty())
            ended.mapped()();
    }

    /// As newer kitties do, it says when it has read its configuration.
    std::optional<KittyFont> configuredFont(const KittyId &kitty) const override
    {
        const SimulatedFonts &fonts = m_kitties.at(kitty.pid)->fonts();
        if (!m_kitties.at(kitty.pid)->tellsItsConfig())
            return std::nullopt;
        return KittyFont{.points = fonts.configured(),
                         .readAt = std::chrono::nanoseconds(fonts.configGeneration())};
    }

    std::unique_ptr<QObject> watchConfig(const KittyId &kitty, std::function<void()> reloaded) override
    {
        auto watch = std::make_unique<QObject>();
        m_configWatches[kitty.pid] = [guard = QPointer(watch.get()), reloaded = std::move(reloaded)] {
            if (guard)
                reloaded();
        };
        return watch;
    }

    /// It reloads its configuration, and tells it if it is one that does.
    void reloadConfig(pid_t pid, double configured)
    {
        m_kitties.at(pid)->fonts().reloadConfig(configured);
        const auto watch = m_configWatches.find(pid);
        if (watch != m_configWatches.end() && m_kitties.at(pid)->tellsItsConfig())
            watch->second();
    }

    UnixSocketTable::Connections connectionsTo(const KittyAddress &address) const override
    {
        const auto &kitty = m_kitties.at(QFileInfo(address.name).fileName().toInt());
        return {.accepted = kitty->openConnections(), .waiting = 0};
    }

    bool isStopped(const KittyId &kitty) const override { return m_stopped.contains(kitty.pid); }

    /// As `allow_remote_control password` with these; the key to encrypt for is published.
    void setPasswords(pid_t pid, const SimulatedPermissions::Passwords &passwords)
    {
        const KittyKey &key = m_keys[pid];
        m_configs[pid] = "allow_remote_control password\n";
        for (const auto &[password, commands] : passwords.asKeyValueRange())
            m_configs[pid] +=
                "remote_control_password '" + password.toUtf8() + "' " + commands.join(u' ').toUtf8() + '\n';
        m_kitties.at(pid)->permissions().setPasswords(
            passwords, [key](const QJsonObject &envelope) { return key.decrypt(envelope); });
    }
    /// Its programs tell a key that is not its own.
    void publishAnotherKey(pid_t pid) { m_keys.insert_or_assign(pid, KittyKey('x')); }
    void publishKey(pid_t pid) { m_keys.insert_or_assign(pid, KittyKey()); }
    /// Its programs tell what is no key.
    void publishNonsense(pid_t pid) { m_nonsense.insert(pid); }
    void hidePublicKey(pid_t pid) { m_keys.erase(pid); }
    void publishUnusableKey(pid_t pid) { m_unusableKeys.insert(pid); }

    /// As SIGSTOP: it does not answer, and that can be seen.
    void stop(pid_t pid)
    {
        m_kitties.at(pid)->stop();
        m_stopped.insert(pid);
    }

private:
    static pid_t question(pid_t pid) { return pid + 100'000; }

    std::map<pid_t, QString> m_unproven;
    std::map<pid_t, KittyKey> m_keys;
    std::set<pid_t> m_nonsense;
    std::map<pid_t, QByteArray> m_configs;
    std::set<pid_t> m_stopped;
    std::set<pid_t> m_unusableKeys;
    std::map<pid_t, KittyError::Kind> m_unreachable;
    std::map<pid_t, QString> m_addresses;
    ManualScheduler &m_scheduler;
    QTemporaryDir m_folder;
    std::map<pid_t, std::unique_ptr<MisbehavingKitty>> m_kitties;
    std::map<pid_t, std::chrono::nanoseconds> m_started;
    std::map<pid_t, std::function<void()>> m_watches;
    std::map<pid_t, std::function<void()>> m_configWatches;
    std::map<pid_t, int> m_looks;
    mutable std::map<pid_t, int> m_keyLooks;
    std::set<pid_t> m_listening;
    bool m_hidesQuestions = false;
    pid_t m_lastPid = 1000;
    pid_t m_peer = getpid();
};
