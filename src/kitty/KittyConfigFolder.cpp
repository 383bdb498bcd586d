// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitty/KittyConfigFolder.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace
{

QString absolute(const QString &folder)
{
    const bool isInHome = folder == u'~' || folder.startsWith(QLatin1StringView("~/"));
    return QDir::cleanPath(isInHome ? QDir::homePath() + folder.sliced(1)
                                    : QFileInfo(folder).absoluteFilePath());
}

} // namespace

QString KittyConfigFolder::find()
{
    const QString own = qEnvironmentVariable("KITTY_CONFIG_DIRECTORY");
    if (!own.isEmpty())
        return absolute(own);

    const QString home = QStringLiteral("~/.config");
    const QString user = qEnvironmentVariable("XDG_CONFIG_HOME");
    QStringList folders{user, home};
    folders += qEnvironmentVariable("XDG_CONFIG_DIRS").split(u':');
    for (const QString &folder : std::as_const(folders)) {
        if (folder.isEmpty())
            continue;
        const QString candidate = absolute(folder) + QStringLiteral("/kitty");
        if (QFileInfo(candidate).isWritable() && QFileInfo::exists(candidate + QStringLiteral("/kitty.conf")))
            return candidate;
    }
    return absolute(user.isEmpty() ? home : user) + QStringLiteral("/kitty");
}
