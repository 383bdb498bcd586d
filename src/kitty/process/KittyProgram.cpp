// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyProgram.h"

#include "ProcessFolder.h"
#include "TrustedPath.h"

#include <QFile>

#include <algorithm>
#include <array>

#include <sys/stat.h>

namespace
{

constexpr qsizetype mapsLimit = 4 << 20;
const QByteArray deletedMark = QByteArrayLiteral(" (deleted)");

QByteArray nameOf(const QByteArray &program)
{
    return program.mid(program.lastIndexOf('/') + 1);
}

QByteArray folderOf(const QByteArray &program)
{
    return program.left(program.lastIndexOf('/'));
}

bool isLoader(const QByteArray &program)
{
    const QByteArray name = nameOf(program);
    return (name.startsWith("ld-") || name.startsWith("ld.so")) && name.contains(".so");
}

/// What the loader has loaded as kitty, as the kernel lists it: "7f..-7f.. r-xp 00001000 fe:00 1234   /path".
QByteArray loadedKitty(const QByteArray &maps)
{
    for (const QByteArray &line : maps.split('\n')) {
        const qsizetype start = line.indexOf('/');
        if (start > 0 && line.first(start).contains("r-xp") && KittyProgram::isNamed(line.sliced(start)))
            return line.sliced(start);
    }
    return {};
}

bool isSameFile(const QByteArray &path, const struct stat &file)
{
    struct stat found{};
    return stat(path.constData(), &found) == 0 && found.st_dev == file.st_dev && found.st_ino == file.st_ino;
}

/// It was replaced by now, as by an upgrade: the file that the process still runs was ours, and so is the
/// folder in which it was.
bool wasTrusted(const QByteArray &path, const struct stat &file)
{
    const QByteArray folder = folderOf(path);
    return path.endsWith(deletedMark) && file.st_nlink == 0 && S_ISREG(file.st_mode)
        && trusted_path::isOurs(file) && trusted_path::isFolder(folder.isEmpty() ? "/" : folder);
}

} // namespace

bool KittyProgram::isNamed(const QByteArray &program)
{
    QByteArray name = nameOf(program);
    // So the kernel names a file that was replaced.
    if (name.endsWith(deletedMark))
        name.chop(deletedMark.size());
    // NixOS adds a line below for each further wrapper.
    while (name.startsWith(".kitty-wrapped_"))
        name.chop(1);
    constexpr std::array names{"kitty", "kitty.app", ".kitty-wrapped", ".kitty-real"};
    return std::ranges::any_of(names, [&](const char *known) { return name == known; });
}

std::expected<void, QString> KittyProgram::prove(pid_t pid, const ProcessFolder &processes)
{
    const QByteArray program = processes.program(pid);
    const auto unproven = std::unexpected(QFile::decodeName(program));
    struct stat file{};
    const QString link = processes.path(pid, QStringLiteral("exe"));
    if (program.isEmpty() || !processes.hasSame(pid, QStringLiteral("user"))
        || stat(QFile::encodeName(link).constData(), &file) != 0)
        return unproven;
    const bool hasSameFiles = processes.hasSame(pid, QStringLiteral("mnt"));
    if (isLoader(program)) {
        const QByteArray loaded = loadedKitty(processes.readOwn(pid, QStringLiteral("maps"), mapsLimit));
        return hasSameFiles && isSameFile(program, file) && trusted_path::isFile(program)
                && trusted_path::isFile(loaded)
            ? std::expected<void, QString>()
            : unproven;
    }
    if (!isNamed(program))
        return unproven;
    if (isSameFile(program, file) ? trusted_path::isFile(program) : hasSameFiles && wasTrusted(program, file))
        return {};
    return unproven;
}
