// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The private folder of one demo: its sockets, and what would else be kept in folders of the user's.
namespace DemoFolder
{

QString niriSocket(const QString &folder);
QString kittySocket(const QString &folder, const QString &name);

/// From now on this process looks for settings, kitty.conf and the like here, and keeps them here: a demo
/// changes nothing of the user's.
void keepEverythingIn(const QString &folder);

/// By a kitty whose program has ended without a chance to tidy up: takes away what nobody uses any more, and
/// nothing else.
void tidy(const QString &folder);

} // namespace DemoFolder
