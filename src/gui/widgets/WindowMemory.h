// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

/// How the user left a window: kept apart from the settings, for nobody writes it by hand.
namespace window_memory
{

/// `$XDG_STATE_HOME/kitty-focus-tracker/windows.ini`
QString filePath();

QByteArray value(const QString &key);

/// Each is a write to the disk: give it all that belongs together.
void setValues(const QMap<QString, QByteArray> &values);

} // namespace window_memory
