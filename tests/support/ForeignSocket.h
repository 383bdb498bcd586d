// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <cstring>

#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

/// A socket of another user. Only root can have one listen there; to everybody else it is one that they may
/// not connect to.
class ForeignSocket
{
public:
    ForeignSocket()
    {
        m_socket = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(path());
        std::ranges::copy(name, address.sun_path);
        if (bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0)
            qFatal("The test's folder takes no socket.");
        if (geteuid() == 0)
            listenAsAnother();
        else if (listen(m_socket, 1) != 0 || chmod(name.constData(), 0) != 0)
            qFatal("A socket can't be closed to others.");
    }

    ~ForeignSocket()
    {
        close(m_socket);
        if (m_child > 0) {
            kill(m_child, SIGKILL);
            waitpid(m_child, nullptr, 0);
        }
    }

    ForeignSocket(const ForeignSocket &) = delete;
    ForeignSocket &operator=(const ForeignSocket &) = delete;

    QString path() const { return m_folder.filePath(QStringLiteral("socket")); }

private:
    /// Whoever listens counts as the peer.
    void listenAsAnother()
    {
        constexpr uid_t nobody = 65534;
        int ready[2];
        if (pipe(ready) != 0)
            qFatal("There is no pipe.");
        m_child = fork();
        if (m_child == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            const bool listens = setuid(nobody) == 0 && listen(m_socket, 1) == 0;
            const char answer = listens ? 'y' : 'n';
            if (write(ready[1], &answer, 1) == 1)
                pause();
            _exit(1);
        }
        char answer = 'n';
        if (m_child < 0 || read(ready[0], &answer, 1) != 1 || answer != 'y')
            qFatal("No other user can listen.");
        close(ready[0]);
        close(ready[1]);
    }

    QTemporaryDir m_folder;
    int m_socket = -1;
    pid_t m_child = 0;
};
