// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

/// Whether a window can be shown here. Asked before QApplication is made, which ends the program if there is
/// none.
bool hasDisplay();

/// Whether the Wayland display of this session can be connected to.
bool hasWayland();

/// Whether the X display of that name, such as ":0", can be used; one of another machine is taken on trust.
bool hasX11Display(const QString &name);

/// Where $WAYLAND_DISPLAY says that the compositor listens; empty if it says nothing.
QString waylandSocketPath();

/// Whether somebody accepts connections to a unix socket.
bool somebodyListens(const QString &path);

/// From now on the display of the niri that listens at this path is ours, in the environment of this process,
/// if it can be used.
bool takeDisplayOfNiri(const QString &niriSocket);
