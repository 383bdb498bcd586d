// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoFolder.h"

#include <QDir>
#include <QFile>

QString DemoFolder::niriSocket(const QString &folder)
{
    return folder + QStringLiteral("/niri.demo.sock");
}

QString DemoFolder::kittySocket(const QString &folder, const QString &name)
{
    return folder + QStringLiteral("/kitty.%1.sock").arg(name);
}

void DemoFolder::tidy(const QString &folder)
{
    QFile::remove(niriSocket(folder));
    // The last kitty finds it empty.
    QDir().rmdir(folder);
}
