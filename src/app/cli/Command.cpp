// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"

#include "DecimalNumber.h"
#include "DisplayText.h"
#include "ZoomAmount.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

QString helpLists()
{
    return Text::tr("kitty-focus-tracker --help lists what can be asked.");
}

bool isWholeNumber(const QString &text, int minimum, int maximum)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    bool fits = false;
    const int number = text.toInt(&fits);
    return fits && std::ranges::all_of(text, isDigit) && number >= minimum && number <= maximum;
}

std::optional<UsageError> faultOfPause(const QStringList &arguments)
{
    if (arguments.isEmpty()
        || (arguments.size() == 1 && isWholeNumber(arguments[0], 1, Command::longestPause)))
        return std::nullopt;
    return UsageError{
        Text::tr("pause was given \"%1\", but takes a whole number of minutes from 1 to %2, or nothing.")
            .arg(displayText(arguments.join(u' ')), QString::number(Command::longestPause)),
        Text::tr("Run kitty-focus-tracker pause 15, for example.")};
}

std::optional<UsageError> faultOfZoom(const QStringList &arguments)
{
    const bool isSwitch =
        arguments.value(0) == QLatin1StringView("on") || arguments.value(0) == QLatin1StringView("off");
    if (arguments.size() == 2 && isSwitch && isWholeNumber(arguments[1], 1, Command::largestPid))
        return std::nullopt;
    return UsageError{Text::tr("zoom was given \"%1\", but takes on or off and the process id of a kitty.")
                          .arg(displayText(arguments.join(u' '))),
                      Text::tr("kitty-focus-tracker status lists the process ids.")};
}

std::optional<UsageError> faultOfPin(const QStringList &arguments)
{
    const bool isId = arguments.size() == 1 && !arguments[0].isEmpty()
        && std::ranges::all_of(arguments[0], [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (arguments.isEmpty() || isId)
        return std::nullopt;
    return UsageError{
        Text::tr("\"%1\" is neither the process id of a kitty nor the id of a window.")
            .arg(displayText(arguments.join(u' '))),
        Text::tr("Give one of them, or nothing for the window with the focus; kitty-focus-tracker status "
                 "--json lists them.")};
}

std::optional<UsageError> faultOfAmount(const QStringList &arguments)
{
    const QString text = arguments.join(u' ');
    if (arguments.size() == 1
        && (text == QLatin1StringView("up") || text == QLatin1StringView("down")
            || ZoomAmount::fromText(text)))
        return std::nullopt;
    return UsageError{Text::tr("amount was given \"%1\", but takes up, down, or %2.")
                          .arg(displayText(text), ZoomAmount::rule()),
                      Text::tr("Run kitty-focus-tracker amount +3, for example.")};
}

std::optional<UsageError> faultOf(const Command &command, const CommandDescription &description)
{
    if (description.faultOf)
        return description.faultOf(command.arguments);
    if (command.arguments.isEmpty())
        return std::nullopt;
    return UsageError{Text::tr("%1 was given \"%2\", but takes nothing.")
                          .arg(command.name, displayText(command.arguments.join(u' '))),
                      helpLists()};
}

} // namespace

QString CommandDescription::summary() const
{
    return Text::tr(summarySource);
}

const QList<CommandDescription> &commandDescriptions()
{
    static const QString json = QStringLiteral("--json");
    static const QString waybar = QStringLiteral("--waybar");
    static const QString fix = QStringLiteral("--fix");
    static const QString yes = QStringLiteral("--yes");
    static const QList<CommandDescription> descriptions{
        {QStringLiteral("status"),
         "",
         {json, waybar},
         QT_TRANSLATE_NOOP("Command",
                           "Show the state of niri, of every kitty and of the connections; with --waybar as "
                           "one line for a module of waybar.")},
        {QStringLiteral("pause"),
         "[MINUTES]",
         {},
         QT_TRANSLATE_NOOP("Command",
                           "Turn zooming off: every font gets its base size back. With MINUTES it comes "
                           "on again by itself."),
         faultOfPause},
        {QStringLiteral("resume"), "", {}, QT_TRANSLATE_NOOP("Command", "Turn zooming on again.")},
        {QStringLiteral("toggle"), "", {}, QT_TRANSLATE_NOOP("Command", "Pause, or resume if paused.")},
        {QStringLiteral("zoom"),
         "on|off PID",
         {},
         QT_TRANSLATE_NOOP("Command", "Turn zooming on or off for one kitty, by its process id."),
         faultOfZoom},
        {QStringLiteral("pin"),
         "[PID|WINDOW_ID]",
         {},
         QT_TRANSLATE_NOOP("Command",
                           "Keep this window zoomed wherever the focus is; without an id the window with "
                           "the focus."),
         faultOfPin},
        {QStringLiteral("unpin"),
         "[PID|WINDOW_ID]",
         {},
         QT_TRANSLATE_NOOP("Command", "Zoom this window with the focus only, as all others."),
         faultOfPin},
        {QStringLiteral("amount"),
         "AMOUNT|up|down",
         {},
         QT_TRANSLATE_NOOP("Command",
                           "Change how the font of the focused window changes, and keep it in the "
                           "settings; up and down by 1 point, or by a twentieth of a factor."),
         faultOfAmount},
        {QStringLiteral("show"), "", {}, QT_TRANSLATE_NOOP("Command", "Open the status dialog.")},
        {QStringLiteral("settings"), "", {}, QT_TRANSLATE_NOOP("Command", "Open the settings dialog.")},
        {QStringLiteral("events"),
         "",
         {waybar},
         QT_TRANSLATE_NOOP("Command",
                           "Print the events as they happen, one JSON object a line; with --waybar a line "
                           "for a module of waybar at each change.")},
        {QStringLiteral("doctor"),
         "",
         {json, fix},
         QT_TRANSLATE_NOOP("Command",
                           "Say what works and what does not, for niri and every kitty, and how to fix it; "
                           "with --fix set up kitty.conf, after asking. Needs no running program.")},
        {QStringLiteral("forget"),
         "",
         {yes},
         QT_TRANSLATE_NOOP("Command",
                           "Remove what the program has left in your folders, after asking: our lines in "
                           "kitty.conf, settings, start at login. Needs no running program.")},
        {QStringLiteral("quit"),
         "",
         {},
         QT_TRANSLATE_NOOP("Command", "Give every font its base size back and end.")},
    };
    return descriptions;
}

std::expected<Command, UsageError> Command::fromWords(const QStringList &words, const QStringList &switches)
{
    Command command{words.value(0), words.mid(1)};
    const auto &known = commandDescriptions();
    const auto description = std::ranges::find(known, command.name, &CommandDescription::name);
    if (description == known.end())
        return std::unexpected(
            UsageError{Text::tr("There is no command \"%1\".").arg(displayText(command.name)), helpLists()});
    for (const QString &given : switches) {
        if (!description->switches.contains(given))
            return std::unexpected(UsageError{
                Text::tr("The option %1 does not go with the command %2.").arg(given, command.name),
                helpLists()});
    }
    if (const auto fault = faultOf(command, *description))
        return std::unexpected(*fault);
    if (switches.size() > 1)
        return std::unexpected(UsageError{
            Text::tr("The options %1 exclude each other.").arg(switches.join(QLatin1StringView(", "))),
            Text::tr("Use one of them.")});
    command.arguments += switches;
    return command;
}
