// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Display.h"

#include <QByteArrayList>
#include <QString>

#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace
{

/// A unix socket accepts or refuses at once; one whose queue is full belongs to a display that hangs.
bool accepts(const QByteArray &path, bool isAbstract)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto offset = isAbstract ? 1 : 0;
    if (path.isEmpty() || path.size() + offset >= static_cast<qsizetype>(sizeof address.sun_path))
        return false;
    std::memcpy(address.sun_path + offset, path.constData(), static_cast<std::size_t>(path.size()));
    const int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0)
        return false;
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path))
        + static_cast<socklen_t>(path.size() + offset);
    const bool accepted = connect(descriptor, reinterpret_cast<const sockaddr *>(&address), length) == 0;
    close(descriptor);
    return accepted;
}

bool hasWayland()
{
    const QByteArray name = qgetenv("WAYLAND_DISPLAY");
    if (name.isEmpty())
        return !qEnvironmentVariableIsEmpty("WAYLAND_SOCKET");
    return accepts(name.startsWith('/') ? name : qgetenv("XDG_RUNTIME_DIR") + '/' + name, false);
}

bool hasX11()
{
    // ":1", "host:1.0"; another machine's can't be asked so simply, and is taken on trust.
    const QByteArray name = qgetenv("DISPLAY");
    const qsizetype colon = name.lastIndexOf(':');
    if (colon < 0)
        return false;
    if (colon > 0 && !name.startsWith("unix:"))
        return true;
    const QByteArray path = "/tmp/.X11-unix/X" + name.sliced(colon + 1).split('.').front();
    return accepts(path, false) || accepts(path, true);
}

} // namespace

bool hasDisplay()
{
    // Whoever names a platform knows what they want, such as tests that draw offscreen.
    const bool isChosen = !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
    return isChosen || hasWayland() || hasX11();
}
