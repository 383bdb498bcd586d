// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitty/KittyConfigText.h"

#include <QByteArrayList>

namespace
{

/// Lines without the blanks around them. One that begins with a backslash continues the line above.
QByteArrayList wholeLines(const QByteArray &text)
{
    QByteArrayList lines;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.startsWith('\\') && !lines.isEmpty())
            lines.last() += trimmed.mid(1);
        else
            lines += trimmed;
    }
    return lines;
}

} // namespace

QList<KittyConfigText::Setting> KittyConfigText::settings(const QByteArray &text)
{
    QList<Setting> settings;
    for (const QByteArray &line : wholeLines(text)) {
        qsizetype nameEnd = 0;
        while (nameEnd < line.size() && line[nameEnd] != ' ' && line[nameEnd] != '\t')
            ++nameEnd;
        const QByteArray value = line.mid(nameEnd).trimmed();
        if (!line.startsWith('#') && !value.isEmpty())
            settings += Setting{.name = line.left(nameEnd), .value = value};
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
