// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

#include <sys/types.h>

/// Where a kitty listens, and who must answer there before it is sent a byte.
struct KittyAddress {
    QString name; ///< absolute path, or the abstract name without its leading NUL or `@`
    bool isAbstract = false; ///< in the kernel's abstract namespace, not in the file system
    pid_t peer = 0; ///< the process that must be listening: the kitty itself
    QString root = {}; ///< in which that path is, as in a container; empty for our own

    /// From the name under which the kernel lists a socket. nullopt for one that is not UTF-8, which Qt
    /// cannot connect to, and for that of kitty --single-instance, which takes no commands. `workingFolder`:
    /// of the process that listens, to which a relative path belongs.
    static std::optional<KittyAddress> fromBoundName(const QByteArray &name, pid_t peer,
                                                     const QByteArray &workingFolder);
    QByteArray boundName() const;

    /// To connect to.
    QString place() const { return root + name; }

    bool operator==(const KittyAddress &) const = default;
};
