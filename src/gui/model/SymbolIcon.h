// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

/// A one-colour drawing of the resources (`name` without folder and suffix) in the colour of the text around
/// it: normal, selected, disabled, and whatever the palette becomes.
QIcon symbolIcon(const QString &name);
