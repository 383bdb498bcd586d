// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyId.h"
#include "ProcessStat.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>

#include <optional>

#include <sys/types.h>

/// The kernel's /proc, or in tests a folder that looks like it. Every read has a bound, and a process that
/// ends between two reads is no error: it only has nothing more to say.
class ProcessFolder
{
public:
    explicit ProcessFolder(QString root = QStringLiteral("/proc"));

    /// The beginning of a file below the root, at most `limit` bytes; empty if it cannot be read.
    QByteArray read(const QString &path, qsizetype limit) const;

    /// The same for /proc/PID/`name`, and only if that process is this user's.
    QByteArray readOwn(pid_t pid, const QString &name, qsizetype limit) const;

    /// What a process holds is not shown to its own user: it has capabilities, or had them. stat, status,
    /// cmdline and comm can be read all the same; measured on Linux 6.18.
    bool isClosed(pid_t pid) const;

    /// The PID that a process has in its own PID namespace, as in a container.
    pid_t ownPid(pid_t pid) const;

    std::optional<ProcessStat> stat(pid_t pid) const;

    /// nullopt if no such process runs; one that ended and waits for its parent (a zombie) does not run.
    std::optional<KittyId> idOf(pid_t pid) const;

    /// Every process, regardless of owner.
    QList<pid_t> all() const;

    /// All processes that descend from this one, nearest first; not the process itself.
    QList<pid_t> descendants(pid_t pid) const;

    /// The inodes of the sockets that a process holds, in the order of its descriptors.
    QList<quint64> socketInodes(pid_t pid) const;

    /// It holds the master end of a terminal: it is a terminal emulator, or the like of one.
    bool holdsTerminal(pid_t pid) const;

    /// The file that a process runs, with " (deleted)" behind it if it is no longer there; empty if it may
    /// not be known.
    QByteArray program(pid_t pid) const;

    /// The words with which a process of this user was started, each with a NUL behind it.
    QByteArray commandLine(pid_t pid) const;

    /// The folder in which a process works, to which its relative paths belong; empty if it may not be known.
    QByteArray workingFolder(pid_t pid) const;

    /// That process is known to live in the same namespace of a kind ("mnt", "user") as we do: it sees the
    /// same files, the same users.
    bool hasSame(pid_t pid, const QString &kind) const;

    /// That process is known to live in another network namespace than ours (a sandbox): the kernel's table
    /// of sockets does not show us its own.
    bool hasOtherNetwork(pid_t pid) const;

    /// That process is known to see other files than we do (a container).
    bool hasOtherFiles(pid_t pid) const;

    /// The path of something below the root.
    QString path(const QString &name) const;
    QString path(pid_t pid, const QString &name) const;

private:
    struct Namespaces {
        QByteArray own;
        QByteArray its;
    };

    /// Empty where they may not be known.
    Namespaces namespaces(pid_t pid, const QString &kind) const;
    bool hasOther(pid_t pid, const QString &kind) const;
    bool isOwn(pid_t pid) const;
    QByteArray statusOf(pid_t pid, const QByteArray &name) const;
    QByteArrayList descriptorTargets(pid_t pid) const;

    QString m_root;
};
