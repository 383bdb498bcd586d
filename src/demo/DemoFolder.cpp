// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoFolder.h"

#include <QDir>
#include <QFile>

namespace
{

QString userFolder(const QString &folder)
{
    return folder + QStringLiteral("/user");
}

} // namespace

QString DemoFolder::niriSocket(const QString &folder)
{
    return folder + QStringLiteral("/niri.demo.sock");
}

QString DemoFolder::kittySocket(const QString &folder, const QString &name)
{
    return folder + QStringLiteral("/kitty.%1.sock").arg(name);
}

void DemoFolder::keepEverythingIn(const QString &folder)
{
    const QByteArray home = QFile::encodeName(userFolder(folder));
    qputenv("XDG_CONFIG_HOME", home + "/config");
    qputenv("XDG_STATE_HOME", home + "/state");
    qputenv("KITTY_CONFIG_DIRECTORY", home + "/config/kitty");
}

void DemoFolder::tidy(const QString &folder)
{
    QFile::remove(niriSocket(folder));
    QDir(userFolder(folder)).removeRecursively();
    // The last kitty finds it empty.
    QDir().rmdir(folder);
}
