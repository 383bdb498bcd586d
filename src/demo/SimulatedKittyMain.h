// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

class SimulatedKittyScript;

/// A kitty is a process, so each simulated one is the program itself, started anew with other arguments:
///
///     --simulated-kitty VERSION [FOLDER OF A DEMO]
///
/// It reads a SimulatedKittyScript on standard input and ends with it, that is, with whoever started it,
/// however that ends. To be called first in main(); nullopt if this process is to be no kitty, else its exit
/// status.
std::optional<int> runSimulatedKitty(int argc, char **argv);

/// Reads it on standard input, to its end; the exit status.
int carryOutScript(SimulatedKittyScript &script);

inline constexpr const char *simulatedKittyOption = "--simulated-kitty";
