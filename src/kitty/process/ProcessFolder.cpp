// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcessFolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMultiHash>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{

constexpr qsizetype statLimit = 4096;
constexpr qsizetype statusLimit = 1 << 20; // it lists every group of the user
constexpr qsizetype entriesLimit = 1 << 16;

bool open(QFile &file)
{
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

/// The kernel hands such files out in pieces: a short one is not yet the end.
QByteArray readAll(QFile &file, qsizetype limit)
{
    constexpr qsizetype pieceSize = 1 << 16;
    QByteArray all;
    while (all.size() < limit) {
        const QByteArray piece = file.read(std::min(pieceSize, limit - all.size()));
        if (piece.isEmpty())
            break;
        all += piece;
    }
    return all;
}

bool belongsToThisUser(const QFile &file)
{
    struct stat status{};
    return fstat(file.handle(), &status) == 0 && status.st_uid == geteuid();
}

/// The entries of a folder whose names are numbers, in order.
template<typename Number> QList<Number> numbersIn(const QString &folder)
{
    QList<Number> numbers;
    QDirIterator entries(folder, QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    while (numbers.size() < entriesLimit && entries.hasNext()) {
        entries.next();
        bool isNumber = false;
        const Number number = entries.fileName().toInt(&isNumber);
        if (isNumber)
            numbers += number;
    }
    std::ranges::sort(numbers);
    return numbers;
}

QByteArray readLink(const QString &path)
{
    QByteArray target(PATH_MAX, Qt::Uninitialized);
    const ssize_t size = readlink(QFile::encodeName(path).constData(), target.data(), PATH_MAX);
    target.truncate(std::max<ssize_t>(size, 0));
    return target;
}

} // namespace

ProcessFolder::ProcessFolder(QString root)
    : m_root(std::move(root))
{
}

QByteArray ProcessFolder::read(const QString &path, qsizetype limit) const
{
    QFile file(this->path(path));
    return open(file) ? readAll(file, limit) : QByteArray();
}

QByteArray ProcessFolder::readOwn(pid_t pid, const QString &name, qsizetype limit) const
{
    QFile file(path(pid, name));
    return open(file) && (belongsToThisUser(file) || isOwn(pid)) ? readAll(file, limit) : QByteArray();
}

/// The files of a process that is closed belong to root.
bool ProcessFolder::isOwn(pid_t pid) const
{
    const QByteArrayList users = statusOf(pid, "Uid").simplified().split(' ');
    return users.size() > 1 && users[1] == QByteArray::number(geteuid()); // the effective one
}

QByteArray ProcessFolder::statusOf(pid_t pid, const QByteArray &name) const
{
    const QByteArray start = name + ':';
    for (const QByteArray &line : read(QStringLiteral("%1/status").arg(pid), statusLimit).split('\n')) {
        if (line.startsWith(start))
            return line.sliced(start.size());
    }
    return {};
}

bool ProcessFolder::isClosed(pid_t pid) const
{
    const QByteArray folder = QFile::encodeName(path(pid, QStringLiteral("fd")));
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return errno == EACCES;
    close(descriptor);
    return false;
}

pid_t ProcessFolder::ownPid(pid_t pid) const
{
    // One of each namespace, from ours to its own.
    const QByteArrayList pids = statusOf(pid, "NSpid").simplified().split(' ');
    const pid_t own = pids.last().toInt();
    return own > 0 ? own : pid;
}

std::optional<ProcessStat> ProcessFolder::stat(pid_t pid) const
{
    return ProcessStat::parse(read(QStringLiteral("%1/stat").arg(pid), statLimit));
}

std::optional<KittyId> ProcessFolder::idOf(pid_t pid) const
{
    const auto process = stat(pid);
    return process && !process->hasEnded()
        ? std::optional(KittyId{.pid = pid, .startTime = process->startTime})
        : std::nullopt;
}

QList<pid_t> ProcessFolder::all() const
{
    return numbersIn<pid_t>(m_root);
}

QList<pid_t> ProcessFolder::descendants(pid_t pid) const
{
    QMultiHash<pid_t, pid_t> children;
    for (const pid_t process : all()) {
        if (const auto status = stat(process))
            children.insert(status->parent, process);
    }

    QList<pid_t> found;
    QList<pid_t> waiting = children.values(pid);
    while (!waiting.isEmpty()) {
        found += waiting;
        QList<pid_t> next;
        for (const pid_t parent : std::as_const(waiting)) {
            next += children.values(parent);
            // Read one after the other while processes come and go, the lines could form a circle.
            children.remove(parent);
        }
        waiting = next;
    }
    return found;
}

QByteArrayList ProcessFolder::descriptorTargets(pid_t pid) const
{
    QByteArrayList targets;
    // A descriptor may be closed by now; then it has no target.
    for (const int descriptor : numbersIn<int>(path(pid, QStringLiteral("fd"))))
        targets += readLink(path(pid, QStringLiteral("fd/%1").arg(descriptor)));
    return targets;
}

QList<quint64> ProcessFolder::socketInodes(pid_t pid) const
{
    const QByteArray socket = QByteArrayLiteral("socket:[");
    QList<quint64> inodes;
    for (const QByteArray &target : descriptorTargets(pid)) {
        if (!target.startsWith(socket) || !target.endsWith(']'))
            continue;
        bool isNumber = false;
        const quint64 inode = target.sliced(socket.size()).chopped(1).toULongLong(&isNumber);
        if (isNumber)
            inodes += inode;
    }
    return inodes;
}

bool ProcessFolder::holdsTerminal(pid_t pid) const
{
    // /dev/ptmx, or /dev/pts/ptmx in a container.
    return std::ranges::any_of(descriptorTargets(pid),
                               [](const QByteArray &target) { return target.endsWith("/ptmx"); });
}

QByteArray ProcessFolder::program(pid_t pid) const
{
    return readLink(path(pid, QStringLiteral("exe")));
}

QByteArray ProcessFolder::commandLine(pid_t pid) const
{
    constexpr qsizetype limit = 1 << 20;
    return readOwn(pid, QStringLiteral("cmdline"), limit);
}

QByteArray ProcessFolder::workingFolder(pid_t pid) const
{
    return readLink(path(pid, QStringLiteral("cwd")));
}

ProcessFolder::Namespaces ProcessFolder::namespaces(pid_t pid, const QString &kind) const
{
    const QString name = QStringLiteral("ns/") + kind;
    return {.own = readLink(path(QStringLiteral("self/") + name)), .its = readLink(path(pid, name))};
}

bool ProcessFolder::hasSame(pid_t pid, const QString &kind) const
{
    const auto [own, its] = namespaces(pid, kind);
    return !own.isEmpty() && own == its;
}

bool ProcessFolder::hasOtherNetwork(pid_t pid) const
{
    return hasOther(pid, QStringLiteral("net"));
}

bool ProcessFolder::hasOtherFiles(pid_t pid) const
{
    return hasOther(pid, QStringLiteral("mnt"));
}

bool ProcessFolder::hasOther(pid_t pid, const QString &kind) const
{
    const auto [own, its] = namespaces(pid, kind);
    return !own.isEmpty() && !its.isEmpty() && own != its;
}

QString ProcessFolder::path(const QString &name) const
{
    return m_root + u'/' + name;
}

QString ProcessFolder::path(pid_t pid, const QString &name) const
{
    return m_root + u'/' + QString::number(pid) + u'/' + name;
}
