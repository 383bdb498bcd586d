// SPDX-License-Identifier: GPL-3.0-or-later
#include "BoundProcess.h"

#include <csignal>

#include <sys/prctl.h>

BoundProcess::BoundProcess()
{
    setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

BoundProcess::~BoundProcess()
{
    end();
}

void BoundProcess::end()
{
    if (state() == NotRunning)
        return;
    terminate();
    ::kill(static_cast<pid_t>(processId()), SIGCONT);
    if (waitForFinished(2000))
        return;
    kill();
    waitForFinished(2000);
}
