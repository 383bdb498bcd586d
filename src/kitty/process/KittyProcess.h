// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyId.h"

#include <chrono>
#include <optional>

#include <sys/types.h>

/// What the kernel knows of one process. Each call reads /proc afresh; none blocks.
class KittyProcess
{
public:
    /// nullopt if no such process runs; one that ended and waits for its parent (a zombie) does not run.
    static std::optional<KittyId> idOf(pid_t pid);

    /// That very process still runs, not another one that was given its PID.
    static bool exists(const KittyId &kitty);

    /// It exists and was stopped (SIGSTOP, or a debugger): it accepts connections and does not answer.
    static bool isStopped(const KittyId &kitty);

    /// Time since it started, suspended time included; as exact as the kernel's tick (10 ms). Never negative.
    static std::chrono::milliseconds age(const KittyId &kitty);
};
