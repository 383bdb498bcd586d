// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyConfigFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace
{

QString absolute(const QString &folder, const QString &home)
{
    const bool isInHome = folder == u'~' || folder.startsWith(QLatin1StringView("~/"));
    return QDir::cleanPath(isInHome ? home + folder.sliced(1) : QFileInfo(folder).absoluteFilePath());
}

} // namespace

QString KittyConfigFolder::find(const VariableExpansion::Variables &variables)
{
    const auto value = [&](const char *name) {
        return QFile::decodeName(variables(QByteArray(name)).value_or(QByteArray()));
    };
    const QString ownHome = value("HOME");
    const QString home = ownHome.isEmpty() ? QDir::homePath() : ownHome;
    const QString own = value("KITTY_CONFIG_DIRECTORY");
    if (!own.isEmpty())
        return absolute(own, home);

    const QString inHome = QStringLiteral("~/.config");
    const QString user = value("XDG_CONFIG_HOME");
    QStringList folders{user, inHome};
    folders += value("XDG_CONFIG_DIRS").split(u':');
    for (const QString &folder : std::as_const(folders)) {
        if (folder.isEmpty())
            continue;
        const QString candidate = absolute(folder, home) + QStringLiteral("/kitty");
        if (QFileInfo(candidate).isWritable() && QFileInfo::exists(candidate + QStringLiteral("/kitty.conf")))
            return candidate;
    }
    return absolute(user.isEmpty() ? inHome : user, home) + QStringLiteral("/kitty");
}
