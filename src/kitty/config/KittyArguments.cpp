// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyArguments.h"

namespace
{

/// Those that stand alone; all others take a value.
bool isSwitch(const QByteArray &option)
{
    static const QByteArrayList switches{"--single-instance", "--wait-for-single-instance-window-close",
                                         "--detach",          "--hold",
                                         "--execute",         "--grab-keyboard",
                                         "--dump-commands",   "--debug-rendering",
                                         "--debug-gl",        "--debug-input",
                                         "--debug-keyboard",  "--debug-font-fallback",
                                         "--version",         "--help"};
    return switches.contains(option);
}

bool isSwitch(char letter)
{
    return QByteArrayLiteral("1evh").contains(letter);
}

} // namespace

QByteArrayList KittyArguments::values(const QByteArray &commandLine, char letter, const QByteArray &name)
{
    QByteArrayList found;
    const QByteArrayList words = commandLine.split('\0');
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QByteArray &word = words[i];
        if (!word.startsWith('-') || word.size() < 2 || word == "--")
            break;
        const bool isLong = word.startsWith("--");
        const qsizetype equals = word.indexOf('=');
        const QByteArray option = !isLong ? word.left(2) : equals < 0 ? word : word.left(equals);
        if (isLong ? isSwitch(option) : isSwitch(option[1]))
            continue;
        QByteArray value;
        if (isLong && equals >= 0)
            value = word.mid(equals + 1);
        else if (!isLong && word.size() > 2)
            value = word.mid(equals == 2 ? 3 : 2);
        else
            value = words.value(++i);
        if (isLong ? option.mid(2) == name : option[1] == letter)
            found += value;
    }
    return found;
}

QByteArray KittyArguments::overrides(const QByteArray &commandLine)
{
    QByteArray lines;
    for (QByteArray option : values(commandLine, 'o', "override")) {
        const qsizetype equals = option.indexOf('=');
        if (equals >= 0 && !option.left(equals).trimmed().contains(' '))
            option[equals] = ' ';
        lines += option + '\n';
    }
    return lines;
}
