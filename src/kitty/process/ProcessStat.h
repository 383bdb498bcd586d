// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

#include <sys/types.h>

/// What /proc/PID/stat says of a process, as far as it is of use here. Source: proc_pid_stat(5).
struct ProcessStat {
    char state = '\0'; ///< one letter: R running, S asleep, T stopped, t being traced, Z zombie, ...
    pid_t parent = 0;
    quint64 startTime = 0; ///< clock ticks since the machine started

    /// nullopt if this is no such line. The name of the program stands in the middle of it and may hold
    /// anything, blanks, parentheses and line ends too.
    static std::optional<ProcessStat> parse(const QByteArray &line);

    bool hasEnded() const;
    bool isStopped() const;

    bool operator==(const ProcessStat &) const = default;
};
