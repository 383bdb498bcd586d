// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The private folder in which the sockets of one demo lie.
namespace DemoFolder
{

QString niriSocket(const QString &folder);
QString kittySocket(const QString &folder, const QString &name);

/// By a kitty whose program has ended without a chance to tidy up: takes away what nobody uses any more, and
/// nothing else.
void tidy(const QString &folder);

} // namespace DemoFolder
