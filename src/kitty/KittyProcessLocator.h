// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kitty/KittyLocator.h"
#include "kitty/ProcessFolder.h"
#include "kitty/ReplacedFiles.h"
#include "kitty/UnixSocketTable.h"

#include <QByteArray>

#include <map>
#include <optional>

struct KittyEnvironment;

/// Finds a kitty's socket by what the kernel and the processes in its windows know of it; no file name is
/// guessed. Three sources, best first:
/// 1. the kernel's table of listening sockets and the descriptors of that process: exact, needs nothing;
/// 2. the environment of the programs in its windows;
/// 3. its option listen_on, on its command line or in the configuration it runs with (kitty keeps that in
///    effective-config/PID since 0.27).
/// The last two serve where the first is blind, in a network namespace of kitty's own (a sandbox), and say
/// why there is no socket: TcpOnly, or RemoteControlOff for one that is set up and switched off.
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
    Result fromOption(const KittyId &kitty) const;

    UnixSocketTable sockets() const;

    /// Only where the kernel's table cannot show us a listener is one taken on trust: a young kitty's
    /// programs and options name a socket that is not there yet.
    bool mayListen(const KittyAddress &address) const;
    bool exists(const KittyId &kitty) const;

    /// Calls `accept` with what each program in that kitty's windows was told, until it returns true.
    template<typename Accept> void forEachProgram(const KittyId &kitty, Accept accept) const;

    ProcessFolder m_processes;
    ReplacedFiles m_configs;
    std::map<KittyId, quint64> m_found; ///< inode of the socket that was found by the kernel's table
};
