// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QString;

/// The end of the display, which is niri's end mostly, or a fault in talking to it. Qt then ends the process
/// where it stands, by exit() or _exit() with 1 or 255, as the version has it.
class DisplayLoss
{
    Q_DECLARE_TR_FUNCTIONS(DisplayLoss)

public:
    /// From now on it is said in one sentence on standard error, and the same process becomes this program
    /// with these arguments, to give every font back without a display.
    static void expect(const QString &programFile, char **argv);

    /// This is such a start: it ends with ExitStatus::Refused as soon as that is done, so that a service
    /// manager starts the program again for the next display.
    static bool hasHappened();
};
