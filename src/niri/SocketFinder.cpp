// SPDX-License-Identifier: GPL-3.0-or-later
#include "SocketFinder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <utility>

#include <sys/stat.h>

namespace niri
{

namespace
{

constexpr size_t mostSockets = 32;

std::optional<SocketFile> socketAt(const QString &path)
{
    struct stat status{};
    if (path.isEmpty() || stat(QFile::encodeName(path).constData(), &status) != 0
        || !S_ISSOCK(status.st_mode))
        return std::nullopt;
    return SocketFile{.path = path,
                      .inode = status.st_ino,
                      .modified = std::chrono::seconds(status.st_mtim.tv_sec)
                          + std::chrono::nanoseconds(status.st_mtim.tv_nsec)};
}

} // namespace

SocketFinder::Environment SocketFinder::Environment::ofThisProcess()
{
    const QString runtimeDirectory = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return {.niriSocket = qEnvironmentVariable("NIRI_SOCKET"),
            .runtimeDirectory = runtimeDirectory.isEmpty() ? QDir::tempPath() : runtimeDirectory,
            .waylandDisplay = qEnvironmentVariable("WAYLAND_DISPLAY")};
}

SocketFinder::SocketFinder(Environment environment)
    : m_environment(std::move(environment))
{
}

std::vector<SocketFile> SocketFinder::sockets() const
{
    std::vector<SocketFile> found;
    if (!m_environment.runtimeDirectory.isEmpty()) {
        const QDir folder(m_environment.runtimeDirectory);
        const QStringList names = folder.entryList({QStringLiteral("niri.*.sock")}, QDir::System);
        for (const QString &name : names) {
            const auto socket = socketAt(folder.filePath(name));
            if (socket && socket->path != m_environment.niriSocket)
                found.push_back(*socket);
        }
    }
    std::ranges::sort(found, std::ranges::greater{}, [this](const SocketFile &socket) {
        return std::pair(namesOurDisplay(socket), socket.modified);
    });
    if (const auto told = socketAt(m_environment.niriSocket))
        found.insert(found.begin(), *told);
    found.resize(std::min(found.size(), mostSockets));
    return found;
}

QStringList SocketFinder::folders() const
{
    QStringList folders;
    for (const QString &folder :
         {m_environment.runtimeDirectory, QFileInfo(m_environment.niriSocket).absolutePath()})
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            folders += QFileInfo(folder).absoluteFilePath();
    folders.removeDuplicates();
    return folders;
}

QString SocketFinder::waylandDisplayOf(const QString &socketPath)
{
    static const QRegularExpression name(QStringLiteral("^niri\\.(.+)\\.[0-9]+\\.sock$"));
    return name.match(QFileInfo(socketPath).fileName()).captured(1);
}

bool SocketFinder::namesOurDisplay(const SocketFile &socket) const
{
    // The display may also be given as a path.
    const QString display = QFileInfo(m_environment.waylandDisplay).fileName();
    return !display.isEmpty()
        && QFileInfo(socket.path).fileName().startsWith(QStringLiteral("niri.%1.").arg(display));
}

} // namespace niri
