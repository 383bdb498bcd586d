// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReplaceableFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{

bool isWritable(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status{};
    return stat(name.constData(), &status) == 0 && (status.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) != 0
        && faccessat(AT_FDCWD, name.constData(), W_OK, AT_EACCESS) == 0;
}

/// The nearest folder above that exists.
QString existingFolder(const QString &path)
{
    QString folder = QFileInfo(path).absolutePath();
    while (!QFileInfo::exists(folder) && folder != QDir::rootPath())
        folder = QFileInfo(folder).absolutePath();
    return folder;
}

} // namespace

QString ReplaceableFile::placeOf(const QString &path)
{
    if (!QFileInfo(path).isSymLink())
        return path;
    std::error_code failed;
    const auto place = std::filesystem::canonical(QFile::encodeName(path).toStdString(), failed);
    return failed ? QString() : QFile::decodeName(place.c_str());
}

bool ReplaceableFile::is(const QString &place)
{
    return (!QFileInfo::exists(place) || isWritable(place)) && isWritable(existingFolder(place));
}
