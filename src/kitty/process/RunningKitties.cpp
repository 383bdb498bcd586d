// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunningKitties.h"

#include "KittyProgram.h"

QList<KittyId> runningKitties(const ProcessFolder &processes)
{
    QList<KittyId> kitties;
    for (const pid_t pid : processes.all()) {
        // Of another user's process neither the program nor the descriptors may be read.
        if (!KittyProgram::isNamed(processes.program(pid)) || !processes.holdsTerminal(pid))
            continue;
        if (const auto kitty = processes.idOf(pid))
            kitties += *kitty;
    }
    return kitties;
}
