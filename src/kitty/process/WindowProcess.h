// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ProcessFolder.h"

#include <QString>

/// What is behind a window that is called kitty: anybody can call a window so. Looked at before a process is
/// sent a command, which another program might take for something else. It proves nothing, for any program
/// can be called kitty as well.
struct WindowProcess {
    enum class Kind {
        Kitty, ///< by its name, its command line, or what programs in it were told; or it can't be known
        XServer, ///< niri knows of X11 windows only the server, one for all of them (xwayland-satellite)
        Other,
    };

    Kind kind = Kind::Kitty;
    QString name = {}; ///< of the program; empty if it may not be known

    bool isKitty() const { return kind == Kind::Kitty; }

    static WindowProcess of(pid_t pid, const ProcessFolder &processes);
};
