// SPDX-License-Identifier: GPL-3.0-or-later
#include "DisplayText.h"

#include <QStringList>

#include <algorithm>
#include <limits>

namespace
{

constexpr qsizetype longestTitle = 32;

bool isJoiner(char32_t code)
{
    return code == 0x200c || code == 0x200d;
}

/// Alone or between plain letters it can only hide something.
bool isJoining(QStringView text, qsizetype at)
{
    const auto mayBeJoined = [&](qsizetype place) {
        return place >= 0 && place < text.size() && text[place].unicode() > 0xff
            && !isJoiner(text[place].unicode());
    };
    return mayBeJoined(at - 1) && mayBeJoined(at + 1);
}

QString writtenOut(char32_t code)
{
    return QStringLiteral("\\u{%1}").arg(QString::number(code, 16).toUpper().rightJustified(4, u'0'));
}

} // namespace

bool isInvisible(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString displayText(QStringView text, qsizetype longest)
{
    QString shown;
    shown.reserve(std::min(text.size(), longest));
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t code = text[at].unicode();
        const bool isPair =
            text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        if (isPair)
            code = QChar::surrogateToUcs4(text[at], text[at + 1]);
        const QString piece = !isInvisible(code) || (isJoiner(code) && isJoining(text, at))
            ? text.sliced(at, isPair ? 2 : 1).toString()
            : writtenOut(code);
        const bool isLast = at + (isPair ? 2 : 1) == text.size();
        if (shown.size() + piece.size() > longest - (isLast ? 0 : 1))
            return shown + u'…';
        shown += piece;
        at += isPair ? 1 : 0;
    }
    return shown;
}

QString displayTitle(QStringView title)
{
    return displayText(title.trimmed(), longestTitle);
}

QString displayLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = displayText(line, std::numeric_limits<qsizetype>::max());
    return lines.join(u'\n');
}
