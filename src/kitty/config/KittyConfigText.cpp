// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyConfigText.h"

#include <QByteArrayList>

namespace
{

struct Line {
    QByteArray text;
    int number = 1;
};

/// Lines without the blanks around them. One that begins with a backslash continues the line above.
QList<Line> wholeLines(const QByteArray &text)
{
    QList<Line> lines;
    int number = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        const QByteArray trimmed = line.trimmed();
        if (trimmed.startsWith('\\') && !lines.isEmpty())
            lines.last().text += trimmed.mid(1);
        else
            lines += Line{.text = trimmed, .number = number};
    }
    return lines;
}

} // namespace

QList<KittyConfigText::Setting> KittyConfigText::settings(const QByteArray &text)
{
    QList<Setting> settings;
    for (const auto &[line, number] : wholeLines(text)) {
        qsizetype nameEnd = 0;
        while (nameEnd < line.size() && line[nameEnd] != ' ' && line[nameEnd] != '\t')
            ++nameEnd;
        const QByteArray value = line.mid(nameEnd).trimmed();
        if (!line.startsWith('#') && !value.isEmpty())
            settings += Setting{.name = line.left(nameEnd), .value = value, .line = number};
    }
    return settings;
}

std::optional<QByteArray> KittyConfigText::lastValue(const QByteArray &text, const QByteArray &name)
{
    std::optional<QByteArray> value;
    for (const Setting &setting : settings(text)) {
        if (setting.name == name)
            value = setting.value;
    }
    return value;
}

bool KittyConfigText::allowsRemoteControl(const std::optional<QByteArray> &value)
{
    static const QByteArrayList allowing{"y", "yes", "true", "socket", "socket-only", "password"};
    return value && allowing.contains(value->toLower());
}
