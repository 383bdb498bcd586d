// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyId.h"
#include "ProcessFolder.h"

#include <QList>

/// The kitty terminals of this user, found without niri, for when there is none to ask. A process is one if
/// it runs the program kitty and holds the master end of a terminal (/dev/ptmx): kitty's own helper, which
/// 0.26.5 forks from itself with the same command line, holds none, and neither do `kitty @ ls` and
/// `kitty +kitten icat` (measured). It misses a kitty with no terminal open, and one that runs from its
/// sources, as python.
QList<KittyId> runningKitties(const ProcessFolder &processes = ProcessFolder());
