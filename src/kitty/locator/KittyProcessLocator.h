// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyLocator.h"
#include "ProcessFolder.h"
#include "ReplacedFiles.h"
#include "UnixSocketTable.h"

#include <QByteArray>

#include <map>
#include <optional>

struct KittyEnvironment;
struct ListenSettings;

/// Finds a kitty's socket by what the kernel and the processes in its windows know of it; no file name is
/// guessed. Three sources, best first:
/// 1. the kernel's table of listening sockets and the descriptors of that process: exact, needs nothing;
/// 2. the environment of the programs in its windows;
/// 3. its option listen_on: see ListenSettings.
/// The last two serve where the first is blind, for a kitty that hides what it holds, and say why there is no
/// socket. Whoever answers there must prove by its PID that it is that kitty.
class KittyProcessLocator final : public KittyLocator
{
public:
    explicit KittyProcessLocator(ProcessFolder processes = ProcessFolder());

    std::optional<KittyId> identify(pid_t pid) const override;
    std::unique_ptr<QObject> watch(const KittyId &kitty, std::function<void()> ended) override;
    std::expected<KittyAddress, KittyError> locate(const KittyId &kitty) override;
    std::chrono::milliseconds age(const KittyId &kitty) const override;

    /// The key that passwords for this kitty are encrypted for, as KITTY_PUBLIC_KEY gives it ("1:" and
    /// base85): from a program in one of its windows. nullopt while it has none that may be read.
    std::optional<QByteArray> publicKey(const KittyId &kitty) const override;
    std::expected<void, QString> prove(const KittyId &kitty) const override;
    KittyPasswords passwords(const KittyId &kitty) const override;
    QList<KittyId> questions(const KittyId &kitty) const override;
    std::optional<KittyFont> configuredFont(const KittyId &kitty) const override;
    std::unique_ptr<QObject> watchConfig(const KittyId &kitty, std::function<void()> reloaded) override;

    /// How many connections, our own among them, are open at that socket: with more than ours, an old kitty
    /// that does not answer may be serving another client first.
    UnixSocketTable::Connections connectionsTo(const KittyAddress &address) const override;

    bool isStopped(const KittyId &kitty) const override;

private:
    using Result = std::expected<KittyAddress, KittyError>;

    std::optional<KittyAddress> fromKernel(const KittyId &kitty);
    Result fromEnvironment(const KittyId &kitty) const;
    Result fromSettings(const KittyId &kitty, const ListenSettings &settings) const;

    /// Of the network in which that process lives.
    UnixSocketTable sockets(pid_t pid) const;

    /// Only where the kernel's table cannot show us a listener is one taken on trust: a young kitty's
    /// programs and options name a socket that is not there yet.
    bool mayListen(const KittyAddress &address) const;

    /// Why that kitty listens nowhere; `told`: where it was told to, if it was.
    KittyError whyNone(const KittyId &kitty, const ListenSettings &settings, const KittyAddress *told) const;

    /// Where the files are that a kitty in a container sees.
    QString rootOf(const KittyAddress &address) const;

    /// An abstract name belongs to its network, and can't be reached from another.
    bool isElsewhere(const KittyAddress &address) const;
    bool exists(const KittyId &kitty) const;

    /// Calls `accept` with what each program in that kitty's windows was told, until it returns true.
    template<typename Accept> void forEachProgram(const KittyId &kitty, Accept accept) const;

    ProcessFolder m_processes;
    ReplacedFiles m_configs;
    std::map<KittyId, quint64> m_found; ///< inode of the socket that was found by the kernel's table
};
