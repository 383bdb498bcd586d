// SPDX-License-Identifier: GPL-3.0-or-later
#include "TerminalText.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace
{

/// The blocks of East Asian writing that the translations use, not all that Unicode has.
bool isWide(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x2e80 && code <= 0xd7a3) || (code >= 0xff01 && code <= 0xff60);
}

} // namespace

namespace terminal_text
{

qsizetype columns(QStringView text)
{
    qsizetype count = 0;
    for (const QChar character : text)
        count += isWide(character) ? 2 : 1;
    return count;
}

QString padded(const QString &text, qsizetype width)
{
    return text + QString(std::max<qsizetype>(0, width - columns(text)), u' ');
}

QStringList folded(const QString &text, qsizetype width)
{
    QStringList lines{QString()};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype start = 0;
    while (finder.toNextBoundary() >= 0) {
        const qsizetype end = finder.position();
        const QChar before = text[end - 1];
        const bool isEnd = end == text.size();
        // A word with a hyphen, as an option or a name, stays whole.
        if (!isEnd && !before.isSpace() && !isWide(before) && !isWide(text[end]))
            continue;
        const QString piece = text.sliced(start, end - start);
        if (columns(lines.constLast()) + columns(QStringView(piece).trimmed()) > width)
            lines += QString();
        lines.last() += piece;
        start = end;
    }
    for (QString &line : lines) {
        while (line.endsWith(u' '))
            line.chop(1);
    }
    if (lines.size() > 1 && lines.constFirst().isEmpty())
        lines.removeFirst(); // its first word alone is too long
    return lines;
}

} // namespace terminal_text
