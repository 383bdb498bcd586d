// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Text from outside (a title, an app id, a path, another program's words) as it is shown to a user: in one
/// line, at most `longest` characters and a few, and with everything that would be invisible, break the line,
/// turn the direction of what stands around it or control a terminal written out: "\u{202E}". The time it
/// takes depends on `longest`, never on the length of the text.
///
/// All outside text goes through here on its way to a user. What it gives may still hold `%1`, `&` and `<`:
/// it is given to one arg() call with all arguments, and shown as plain text.
QString displayText(QStringView text, qsizetype longest = 200);

/// The same of a whole text, on its way to a terminal: its lines stay, and none is shortened.
QString displayLines(const QString &text);

/// Such a character is not shown, but does something: it breaks the line, turns the direction, is invisible,
/// or controls a terminal. Surrogates without their other half are among them.
bool isInvisible(char32_t code);

/// displayText() of a window's title, as short as it is told in a sentence or a menu.
QString displayTitle(QStringView title);
