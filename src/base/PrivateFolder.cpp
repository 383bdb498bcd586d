// SPDX-License-Identifier: GPL-3.0-or-later
#include "PrivateFolder.h"

#include "DisplayText.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>

#include <sys/stat.h>
#include <unistd.h>

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PrivateFolder)
};

constexpr mode_t onlyUs = 0700;

QString withoutSession()
{
    return QStringLiteral("/tmp/kitty-focus-tracker-%1").arg(geteuid());
}

} // namespace

QString PrivateFolder::defaultPath()
{
    const QString runtimeDir = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtimeDir.isEmpty())
        return runtimeDir + QStringLiteral("/kitty-focus-tracker");
    return withoutSession();
}

QStringList PrivateFolder::possiblePaths()
{
    QStringList paths{defaultPath(), withoutSession()};
    paths.removeDuplicates();
    return paths;
}

std::expected<void, QString> PrivateFolder::prepare(const QString &path)
{
    // It would be another one for each folder that the program is started in.
    if (!path.startsWith(u'/'))
        return std::unexpected(
            Text::tr("The folder %1 does not begin with /: set XDG_RUNTIME_DIR to a path that does.")
                .arg(displayText(path)));
    const QByteArray name = QFile::encodeName(path);
    if (mkdir(name.constData(), onlyUs) != 0 && errno != EEXIST) {
        return std::unexpected(Text::tr("The folder %1 can't be created: %2.")
                                   .arg(displayText(path), QString::fromLocal8Bit(std::strerror(errno))));
    }
    struct stat found{};
    if (lstat(name.constData(), &found) != 0 || !S_ISDIR(found.st_mode))
        return std::unexpected(Text::tr("%1 is not a folder: remove it.").arg(displayText(path)));
    if (found.st_uid != geteuid())
        return std::unexpected(
            Text::tr("The folder %1 belongs to another user: remove it.").arg(displayText(path)));
    if ((found.st_mode & 07777) != onlyUs && chmod(name.constData(), onlyUs) != 0)
        return std::unexpected(
            Text::tr("The folder %1 is open to others: set its mode to 0700.").arg(displayText(path)));
    return {};
}
