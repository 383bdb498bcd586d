// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Files that are changed by putting a new one in their place.
namespace ReplaceableFile
{

/// Where the content of this file really lies: behind all symbolic links; empty behind one that leads to
/// nothing.
QString placeOf(const QString &path);

/// A file at that place, or none yet, can be replaced: it and its folder can be written. What nobody may
/// write is not meant to be changed, so that is no for root too: NixOS, home-manager and the like keep files
/// so.
bool is(const QString &place);

} // namespace ReplaceableFile
