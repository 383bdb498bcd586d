// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DisplayText.h"

#include <QString>
#include <QStringList>

/// Text with everything that does harm where text from outside is taken for something else.
namespace poison
{

/// What must arrive as it is: markup that Qt would read without end, accelerators, places for arguments.
inline QString markup()
{
    return QStringLiteral("<img src=/dev/zero>&_%1%2%n%L1");
}

/// What must arrive written out: terminal controls, a NUL, breaks, a turned direction, what cannot be seen,
/// half a character.
inline QString controls()
{
    return QStringLiteral(
               "\u202e\u2067\u200f\u061c\u200b\ufeff\u0085\u009b31m\u2028\x1b]0;own\x07\x1b[31m\x7f\t\r\n")
        + QChar(u'\0') + QChar(u'\xd800') + u'z';
}

/// A title whose beginning is one of both: for where only the beginning is shown.
inline QString title(const QString &beginning)
{
    return beginning + markup() + controls() + QString(100'000, u'x');
}

/// The same as part of a path, which can have no NUL, no slash, no more than 255 bytes and no half
/// characters.
inline QString fileName()
{
    QString name = markup() + controls();
    name.removeIf([](QChar c) { return c == u'/' || c.isNull() || c.isSurrogate(); });
    return name;
}

/// The first character of a line that would do something instead of being shown; empty if there is none.
inline QString harmfulIn(const QString &line)
{
    for (const char32_t code : line.toUcs4()) {
        if (isInvisible(code))
            return QStringLiteral("U+%1 in: %2").arg(QString::number(code, 16), displayText(line));
    }
    return {};
}

/// What is wrong with text that is shown to a user; empty if nothing is.
inline QString wrongWith(const QString &shown)
{
    if (shown.contains(QChar::ReplacementCharacter) || shown.size() > 3'000)
        return QStringLiteral("too long, or no text: ") + displayText(shown);
    for (const QString &line : shown.split(u'\n')) {
        if (const QString harm = harmfulIn(line); !harm.isEmpty())
            return harm;
    }
    return {};
}

} // namespace poison
