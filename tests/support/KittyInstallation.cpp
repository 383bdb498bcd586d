// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyInstallation.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <unistd.h>

namespace
{

QString cacheFolder()
{
    QString cache = qEnvironmentVariable("XDG_CACHE_HOME");
    if (cache.isEmpty())
        cache = QDir::homePath() + QStringLiteral("/.cache");
    return cache + QStringLiteral("/kitty-focus-tracker-tests/");
}

} // namespace

KittyInstallation KittyInstallation::system()
{
    return {.name = QStringLiteral("system")};
}

QList<KittyInstallation> KittyInstallation::all()
{
    QList<KittyInstallation> installations{system()};
    for (const QString &release : {QStringLiteral("trixie"), QStringLiteral("forky")})
        installations.append({.name = release, .root = cacheFolder() + release});
    return installations;
}

QStringList KittyInstallation::clients()
{
    QString kitten = QStandardPaths::findExecutable(QStringLiteral("kitten"));
    for (const KittyInstallation &each : all()) {
        const QString other = each.root + QStringLiteral("/usr/bin/kitten");
        if (!each.root.isEmpty() && QFileInfo(other).isExecutable())
            kitten = other;
    }
    QStringList programs{kitten, QStandardPaths::findExecutable(QStringLiteral("kitty"))};
    programs.removeAll(QString());
    return programs;
}

QString KittyInstallation::whyMissing() const
{
    if (root.isEmpty()) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return QStringLiteral("There is no program %1 on this machine: install kitty.").arg(program);
        return {};
    }
    if (!QDir(root).exists())
        return QStringLiteral("There is no %1: run tests/real/kitty-versions.sh as root.").arg(root);
    if (geteuid() != 0)
        return QStringLiteral("Only root can start the kitty in %1.").arg(root);
    return {};
}
