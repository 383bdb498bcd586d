// SPDX-License-Identifier: GPL-3.0-or-later
#include "IniText.h"

#include <QHash>

#include <optional>
#include <utility>

using Line = IniText::Line;

namespace
{

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

bool beginsComment(char c)
{
    return c == '#' || c == ';';
}

QByteArrayView withoutLineEnd(QByteArrayView bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    return bytes;
}

bool isBlankOrComment(QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    return trimmed.isEmpty() || beginsComment(trimmed.front());
}

/// Where a value without quotes that begins at `start` ends.
qsizetype plainEnd(QByteArrayView text, qsizetype start)
{
    qsizetype end = start;
    for (qsizetype i = start; i < text.size(); ++i) {
        if (beginsComment(text[i]) && isSpace(text[i - 1]))
            break;
        if (!isSpace(text[i]))
            end = i + 1;
    }
    return end;
}

struct Quoted {
    QByteArray content;
    qsizetype end = 0; ///< behind the closing quote
};

/// nullopt if there is no quote at `start`, none closes it, or more than a comment follows.
std::optional<Quoted> quotedAt(QByteArrayView text, qsizetype start)
{
    if (start >= text.size() || text[start] != '"')
        return std::nullopt;
    Quoted quoted;
    for (qsizetype i = start + 1; i < text.size(); ++i) {
        if (text[i] == '"') {
            quoted.end = i + 1;
            return isBlankOrComment(text.sliced(i + 1)) ? std::optional(quoted) : std::nullopt;
        }
        const bool isEscape =
            text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '"' || text[i + 1] == '\\');
        quoted.content += isEscape ? text[++i] : text[i];
    }
    return std::nullopt;
}

QByteArray asWritten(const QString &value)
{
    QByteArray bytes = value.toUtf8();
    const QByteArray alone = ' ' + bytes;
    const bool isPlain = bytes.isEmpty()
        || (bytes.front() != '"' && !isSpace(bytes.front()) && !isSpace(bytes.back())
            && plainEnd(alone, 1) == alone.size());
    if (isPlain)
        return bytes;
    bytes.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + bytes + '"';
}

void readSection(Line &line, QByteArrayView text)
{
    const QByteArrayView trimmed = text.trimmed();
    const auto close = trimmed.indexOf(']');
    const bool isClosed = close > 0 && isBlankOrComment(trimmed.sliced(close + 1));
    line.kind = isClosed ? Line::Kind::Section : Line::Kind::Unclear;
    line.section = isClosed ? QString::fromUtf8(trimmed.sliced(1, close - 1).trimmed()) : QString();
}

void readEntry(Line &line, QByteArrayView text)
{
    const auto equals = text.indexOf('=');
    if (equals < 0 || text.first(equals).trimmed().isEmpty()) {
        line.kind = Line::Kind::Unclear;
        return;
    }
    line.kind = Line::Kind::Entry;
    line.key = QString::fromUtf8(text.first(equals).trimmed());
    line.valueStart = equals + 1;
    while (line.valueStart < text.size() && isSpace(text[line.valueStart]))
        ++line.valueStart;
    const auto quoted = quotedAt(text, line.valueStart);
    line.valueLength = (quoted ? quoted->end : plainEnd(text, line.valueStart)) - line.valueStart;
    line.value = QString::fromUtf8(quoted ? quoted->content : text.sliced(line.valueStart, line.valueLength));
}

Line lineFrom(const QByteArray &bytes, const QString &section)
{
    Line line;
    line.bytes = bytes;
    line.section = section;
    const QByteArrayView text = withoutLineEnd(bytes);
    if (!text.isValidUtf8() || text.contains('\0'))
        line.kind = Line::Kind::NotText;
    else if (isBlankOrComment(text))
        line.kind = Line::Kind::Nothing;
    else if (text.trimmed().startsWith('['))
        readSection(line, text);
    else
        readEntry(line, text);
    return line;
}

} // namespace

IniText::IniText(const QByteArray &bytes)
    : m_hasByteOrderMark(bytes.startsWith(byteOrderMark))
{
    QString section;
    for (qsizetype start = m_hasByteOrderMark ? byteOrderMark.size() : 0; start < bytes.size();) {
        const auto newline = bytes.indexOf('\n', start);
        const auto end = newline < 0 ? bytes.size() : newline + 1;
        m_lines += lineFrom(bytes.sliced(start, end - start), section);
        section = m_lines.constLast().section;
        start = end;
    }
}

