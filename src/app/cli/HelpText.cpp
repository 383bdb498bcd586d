// SPDX-License-Identifier: GPL-3.0-or-later
#include "HelpText.h"

#include "CommandLine.h"
#include "ExitStatus.h"
#include "TerminalText.h"

#include <QCoreApplication>
#include <QList>

#include <utility>

namespace
{

constexpr qsizetype width = 80;
constexpr qsizetype indent = 27;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

QString entry(const QString &name, const QString &summary)
{
    const QString left = QStringLiteral("  ") + name;
    const QString margin(indent, u' ');
    const QString right = terminal_text::folded(summary, width - indent).join(u'\n' + margin);
    // A long name has its line for itself.
    return left.size() < indent ? left.leftJustified(indent) + right : left + u'\n' + margin + right;
}

QString nameOf(const OptionDescription &option)
{
    QStringList names;
    for (const QString &name : option.names)
        names += (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
    const QString joined = names.join(QLatin1StringView(", "));
    return option.valueName.isEmpty() ? joined : joined + u' ' + option.valueName;
}

QString nameOf(const CommandDescription &command)
{
    QStringList words{command.name};
    if (*command.arguments)
        words += QString::fromLatin1(command.arguments);
    if (!command.switches.isEmpty())
        words += u'[' + command.switches.join(QLatin1StringView("|")) + u']';
    return words.join(u' ');
}

QList<std::pair<ExitStatus, QString>> exitStatuses()
{
    return {
        {ExitStatus::Done, Text::tr("Done; for doctor: all is well.")},
        {ExitStatus::Refused, Text::tr("The program refused, or doctor found something to fix.")},
        {ExitStatus::WrongUsage, Text::tr("The command line could not be understood.")},
        {ExitStatus::NoInstance, Text::tr("No kitty-focus-tracker is running.")},
    };
}

} // namespace

QString helpText()
{
    QStringList lines{
        Text::tr("Usage:"),
        QStringLiteral("  kitty-focus-tracker [OPTIONS]"),
        QStringLiteral("  kitty-focus-tracker COMMAND"),
        {},
    };
    lines += terminal_text::folded(
        Text::tr("On the niri compositor, the kitty terminal window that has the focus gets a larger font "
                 "and gives it back, exactly, when it loses the focus."),
        width);
    lines += {QString(), Text::tr("Options:")};
    for (const OptionDescription &option : optionDescriptions())
        lines += entry(nameOf(option), option.summary());
    lines += {QString(), Text::tr("Commands to the running program:")};
    for (const CommandDescription &command : commandDescriptions())
        lines += entry(nameOf(command), command.summary());
    lines += {QString(), Text::tr("Exit status:")};
    for (const auto &[status, meaning] : exitStatuses())
        lines += entry(QString::number(std::to_underlying(status)), meaning);
    return lines.join(u'\n') + u'\n';
}
