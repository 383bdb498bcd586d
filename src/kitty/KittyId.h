// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

#include <sys/types.h>

/// Which kitty process: its PID and when it started, for the kernel gives a PID again to another process.
struct KittyId {
    pid_t pid = 0;
    quint64 startTime = 0; ///< clock ticks since the machine started, field 22 of /proc/PID/stat

    auto operator<=>(const KittyId &) const = default;
};
