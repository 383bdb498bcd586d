// SPDX-License-Identifier: GPL-3.0-or-later
#include "Session.h"

#include "Display.h"

Session Session::ofThisProcess()
{
    const QString waylandSocket = waylandSocketPath();
    return {.niriSocket = qEnvironmentVariable("NIRI_SOCKET"),
            .display = waylandSocket.isEmpty() ? qEnvironmentVariable("DISPLAY") : waylandSocket};
}

bool Session::differsFrom(const Session &other) const
{
    // The same display name may be another display after a new login, but a niri's socket has its PID.
    if (!other.niriSocket.isEmpty())
        return other.niriSocket != niriSocket;
    return !other.display.isEmpty() && other.display != display;
}

bool Session::isOver() const
{
    if (!niriSocket.isEmpty())
        return !somebodyListens(niriSocket);
    if (display.startsWith(u'/'))
        return !somebodyListens(display);
    return display.isEmpty() || !hasX11Display(display);
}
