// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyAddress.h"
#include "KittyError.h"
#include "KittyFont.h"
#include "KittyId.h"
#include "KittyPasswords.h"
#include "UnixSocketTable.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <expected>
#include <functional>
#include <memory>
#include <optional>

/// What the system knows of kitty processes. A base class because tests hand in simulated kitties that live
/// in their own process; production uses KittyProcessLocator, which reads /proc.
class KittyLocator
{
public:
    KittyLocator() = default;
    KittyLocator(const KittyLocator &) = delete;
    KittyLocator &operator=(const KittyLocator &) = delete;
    virtual ~KittyLocator() = default;

    /// The process that has this PID now; nullopt if there is none.
    virtual std::optional<KittyId> identify(pid_t pid) const = 0;

    /// Calls `ended` once, from the event loop, when that process has ended; dropping the result takes that
    /// back.
    virtual std::unique_ptr<QObject> watch(const KittyId &kitty, std::function<void()> ended) = 0;

    /// Errors: NoSocket to RemoteControlOff, but for those of a connection; Gone. Looks afresh each time;
    /// takes a few milliseconds at most.
    virtual std::expected<KittyAddress, KittyError> locate(const KittyId &kitty) = 0;

    /// How long ago that process started: a young kitty's window is there before its socket.
    virtual std::chrono::milliseconds age(const KittyId &kitty) const = 0;

    /// The key that passwords for this kitty are encrypted for, as KITTY_PUBLIC_KEY gives it; nullopt if it
    /// is not to be found.
    virtual std::optional<QByteArray> publicKey(const KittyId &kitty) const = 0;

    /// That process is kitty beyond doubt, or the user has said so: it may be offered the password. The
    /// error names the program that it runs; empty if that may not be known. See KittyProgram.
    virtual std::expected<void, QString> prove(const KittyId &kitty) const = 0;

    /// What its configuration says of passwords.
    virtual KittyPasswords passwords(const KittyId &kitty) const = 0;

    /// The programs by which it asks the user about passwords, each about one; oldest first. A question
    /// that is answered has no program any more.
    virtual QList<KittyId> questions(const KittyId &kitty) const = 0;

    /// nullopt if kitty does not tell it.
    virtual std::optional<KittyFont> configuredFont(const KittyId &kitty) const = 0;

    /// Calls `reloaded` from the event loop each time that kitty has reloaded its configuration, if kitty
    /// tells that; dropping the result ends it.
    virtual std::unique_ptr<QObject> watchConfig(const KittyId &kitty, std::function<void()> reloaded) = 0;

    /// How many connections are open at that socket, our own among them.
    virtual UnixSocketTable::Connections connectionsTo(const KittyAddress &address) const = 0;

    /// It was stopped, by SIGSTOP or a debugger: it accepts connections and does not answer.
    virtual bool isStopped(const KittyId &kitty) const = 0;
};
