// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <expected>

/// The folder where the running program keeps its sockets and files that others must not touch.
namespace PrivateFolder
{

/// `$XDG_RUNTIME_DIR/kitty-focus-tracker`; without that variable a folder named after the user in /tmp.
QString defaultPath();

/// Where it may lie in one session or another of this user: defaultPath(), and what that is without the
/// variable.
QStringList possiblePaths();

/// Makes sure that the folder is there, is a folder and no link, belongs to this user, and nobody else may
/// enter it. The error is a sentence that names the folder and what is wrong with it.
std::expected<void, QString> prepare(const QString &path);

} // namespace PrivateFolder
