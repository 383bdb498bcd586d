// SPDX-License-Identifier: GPL-3.0-or-later
// A MisbehavingKitty in a process of its own: misbehaving-kitty VERSION, with its script on standard input.
#include "MisbehavingKitty.h"
#include "MisbehavingKittyScript.h"
#include "QtScheduler.h"
#include "SimulatedKittyMain.h"

#include <QCoreApplication>

#include <sys/prctl.h>

int main(int argc, char *argv[])
{
    prctl(PR_SET_NAME, "simulated-kitty");
    const QCoreApplication application(argc, argv);
    const QtScheduler scheduler;
    MisbehavingKitty kitty(scheduler, QCoreApplication::arguments().value(1));
    kitty.fonts().openOsWindow();
    MisbehavingKittyScript script(kitty);
    return carryOutScript(script);
}
