// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include "SettingsTable.h"

#include <QTest>

class CommandLineTest : public QObject
{
    Q_OBJECT

    /// `words` as a user types them, with single spaces between them.
    static std::expected<CommandLine, UsageError> parse(const QString &words)
    {
        QStringList arguments{QStringLiteral("kitty-focus-tracker")};
        if (!words.isEmpty())
            arguments += words.split(u' ');
        return CommandLine::parse(arguments);
    }

private Q_SLOTS:
    void noWords_startTheProgramAsTheSettingsSay()
    {
        const auto line = parse({});
        QVERIFY(line);
        QVERIFY(*line == CommandLine());
    }

    void switches_areSeen()
    {
        const auto line = parse(QStringLiteral("--headless --demo --quiet --config /x/y.ini"));
        QVERIFY(line);
        QVERIFY(line->headless);
        QVERIFY(line->demo);
        QVERIFY(line->quiet);
        QCOMPARE(line->configFile, QStringLiteral("/x/y.ini"));
        QVERIFY(!line->command);
        QVERIFY(parse(QStringLiteral("--config=a=b"))->configFile == QStringLiteral("a=b"));
    }

    void help_and_version_beatWhatElseIsThere()
    {
        for (const QStringView words :
             {u"--help", u"-h", u"status --help", u"--zoom +3 -h", u"nonsense --help"})
            QVERIFY(parse(words.toString())->wantsHelp);
        for (const QStringView words : {u"--version", u"-v"})
            QVERIFY(parse(words.toString())->wantsVersion);
    }

    void value_overridesItsSetting_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *words, const char *field, const char *value) {
            QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(field)
                                 << QString::fromUtf8(value);
        };
        row("--app-id kitty-dev", "kitty.app_ids", "kitty-dev");
        row("--app-id kitty --app-id term-* --app-id ?x", "kitty.app_ids", "kitty, term-*, ?x");
        row("--app-id a,b", "kitty.app_ids", "a, b");
        row("--socket-timeout 2", "registry.connect_timeout_secs", "2");
        row("--socket-timeout 0.25", "registry.connect_timeout_secs", "0.25");
        row("--max-retries 0", "registry.max_retries", "0");
        row("--max-retries=7", "registry.max_retries", "7");
        row("--max-retries 2 --max-retries 4", "registry.max_retries", "4");
        row("--zoom +3", "zoom.amount", "+3");
        row("--zoom -2.50", "zoom.amount", "-2.5");
        row("--zoom x1.25", "zoom.amount", "x1.25");
        row("--zoom =16", "zoom.amount", "=16");
        row("--zoom==16", "zoom.amount", "=16");
    }

    void value_overridesItsSetting()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        const auto line = parse(words);
        QVERIFY(line);
        QCOMPARE(line->overrides, (QMap<QString, QString>{{field, value}}));
    }

    void command_isReadWithItsArguments_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *words, const char *name, const QStringList &arguments = {}) {
            QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(name) << arguments;
        };
        const QStringList json{QStringLiteral("--json")};
        row("status", "status");
        row("status --json", "status", json);
        row("--json status", "status", json);
        row("pause", "pause");
        row("pause 15", "pause", {QStringLiteral("15")});
        row("pause 10080", "pause", {QStringLiteral("10080")});
        row("resume", "resume");
        row("toggle", "toggle");
        row("zoom on 4242", "zoom", {QStringLiteral("on"), QStringLiteral("4242")});
        row("zoom off 4194304", "zoom", {QStringLiteral("off"), QStringLiteral("4194304")});
        row("show", "show");
        row("settings", "settings");
        row("events", "events");
        row("doctor", "doctor");
        row("doctor --json", "doctor", json);
        row("doctor --fix", "doctor", {QStringLiteral("--fix")});
        row("quit", "quit");
    }

    void command_isReadWithItsArguments()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, name);
        QFETCH(const QStringList, arguments);
        const auto line = parse(words);
        QVERIFY(line);
        QVERIFY(line->command == (Command{name, arguments}));
    }

    void doctor_looksWithTheOptionsOfTheProgram()
    {
        const auto line = parse(QStringLiteral("doctor --json --config /x --app-id foot --socket-timeout 1"));
        QVERIFY(line);
        QCOMPARE(line->configFile, QStringLiteral("/x"));
        QCOMPARE(line->overrides.size(), 2);
    }

    void wrongWords_areNamed_andARemedySaid_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("named");
        const auto row = [](const char *words, const char *named) {
            QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(named).split(u'|');
        };
        row("--frobnicate", "frobnicate");
        row("-x", "x");
        row("--zoom", "zoom");
        row("--config", "config");
        row("--config=", "config");
        row("--headless=yes", "headless");
        row("--zoom 3", "--zoom|\"3\"|x1.25");
        row("--zoom x9", "--zoom|\"x9\"|0.25 to 4");
        row("--socket-timeout soon", "--socket-timeout|\"soon\"|0.1 to 60");
        row("--socket-timeout 0", "--socket-timeout|0.1 to 60");
        row("--socket-timeout nan", "--socket-timeout|0.1 to 60");
        row("--max-retries 11", "--max-retries|\"11\"|0 to 10");
        row("--max-retries -1", "--max-retries|\"-1\"");
        row("--max-retries 99999999999999999999", "--max-retries");
        row("--app-id=", "--app-id");
        row("--json", "--json|command");
        row("--fix", "--fix|command");
        row("stauts", "stauts");
        row("-- --zoom", "--zoom");
        row("status now", "status|now");
        row("status --fix", "--fix|status");
        row("quit --json", "--json|quit");
        row("doctor --json --fix", "--json, --fix");
        row("status --zoom +3", "--zoom|status");
        row("quit --demo", "--demo|quit");
        row("doctor --quiet", "--quiet|doctor");
        row("pause soon", "pause|soon|1 to 10080");
        row("pause 0", "pause|\"0\"");
        row("pause 10081", "pause|10081");
        row("pause +5", "pause|+5");
        row("pause 1 2", "pause|1 2");
        row("zoom", "zoom|on or off");
        row("zoom on", "zoom|on or off");
        row("zoom up 42", "zoom|up 42");
        row("zoom on x", "zoom|on x");
        row("zoom on 0", "zoom|on 0");
        row("zoom off 4194305", "zoom|4194305");
        row("zoom on 1 2", "zoom|on 1 2");
    }

    void wrongWords_areNamed_andARemedySaid()
    {
        QFETCH(const QString, words);
        QFETCH(const QStringList, named);
        const auto line = parse(words);
        QVERIFY(!line);
        const UsageError &error = line.error();
        for (const QString &part : named)
            QVERIFY2(error.sentence.contains(part), qPrintable(error.sentence));
        QVERIFY2(error.sentence.endsWith(u'.'), qPrintable(error.sentence));
        QVERIFY(error.remedy.contains(QStringLiteral("kitty-focus-tracker"))
                || error.remedy == QStringLiteral("Use one of them."));
    }

    void anEmptyWord_isNoCommand()
    {
        QVERIFY(!CommandLine::parse({QStringLiteral("kitty-focus-tracker"), QString()}));
    }

    void ranges_areThoseOfTheSettings()
    {
        for (const OptionDescription &option : optionDescriptions()) {
            const SettingsField *field = findField(option.field);
            QCOMPARE(field != nullptr, !option.field.isEmpty());
            if (!field || field->kind != SettingsField::Kind::Number)
                continue;
            const QString start = QStringLiteral("--") + option.longName() + u' ';
            QVERIFY(parse(start + QString::number(field->maximum)));
            QVERIFY(!parse(start + QString::number(field->maximum + 1)));
        }
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
