// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include "DecimalNumber.h"
#include "DisplayText.h"
#include "SettingsTable.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

namespace option
{
const QString appId = QStringLiteral("app-id");
const QString headless = QStringLiteral("headless");
const QString demo = QStringLiteral("demo");
const QString config = QStringLiteral("config");
const QString quiet = QStringLiteral("quiet");
const QString help = QStringLiteral("help");
const QString version = QStringLiteral("version");
} // namespace option

const QStringList commandSwitches{QStringLiteral("json"), QStringLiteral("waybar"), QStringLiteral("fix"),
                                  QStringLiteral("yes")};

UsageError usageError(const QString &sentence)
{
    return {sentence, Text::tr("kitty-focus-tracker --help lists all options and commands.")};
}

void addOptions(QCommandLineParser &parser)
{
    for (const OptionDescription &described : optionDescriptions())
        parser.addOption({described.names, {}, described.valueName});
    for (const QString &name : commandSwitches)
        parser.addOption(QCommandLineOption(name));
}

/// "amount -2" names no option "-2".
QStringList withAmountAsWord(QStringList arguments)
{
    const auto command = arguments.indexOf(QStringLiteral("amount"), 1);
    const QString amount = command < 0 ? QString() : arguments.value(command + 1);
    if (amount.size() > 1 && amount[0] == u'-' && (amount[1].isDigit() || amount[1] == u'.'))
        arguments.insert(command + 1, QStringLiteral("--"));
    return arguments;
}

QStringList dashed(const QStringList &names, const QCommandLineParser &parser)
{
    QStringList given;
    for (const QString &name : names) {
        if (parser.isSet(name))
            given += QStringLiteral("--") + name;
    }
    return given;
}

std::expected<QMap<QString, QString>, UsageError> overridesOf(const QCommandLineParser &parser)
{
    QMap<QString, QString> overrides;
    for (const OptionDescription &described : optionDescriptions()) {
        const SettingsField *field = findField(described.field);
        if (!field || !parser.isSet(described.longName()))
            continue;
        const QStringList values = parser.values(described.longName());
        const QString value = described.longName() == option::appId ? values.join(u',') : values.constLast();
        Settings probe;
        if (!field->write(probe, value))
            return std::unexpected(
                usageError(Text::tr("The option --%1 is \"%2\", but must be %3.")
                               .arg(described.longName(), displayText(value), field->rule())));
        overrides[described.field] = field->read(probe);
    }
    return overrides;
}

/// Options of the program make no sense beside a command to one that runs already.
std::optional<UsageError> uselessOption(const QCommandLineParser &parser, const Command &command)
{
    const bool isDoctor = command.name == QLatin1StringView("doctor");
    for (const OptionDescription &described : optionDescriptions()) {
        if (parser.isSet(described.longName()) && !(isDoctor && described.goesWithDoctor))
            return usageError(Text::tr("The option --%1 does not go with the command %2.")
                                  .arg(described.longName(), command.name));
    }
    return std::nullopt;
}

} // namespace

QString OptionDescription::summary() const
{
    const QString text = Text::tr(summarySource);
    const SettingsField *overridden = findField(field);
    return overridden ? Text::tr("%1 Default: %2.").arg(text, overridden->defaultText()) : text;
}

const QList<OptionDescription> &optionDescriptions()
{
    static const QList<OptionDescription> descriptions{
        {{option::appId},
         QStringLiteral("ID"),
         QStringLiteral("kitty.app_ids"),
         true,
         QT_TRANSLATE_NOOP("CommandLine",
                           "Windows with this app id are kitty; * stands for any text, ? for one "
                           "character. May be given several times.")},
        {{QStringLiteral("socket-timeout")},
         QStringLiteral("SECONDS"),
         QStringLiteral("registry.connect_timeout_secs"),
         true,
         QT_TRANSLATE_NOOP("CommandLine",
                           "How long a kitty may take to accept a connection; fractions are allowed.")},
        {{QStringLiteral("max-retries")},
         QStringLiteral("N"),
         QStringLiteral("registry.max_retries"),
         false,
         QT_TRANSLATE_NOOP("CommandLine",
                           "How many times a command is tried again after the connection failed.")},
        {{QStringLiteral("zoom")},
         QStringLiteral("AMOUNT"),
         QStringLiteral("zoom.amount"),
         false,
         QT_TRANSLATE_NOOP("CommandLine",
                           "How the font of the focused window changes: +3 adds points, x1.25 "
                           "scales, =16 sets the size.")},
        {{option::headless},
         {},
         {},
         false,
         QT_TRANSLATE_NOOP("CommandLine", "Show no tray icon and no dialogs.")},
        {{option::demo},
         {},
         {},
         false,
         QT_TRANSLATE_NOOP("CommandLine",
                           "Show the program with a simulated niri and three simulated kitties.")},
        {{option::config},
         QStringLiteral("FILE"),
         {},
         true,
         QT_TRANSLATE_NOOP("CommandLine", "Use another settings file.")},
        {{option::quiet}, {}, {}, false, QT_TRANSLATE_NOOP("CommandLine", "Print no events.")},
        {{QStringLiteral("h"), option::help},
         {},
         {},
         true,
         QT_TRANSLATE_NOOP("CommandLine", "Show this help.")},
        {{QStringLiteral("v"), option::version},
         {},
         {},
         true,
         QT_TRANSLATE_NOOP("CommandLine", "Show the version.")},
    };
    return descriptions;
}

std::expected<CommandLine, UsageError> CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(withAmountAsWord(arguments)))
        return std::unexpected(usageError(parser.errorText()));

    CommandLine line;
    line.wantsHelp = parser.isSet(option::help);
    line.wantsVersion = parser.isSet(option::version);
    if (line.wantsHelp || line.wantsVersion)
        return line;

    const QStringList words = parser.positionalArguments();
    const QStringList switches = dashed(commandSwitches, parser);
    if (!words.isEmpty()) {
        const auto command = Command::fromWords(words, switches);
        if (!command)
            return std::unexpected(command.error());
        if (const auto useless = uselessOption(parser, *command))
            return std::unexpected(*useless);
        line.command = *command;
    } else if (!switches.isEmpty()) {
        return std::unexpected(
            usageError(Text::tr("The option %1 goes with a command only.").arg(switches.constFirst())));
    }

    const auto overrides = overridesOf(parser);
    if (!overrides)
        return std::unexpected(overrides.error());
    line.overrides = *overrides;
    line.headless = parser.isSet(option::headless);
    line.demo = parser.isSet(option::demo);
    line.quiet = parser.isSet(option::quiet);
    line.configFile = parser.value(option::config);
    if (parser.isSet(option::config) && line.configFile.isEmpty())
        return std::unexpected(usageError(Text::tr("The option --config names no file.")));
    return line;
}
