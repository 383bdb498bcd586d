// SPDX-License-Identifier: GPL-3.0-or-later
#include "Display.h"

#include "SocketFinder.h"

#include <QByteArrayList>
#include <QFile>
#include <QString>

#include <cerrno>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace
{

enum class Listener {
    None,
    Busy, ///< its queue is full: a display that hangs
    Ready,
};

/// A unix socket accepts or refuses at once, or has a full queue.
Listener listenerAt(const QByteArray &path, bool isAbstract)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const auto offset = isAbstract ? 1 : 0;
    if (path.isEmpty() || path.size() + offset >= static_cast<qsizetype>(sizeof address.sun_path))
        return Listener::None;
    std::memcpy(address.sun_path + offset, path.constData(), static_cast<std::size_t>(path.size()));
    const int descriptor = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0)
        return Listener::None;
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path))
        + static_cast<socklen_t>(path.size() + offset);
    Listener listener = Listener::None;
    if (connect(descriptor, reinterpret_cast<const sockaddr *>(&address), length) == 0)
        listener = Listener::Ready;
    else if (errno == EAGAIN)
        listener = Listener::Busy;
    close(descriptor);
    return listener;
}

} // namespace

bool hasDisplay()
{
    // Whoever names a platform knows what they want, such as tests that draw offscreen.
    const bool isChosen = !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
    return isChosen || hasWayland() || hasX11Display(qEnvironmentVariable("DISPLAY"));
}

bool hasWayland()
{
    const QString path = waylandSocketPath();
    return path.isEmpty() ? !qEnvironmentVariableIsEmpty("WAYLAND_SOCKET")
                          : listenerAt(QFile::encodeName(path), false) == Listener::Ready;
}

bool hasX11Display(const QString &display)
{
    // ":1", "host:1.0"; another machine's can't be asked so simply.
    const QByteArray name = display.toLocal8Bit();
    const qsizetype colon = name.lastIndexOf(':');
    if (colon < 0)
        return false;
    if (colon > 0 && !name.startsWith("unix:"))
        return true;
    const QByteArray path = "/tmp/.X11-unix/X" + name.sliced(colon + 1).split('.').front();
    return listenerAt(path, false) == Listener::Ready || listenerAt(path, true) == Listener::Ready;
}

QString waylandSocketPath()
{
    const QString name = qEnvironmentVariable("WAYLAND_DISPLAY");
    if (name.isEmpty() || name.startsWith(u'/'))
        return name;
    return qEnvironmentVariable("XDG_RUNTIME_DIR") + u'/' + name;
}

bool somebodyListens(const QString &path)
{
    return listenerAt(QFile::encodeName(path), false) != Listener::None;
}

bool takeDisplayOfNiri(const QString &niriSocket)
{
    const QString name = niri::SocketFinder::waylandDisplayOf(niriSocket);
    if (name.isEmpty() || !somebodyListens(qEnvironmentVariable("XDG_RUNTIME_DIR") + u'/' + name))
        return false;
    qputenv("WAYLAND_DISPLAY", QFile::encodeName(name));
    qputenv("NIRI_SOCKET", QFile::encodeName(niriSocket));
    return true;
}
