// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitty/KittenFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sys/stat.h>
#include <unistd.h>

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KittenFile)
};

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool onlyWeCanChange(const QString &path, mode_t type)
{
    struct stat found{};
    return lstat(QFile::encodeName(path).constData(), &found) == 0 && (found.st_mode & S_IFMT) == type
        && (found.st_uid == geteuid() || found.st_uid == 0) && (found.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

} // namespace

bool KittenFile::isTrustworthy(const QString &path)
{
    return QFileInfo(path).isAbsolute() && onlyWeCanChange(path, S_IFREG)
        && onlyWeCanChange(QFileInfo(path).absolutePath(), S_IFDIR);
}

std::expected<QString, QString> KittenFile::provide(const QString &installed, const QString &folder)
{
    const QByteArray kitten = contents(QStringLiteral(":/zoom_kitten.py"));
    // An installed file of another version would not understand this program.
    if (isTrustworthy(installed) && contents(installed) == kitten)
        return installed;

    const QString path = folder + QStringLiteral("/zoom_kitten.py");
    if (isTrustworthy(path) && contents(path) == kitten)
        return path;
    QFile::remove(path); // never through a link
    QSaveFile file(path);
    const auto mode = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(mode) || file.write(kitten) != kitten.size()
        || !file.commit() || !isTrustworthy(path)) {
        return std::unexpected(Text::tr("The file %1 can't be written, so no font can be changed: %2.")
                                   .arg(path, file.errorString()));
    }
    return path;
}
