// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>
#include <memory>

#include <sys/types.h>

/// A simulated kitty in a child process, which ends with this object or with the whole program.
class SimulatedKittyProcess
{
public:
    /// `folder`: see runSimulatedKitty(). The error is a sentence.
    static std::expected<std::unique_ptr<SimulatedKittyProcess>, QString> start(const QString &version,
                                                                                const QString &folder);
    SimulatedKittyProcess(const SimulatedKittyProcess &) = delete;
    SimulatedKittyProcess &operator=(const SimulatedKittyProcess &) = delete;
    ~SimulatedKittyProcess();

    pid_t pid() const { return m_pid; }

    /// A line of SimulatedKittyScript, without newline. One that has ended hears nothing any more.
    void tell(const QByteArray &line);

private:
    SimulatedKittyProcess(pid_t pid, int script)
        : m_pid(pid)
        , m_script(script)
    {
    }

    pid_t m_pid;
    int m_script; ///< our end of its standard input
};