QByteArray IniText::toBytes() const
{
    QByteArray bytes;
    if (m_hasByteOrderMark)
        bytes += byteOrderMark;
    for (const Line &line : m_lines)
        bytes += line.bytes;
    return bytes;
}

qsizetype IniText::indexOf(QStringView section, QStringView key) const
{
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
        const Line &line = m_lines[i];
        if (line.kind == Line::Kind::Entry && line.key == key && line.section == section)
            return i;
    }
    return -1;
}

const Line *IniText::find(QStringView section, QStringView key) const
{
    const auto index = indexOf(section, key);
    return index < 0 ? nullptr : &m_lines[index];
}

void IniText::set(const QString &section, const QString &key, const QString &value)
{
    const QByteArray written = asWritten(value);
    const auto index = indexOf(section, key);
    if (index >= 0) {
        Line &line = m_lines[index];
        QByteArray bytes = line.bytes;
        // Behind an empty or a quoted value a comment may begin at once; behind any other it would be a part
        // of it.
        const QByteArrayView rest = QByteArrayView(bytes).sliced(line.valueStart + line.valueLength);
        const bool commentFollows = !rest.isEmpty() && beginsComment(rest.front());
        bytes.replace(line.valueStart, line.valueLength, commentFollows ? written + ' ' : written);
        line = lineFrom(bytes, section);
        return;
    }
    auto at = endOf(section);
    if (at < 0) {
        if (!m_lines.isEmpty())
            insert(m_lines.size(), {}, {});
        insert(m_lines.size(), '[' + section.toUtf8() + ']', section);
        at = m_lines.size();
    }
    insert(at, key.toUtf8() + " = " + written, section);
}

void IniText::remove(QStringView section, QStringView key)
{
    m_lines.removeIf([&](const Line &line) {
        return line.kind == Line::Kind::Entry && line.section == section && line.key == key;
    });
}

void IniText::arrange(const QString &prefix, const QStringList &sections)
{
    QHash<QString, QList<Line>> blocks;
    QList<Line> others;
    QList<Line> waiting; // blank lines and comments mostly belong to what follows
    qsizetype place = -1; // of the first one
    for (const Line &line : std::as_const(m_lines)) {
        waiting += line;
        if (line.kind == Line::Kind::Nothing)
            continue;
        const bool isOneOfThem = line.section.startsWith(prefix);
        if (isOneOfThem && place < 0)
            place = others.size();
        (isOneOfThem ? blocks[line.section] : others) += std::exchange(waiting, {});
    }
    others += waiting;
    m_lines = others;
    const bool isAtTheEnd = place < 0 || place == others.size();
    qsizetype at = isAtTheEnd ? others.size() : place;
    for (const QString &section : sections) {
        const QList<Line> block = blocks.take(section);
        if (block.isEmpty()) {
            const bool wantsBlank = at > 0 && !isBlankOrComment(withoutLineEnd(m_lines[at - 1].bytes));
            if (wantsBlank)
                insert(at++, {}, {});
            insert(at++, '[' + section.toUtf8() + ']', section);
            continue;
        }
        if (at > 0)
            endLine(at - 1);
        m_lines = m_lines.first(at) + block + m_lines.sliced(at);
        at += block.size();
        if (at < m_lines.size())
            endLine(at - 1);
    }
}

/// Behind the last line of the section that is more than blank or a comment, for comments mostly belong to
/// what follows; -1 if there is no such section.
qsizetype IniText::endOf(QStringView section) const
{
    for (qsizetype i = m_lines.size() - 1; i >= 0; --i) {
        if (m_lines[i].section == section && m_lines[i].kind != Line::Kind::Nothing)
            return i + 1;
    }
    return -1;
}

void IniText::insert(qsizetype at, const QByteArray &text, const QString &section)
{
    if (at > 0)
        endLine(at - 1);
    m_lines.insert(at, lineFrom(text + lineEnd(), section));
}

QByteArray IniText::lineEnd() const
{
    return !m_lines.isEmpty() && m_lines[0].bytes.endsWith("\r\n") ? "\r\n" : "\n";
}

void IniText::endLine(qsizetype at)
{
    if (!m_lines[at].bytes.endsWith('\n'))
        m_lines[at].bytes += lineEnd();
}
