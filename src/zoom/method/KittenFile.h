// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

/// The file of our kitten, which kitty reads and runs inside itself: so it must be ours or root's, and nobody
/// else may be able to change it or put another in its place, by any folder on the way to it.
namespace KittenFile
{

/// The absolute path of `installed` if that file is as it should be; else the kitten is written into
/// `folder`, which must be private. The error is a sentence.
std::expected<QString, QString> provide(const QString &installed, const QString &folder);

/// Writes the kitten at `path` anew if it is gone from the private folder of this session, with which a
/// cleaner of temporary files may have removed it. Costs a look at the file where all is well.
void restore(const QString &path);

/// A regular file, no link, of this user or root, which nobody else can write or replace.
bool isTrustworthy(const QString &path);

} // namespace KittenFile
