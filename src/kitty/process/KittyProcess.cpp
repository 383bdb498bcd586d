// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyProcess.h"

#include "ProcessFolder.h"

#include <algorithm>
#include <ctime>

#include <unistd.h>

std::optional<KittyId> KittyProcess::idOf(pid_t pid)
{
    return ProcessFolder().idOf(pid);
}

bool KittyProcess::exists(const KittyId &kitty)
{
    return idOf(kitty.pid) == kitty;
}

bool KittyProcess::isStopped(const KittyId &kitty)
{
    const auto stat = ProcessFolder().stat(kitty.pid);
    return stat && stat->startTime == kitty.startTime && stat->isStopped();
}

std::chrono::milliseconds KittyProcess::age(const KittyId &kitty)
{
    using namespace std::chrono;

    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    static const auto ticksPerSecond = static_cast<quint64>(sysconf(_SC_CLK_TCK));
    const milliseconds sinceBoot =
        seconds(now.tv_sec) + duration_cast<milliseconds>(nanoseconds(now.tv_nsec));
    const milliseconds started(kitty.startTime * 1000 / ticksPerSecond);
    return std::max(sinceBoot - started, 0ms);
}
