// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedKittyProcess.h"

#include "SimulatedKittyMain.h"

#include <QCoreApplication>
#include <QFile>

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SimulatedKittyProcess)
};

/// The error is an errno. Standard output is the program's alone; a signal from the terminal (Ctrl+C) is not
/// for the kitties, so they get a process group of their own; and what the program ignores is not ignored by
/// them.
std::expected<pid_t, int> spawn(std::array<QByteArray, 4> arguments, int script)
{
    std::array<char *, 5> words{};
    for (std::size_t i = 0; i < arguments.size(); ++i)
        words[i] = arguments[i].data();

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, script, STDIN_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF);
    sigset_t all;
    sigfillset(&all);
    posix_spawnattr_setsigdefault(&attributes, &all);
    pid_t pid = 0;
    const int error = posix_spawn(&pid, "/proc/self/exe", &actions, &attributes, words.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return error == 0 ? std::expected<pid_t, int>(pid) : std::unexpected(error);
}

} // namespace

std::expected<std::unique_ptr<SimulatedKittyProcess>, QString> SimulatedKittyProcess::start(
    const QString &version, const QString &folder)
{
    std::array<int, 2> ends{-1, -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return std::unexpected(
            Text::tr("A simulated kitty can't be started: %1.").arg(qt_error_string(errno)));
    const auto pid = spawn({QFile::encodeName(QCoreApplication::arguments().value(0)), simulatedKittyOption,
                            version.toUtf8(), QFile::encodeName(folder)},
                           ends[1]);
    close(ends[1]);
    if (!pid) {
        close(ends[0]);
        return std::unexpected(
            Text::tr("A simulated kitty can't be started: %1.").arg(qt_error_string(pid.error())));
    }
    return std::unique_ptr<SimulatedKittyProcess>(new SimulatedKittyProcess(*pid, ends[0]));
}

SimulatedKittyProcess::~SimulatedKittyProcess()
{
    close(m_script);
    kill(m_pid, SIGKILL);
    waitpid(m_pid, nullptr, 0);
}

void SimulatedKittyProcess::tell(const QByteArray &line)
{
    const QByteArray bytes = line + '\n';
    send(m_script, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
}
