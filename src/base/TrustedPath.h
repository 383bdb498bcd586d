// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <sys/stat.h>

/// Whether what stands at a path can be changed or replaced by nobody but this user and root.
namespace trusted_path
{

/// An ordinary file, no link, of this user or root, that nobody else can write; and of every folder on the
/// way to it, links followed, the same is true. (In a folder with the sticky bit, such as /tmp, others can
/// write, but not replace what is not theirs.) `path` is absolute.
bool isFile(const QByteArray &path);

/// The same of the folders alone: whatever stands in this one.
bool isFolder(const QByteArray &path);

/// Of one file or folder alone: it belongs to this user or root, and nobody else can write it.
bool isOurs(const struct stat &status);

} // namespace trusted_path
