// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Finding.h"

#include <QList>
#include <QString>

#include <expected>

class AutostartFile;
class PasswordSource;
class SettingsStore;

/// What the program itself needs of the session it runs in. Each looks when it is called.
namespace SessionCheckup
{

/// The session's folder for sockets, `$XDG_RUNTIME_DIR`.
Finding ofRuntimeFolder(const QString &folder);

/// The file that kitty is to run: its path, or why it can't be used.
Finding ofKitten(const std::expected<QString, QString> &kitten);

/// Whether Qt can use the display; nothing if it can.
QList<Finding> ofDisplay(bool isUsable);

/// A place for tray icons was found.
Finding ofTray(bool isFound);

QList<Finding> ofSettings(const SettingsStore &settings);

/// Nothing if there is no password and none is wanted; never the password itself.
QList<Finding> ofPassword(const PasswordSource &source);

/// `configFolder`: `$XDG_CONFIG_HOME`, where also systemd's units are switched on.
Finding ofAutostart(const AutostartFile &file, const QString &configFolder);

} // namespace SessionCheckup
