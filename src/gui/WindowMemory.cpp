// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/WindowMemory.h"

#include <QDir>
#include <QSettings>

namespace window_memory
{

QString filePath()
{
    QString folder = qEnvironmentVariable("XDG_STATE_HOME");
    // A relative path is to be ignored, says the base directory specification.
    if (!QDir::isAbsolutePath(folder))
        folder = QDir::homePath() + QStringLiteral("/.local/state");
    return folder + QStringLiteral("/kitty-focus-tracker/windows.ini");
}

QByteArray value(const QString &key)
{
    return QSettings(filePath(), QSettings::IniFormat).value(key).toByteArray();
}

void setValue(const QString &key, const QByteArray &value)
{
    QSettings(filePath(), QSettings::IniFormat).setValue(key, value);
}

} // namespace window_memory
