// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QTemporaryDir>

#include <chrono>

#include <sys/types.h>

/// niri for the program that is measured: bare sockets in this process, without an event loop, so that
/// nothing of ours stands between the clock and the bytes. The program runs as long as this lives.
class BareNiri
{
public:
    /// Kitty windows have the ids 1, 2, ... and belong to these processes; `others` more are not kitty's.
    BareNiri(const QString &program, const QList<pid_t> &kitties, int others = 0);
    ~BareNiri();

    /// Starts the program and tells it all windows, none of them focused. Fatal if it does not come.
    void start();
    void focus(int window); ///< 0: one that is not kitty's

    QProcess &program() { return m_program; }
    QString folder() const { return m_folder.path(); }
    std::chrono::nanoseconds startedAt() const { return m_startedAt; }

private:
    void answer(int listener, const QByteArray &reply, bool isStream);
    QByteArray windows() const;

    QList<pid_t> m_kitties;
    int m_others;
    QTemporaryDir m_folder;
    QProcess m_program;
    std::chrono::nanoseconds m_startedAt{};
    int m_stream = -1;
};

namespace bare
{

/// A socket that listens there. Fatal if it can't be.
int listenAt(const QString &path);
int connectTo(const QString &path);
void writeAll(int socket, const QByteArray &bytes);
/// What comes within five seconds, up to `end`; fatal if nothing does.
QByteArray readUntil(int socket, const QByteArray &end);

} // namespace bare
