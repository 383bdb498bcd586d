// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct KittyCommand;

/// kitty's own words about a command that it refused, made fit to be shown, logged and kept. They may echo
/// anything: what was sent, a path, a line of somebody's program, a terminal's control.
namespace KittyWords
{

/// No more of them than this is shown.
inline constexpr qsizetype maxLength = 80;

/// The first words of the first line, up to the first that is no plain English word: a path, a token, a
/// quotation, anything invisible. Empty if that leaves none, or if anything that `command` sent is among
/// kitty's words.
QString firstOf(const QString &words, const KittyCommand &command);

/// Among those words is this one of ours.
bool tell(const QString &words, const QString &ours);

} // namespace KittyWords
