// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>

#include <sys/prctl.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

/// A child of the test that does nothing until it is killed, and never outlives the test.
class ChildProcess
{
public:
    /// At most 15 bytes of the name are kept by the kernel.
    explicit ChildProcess(const char *name = "idle")
        : m_pid(fork())
    {
        if (m_pid != 0)
            return;
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        prctl(PR_SET_NAME, name);
        while (true)
            pause();
    }

    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    ~ChildProcess()
    {
        kill();
        reap();
    }

    pid_t pid() const { return m_pid; }

    /// Ends it; it stays a zombie until it is reaped.
    void kill() { ::kill(m_pid, SIGKILL); }

    void reap()
    {
        if (!m_reaped)
            waitpid(m_pid, nullptr, 0);
        m_reaped = true;
    }

    void stop() { ::kill(m_pid, SIGSTOP); }
    void resume() { ::kill(m_pid, SIGCONT); }

private:
    pid_t m_pid;
    bool m_reaped = false;
};
