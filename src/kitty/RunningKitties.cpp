// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitty/RunningKitties.h"

namespace
{

bool isKittyProgram(QByteArray program)
{
    // So the kernel names a file that was replaced, as by an upgrade.
    if (program.endsWith(" (deleted)"))
        program.chop(10);
    const QByteArray name = program.mid(program.lastIndexOf('/') + 1);
    // NixOS starts the program itself under the second name.
    return name == "kitty" || name == ".kitty-wrapped";
}

} // namespace

QList<KittyId> runningKitties(const ProcessFolder &processes)
{
    QList<KittyId> kitties;
    for (const pid_t pid : processes.all()) {
        // Of another user's process neither the program nor the descriptors may be read.
        if (!isKittyProgram(processes.program(pid)) || !processes.holdsTerminal(pid))
            continue;
        const auto stat = processes.stat(pid);
        if (stat && !stat->hasEnded())
            kitties += KittyId{.pid = pid, .startTime = stat->startTime};
    }
    return kitties;
}
