// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

/// The kernel's list of unix sockets, /proc/net/unix. A value: parse it, ask it, drop it.
class UnixSocketTable
{
public:
    /// Lines that are none are ignored. Names are the bytes that were bound; an abstract name begins with
    /// `@` here instead of its NUL.
    static UnixSocketTable parse(const QByteArray &text);

    /// The name of the listening socket with this inode; empty if there is none, or it is one without a name.
    QByteArray listener(quint64 inode) const;

    bool isListening(const QByteArray &name) const;

    /// Nobody listens, which is never so: it could not be read.
    bool isEmpty() const { return m_listeners.isEmpty(); }

    /// The connections at a listening socket. Measured on Linux 6.18 with kitty 0.26.5: each has a line of
    /// its own with the listener's name, in state 03 with an inode once kitty has accepted it, in state 02
    /// with inode 0 while it waits in the queue. kitty 0.26.5 accepts every connection at once, also those
    /// that it will not serve before the first is closed; a stopped kitty accepts none.
    struct Connections {
        int accepted = 0;
        int waiting = 0;

        bool operator==(const Connections &) const = default;
    };
    Connections connectionsTo(const QByteArray &name) const;

private:
    QHash<quint64, QByteArray> m_listeners;
    QHash<QByteArray, Connections> m_connections;
};
