// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace niri
{

/// A socket in the file system. A niri that comes again at the same path makes another one.
struct SocketFile {
    QString path;
    quint64 inode = 0;
    std::chrono::nanoseconds modified{}; ///< since 1970; when niri began to listen

    bool operator==(const SocketFile &) const = default;
};

/// Where niri may listen. niri names its socket `$XDG_RUNTIME_DIR/niri.<wayland display>.<niri pid>.sock` and
/// tells it in `$NIRI_SOCKET`, which in an environment older than niri points at a dead path. Without
/// XDG_RUNTIME_DIR its socket lies in the temporary directory. A killed niri leaves its file behind, so who
/// lives is known only by connecting.
class SocketFinder
{
public:
    struct Environment {
        QString niriSocket; ///< $NIRI_SOCKET
        QString runtimeDirectory; ///< $XDG_RUNTIME_DIR, or the temporary directory
        QString waylandDisplay; ///< $WAYLAND_DISPLAY

        static Environment ofThisProcess();
    };

    explicit SocketFinder(Environment environment);

    /// Best first: `$NIRI_SOCKET`, then those that name our display, then the others, each the newest first.
    /// At most 32: more must be rubbish.
    std::vector<SocketFile> sockets() const;

    /// Existing folders in which a socket may appear.
    QStringList folders() const;

    /// The name of the Wayland display of the niri that listens at this path; empty if the path does not tell
    /// it.
    static QString waylandDisplayOf(const QString &socketPath);

private:
    bool namesOurDisplay(const SocketFile &socket) const;

    Environment m_environment;
};

} // namespace niri
