// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SettingsField.h"

#include <QList>
#include <QStringView>

/// The one table of all settings, in the order of the file.
const QList<SettingsField> &settingsTable();

/// nullptr if there is no such key.
const SettingsField *findField(QStringView section, QStringView key);

/// The same by `section.key`.
const SettingsField *findField(QStringView name);
