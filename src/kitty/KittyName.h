// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVersionNumber>

#include <sys/types.h>

/// What a kitty is called where a user reads of it: by the title of its window, which they know, and its
/// PID after it: "“~/src” (kitty 4242)". Without a title "kitty 4242". A long title is shortened.
QString kittyName(pid_t pid, const QString &title);

/// The same with the version, if it is known: "“~/src” (kitty 4242, version 0.48.2)".
QString kittyName(pid_t pid, const QString &title, const QVersionNumber &version);
