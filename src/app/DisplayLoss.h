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
    /// From now on it is said in one sentence on standard error, and ends the program with
    /// ExitStatus::Refused, so that a service manager starts it again for the next display.
    static void expect();
};
