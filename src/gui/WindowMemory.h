// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// How the person left a window: kept apart from the settings, for nobody writes it by hand.
namespace window_memory
{

/// `$XDG_STATE_HOME/kitty-focus-tracker/windows.ini`
QString filePath();

QByteArray value(const QString &key);
void setValue(const QString &key, const QByteArray &value);

} // namespace window_memory
