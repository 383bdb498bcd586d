// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyId.h"
#include "ProcessFolder.h"

#include <QByteArrayList>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

/// A folder that looks like /proc, filled by a test.
class FakeProcessFolder
{
public:
    static constexpr quint64 startTime = 96156;

    static KittyId id(pid_t pid) { return {.pid = pid, .startTime = startTime}; }

    ProcessFolder folder() const { return ProcessFolder(m_root.path()); }

    void addProcess(pid_t pid, pid_t parent = 1, char state = 'S')
    {
        QDir(m_root.path()).mkpath(QStringLiteral("%1/fd").arg(pid));
        write(pid, "stat",
              QByteArray::number(pid) + " (k i) " + state + ' ' + QByteArray::number(parent)
                  + " 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 " + QByteArray::number(startTime)
                  + " 21 22\n");
    }

    void removeProcess(pid_t pid) { QDir(m_root.filePath(QString::number(pid))).removeRecursively(); }

    void setEnvironment(pid_t pid, const QByteArrayList &variables)
    {
        write(pid, "environ", variables.join('\0') + '\0');
    }

    void setArguments(pid_t pid, const QByteArrayList &words)
    {
        write(pid, "cmdline", words.join('\0') + '\0');
    }

    void setWorkingFolder(pid_t pid, const char *folder) { link(folder, pid, "cwd"); }

    /// None if the program may not be known.
    void setProgram(pid_t pid, const QByteArray &file)
    {
        QFile::remove(path(pid, "exe"));
        if (!file.isEmpty())
            link(file.constData(), pid, "exe");
    }
    void setName(pid_t pid, const QByteArray &name) { write(pid, "comm", name + '\n'); }
    void setStatus(pid_t pid, const QByteArray &lines) { write(pid, "status", lines); }

    /// Network namespaces: ours, and that of a process.
    void setNetworks(pid_t pid, const char *own, const char *its) { setNamespaces(pid, "net", own, its); }

    /// The same of any kind.
    void setNamespaces(pid_t pid, const QByteArray &kind, const char *own, const char *its)
    {
        QDir(m_root.path()).mkpath(QStringLiteral("self/ns"));
        QDir(m_root.path()).mkpath(QStringLiteral("%1/ns").arg(pid));
        const QString place = m_root.filePath(QStringLiteral("self/ns/") + QString::fromLatin1(kind));
        QFile::remove(place);
        QFile::remove(path(pid, "ns/" + kind));
        linkAt(own, place);
        link(its, pid, "ns/" + kind);
    }

    /// What the process holds is not shown.
    void closeDescriptors(pid_t pid) { QFile(path(pid, "fd")).setPermissions({}); }
    void openDescriptors(pid_t pid)
    {
        QFile(path(pid, "fd")).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void setMaps(pid_t pid, const QByteArray &maps) { write(pid, "maps", maps); }

    void addDescriptor(pid_t pid, int descriptor, const QByteArray &target)
    {
        link(target.constData(), pid, "fd/" + QByteArray::number(descriptor));
    }

    void addListener(quint64 inode, const QByteArray &name)
    {
        addSocket("00000002 00000000 00010000 0001 01 " + QByteArray::number(inode) + ' ' + name);
    }

    /// In the table of the network that this process lives in.
    void addListenerInItsNetwork(pid_t pid, quint64 inode, const QByteArray &name)
    {
        QDir(m_root.path()).mkpath(QStringLiteral("%1/net").arg(pid));
        write(pid, "net/unix",
              "Num\n0000000000000000: 00000002 00000000 00010000 0001 01 " + QByteArray::number(inode) + ' '
                  + name + '\n');
    }

    void addConnection(const QByteArray &name) { addSocket("00000003 00000000 00000000 0001 03 1 " + name); }

    void clearSockets()
    {
        m_sockets.clear();
        writeSockets();
    }

    /// The process listens at one socket and holds it as this descriptor.
    void listen(pid_t pid, int descriptor, quint64 inode, const QByteArray &name)
    {
        addDescriptor(pid, descriptor, "socket:[" + QByteArray::number(inode) + ']');
        addListener(inode, name);
    }

private:
    QString path(pid_t pid, const QByteArray &name) const
    {
        return m_root.filePath(QString::number(pid) + u'/' + QString::fromLatin1(name));
    }

    void write(pid_t pid, const QByteArray &name, const QByteArray &content)
    {
        QFile file(path(pid, name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }

    void link(const char *target, pid_t pid, const QByteArray &name) { linkAt(target, path(pid, name)); }

    static void linkAt(const char *target, const QString &place)
    {
        if (symlink(target, QFile::encodeName(place).constData()) != 0)
            qFatal("no symbolic link at %s", qUtf8Printable(place));
    }

    void addSocket(const QByteArray &line)
    {
        m_sockets += "0000000000000000: " + line + '\n';
        writeSockets();
    }

    void writeSockets()
    {
        QDir(m_root.path()).mkpath(QStringLiteral("net"));
        QFile file(m_root.filePath(QStringLiteral("net/unix")));
        if (file.open(QIODevice::WriteOnly))
            file.write("Num       RefCount Protocol Flags    Type St Inode Path\n" + m_sockets);
    }

    QTemporaryDir m_root;
    QByteArray m_sockets;
};
