// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrustedPath.h"

#include "RegularFile.h"

#include <filesystem>
#include <system_error>

#include <unistd.h>

namespace fs = std::filesystem;

namespace
{

constexpr int mostLinks = 40; // as many as the kernel follows

/// In a user namespace (a container without root's rights) all owners without a number of their own have this
/// one: the system's root is among them, and who else can't be told.
bool isUnnumbered(uid_t owner)
{
    constexpr uid_t overflow = 65534;
    static const bool isInitialNamespace =
        RegularFile::contentOf(QStringLiteral("/proc/self/uid_map"), 4096).simplified() == "0 0 4294967295";
    return owner == overflow && !isInitialNamespace;
}

bool belongsToUs(const struct stat &status)
{
    return status.st_uid == geteuid() || status.st_uid == 0;
}

bool othersCanWrite(const struct stat &status)
{
    return (status.st_mode & (S_IWGRP | S_IWOTH)) != 0;
}

/// A folder in which nobody else can put something in another's place.
bool isTrustedFolder(const struct stat &status)
{
    return S_ISDIR(status.st_mode) && (belongsToUs(status) || isUnnumbered(status.st_uid))
        && (!othersCanWrite(status) || (status.st_mode & S_ISVTX) != 0);
}

/// Goes the way that the kernel goes: ".." is the folder above the one that a link has led to, so it cannot
/// be struck out of the path beforehand.
bool leadsTo(const fs::path &path, bool isToFile, int links)
{
    struct stat status{};
    fs::path place = "/";
    if (lstat(place.c_str(), &status) != 0 || !isTrustedFolder(status))
        return false;
    const fs::path steps = path.relative_path();
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        if (*step == "." || step->empty()) // that of a slash at the end
            continue;
        if (*step == "..") {
            place = place.parent_path(); // its folders are trusted already, and none of them is a link
            continue;
        }
        place /= *step;
        if (lstat(place.c_str(), &status) != 0)
            return false;
        const bool isLast = std::next(step) == steps.end();
        if (isLast && isToFile)
            return S_ISREG(status.st_mode) && trusted_path::isOurs(status);
        if (S_ISLNK(status.st_mode)) {
            std::error_code failed;
            fs::path target = fs::read_symlink(place, failed);
            if (failed || links >= mostLinks || !(belongsToUs(status) || isUnnumbered(status.st_uid)))
                return false;
            target = place.parent_path() / target;
            for (auto rest = std::next(step); rest != steps.end(); ++rest)
                target /= *rest;
            return leadsTo(target, isToFile, links + 1);
        }
        if (!isTrustedFolder(status))
            return false;
    }
    return !isToFile;
}

} // namespace

bool trusted_path::isFile(const QByteArray &path)
{
    return path.startsWith('/') && leadsTo(fs::path(path.toStdString()), true, 0);
}

bool trusted_path::isOurs(const struct stat &status)
{
    return belongsToUs(status) && !othersCanWrite(status);
}

bool trusted_path::isFolder(const QByteArray &path)
{
    return path.startsWith('/') && leadsTo(fs::path(path.toStdString()), false, 0);
}
