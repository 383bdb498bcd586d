// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the program says to the shell that started it.
enum class ExitStatus {
    Done = 0,
    Refused = 1, ///< the running program said no, or doctor found something to fix
    WrongUsage = 2,
    NoInstance = 3,
};
