// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The desktop session that a program was started in, as far as its environment names it. A program may
/// outlive its session, in a scope of its own, and must not keep the next one from having a tray.
struct Session {
    QString niriSocket; ///< $NIRI_SOCKET; empty: none
    QString display; ///< path of the Wayland socket, else $DISPLAY; empty: none

    static Session ofThisProcess();

    /// The other one names a niri or a display, and not the one that this one names.
    bool differsFrom(const Session &other) const;

    /// Nobody listens any more where niri did, or without a niri the display; one that names nothing was
    /// never there.
    bool isOver() const;

    bool operator==(const Session &) const = default;
};
