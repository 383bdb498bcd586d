// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramWorld.h"

#include <QJsonArray>
#include <QTest>

class ProgramLanguageTest final : public QObject
{
    Q_OBJECT

    static void speak(RunningProgram &program, const char *locale, const QString &languages = {})
    {
        program.setEnvironment(QStringLiteral("LC_ALL"), QString::fromLatin1(locale));
        program.setEnvironment(QStringLiteral("LANGUAGE"), languages);
    }

private Q_SLOTS:
    void theUsersLanguage_isSpoken_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("usage");
        QTest::newRow("German") << QStringLiteral("de_AT.UTF-8") << QStringLiteral("Aufruf:");
        QTest::newRow("French") << QStringLiteral("fr_CA.UTF-8") << QStringLiteral("Utilisation");
        QTest::newRow("one we don't speak") << QStringLiteral("fi_FI.UTF-8") << QStringLiteral("Usage:");
        QTest::newRow("none") << QStringLiteral("C") << QStringLiteral("Usage:");
        QTest::newRow("Chinese of Singapore") << QStringLiteral("zh_SG.UTF-8") << QStringLiteral("用法：");
        QTest::newRow("Chinese of Taiwan") << QStringLiteral("zh_TW.UTF-8") << QStringLiteral("Usage:");
    }

    void theUsersLanguage_isSpoken()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, usage);
        RunningProgram program;
        speak(program, qPrintable(locale));
        QVERIFY(program.command({QStringLiteral("--help")}).output.startsWith(usage));
    }

    void firstOfTheUsersLanguagesThatWeSpeak_isSpoken()
    {
        RunningProgram program;
        speak(program, "de_DE.UTF-8", QStringLiteral("fi:fr_CA:de"));
        QVERIFY(program.command({QStringLiteral("--help")}).output.startsWith(QStringLiteral("Utilisation")));
    }

    void theSetting_beatsTheSystem_evenForWhatIsWrongOnTheCommandLine()
    {
        RunningProgram program;
        speak(program, "fr_FR.UTF-8");
        program.writeSettings("[interface]\nlanguage=de\n");
        QVERIFY(program.command({QStringLiteral("--help")}).output.startsWith(QStringLiteral("Aufruf:")));
        const auto outcome = program.command({QStringLiteral("dance")});
        QCOMPARE(outcome.exitStatus, 2);
        QVERIFY(outcome.errors.contains(QStringLiteral("Den Befehl „dance“ gibt es nicht.")));
        QVERIFY(program.command({QStringLiteral("status")}).errors.contains(QStringLiteral("läuft nicht")));
    }

    void anotherSetting_isSpokenAtOnce_andWordsForScriptsStay()
    {
        ProgramWorld world;
        world.program.writeSettings("[interface]\nlanguage=de\n");
        QVERIFY(world.startWith(1));
        const auto status = [&] { return world.program.command({QStringLiteral("status")}).output; };
        QVERIFY(status().contains(QStringLiteral("Der Zoom ist an.")));
        world.program.writeSettings("[interface]\nlanguage=fr\n");
        QTRY_VERIFY(status().contains(QStringLiteral("Le zoom est activé.")));
        const QJsonObject kitty =
            world.program.status().value(QLatin1StringView("kitties")).toArray().first().toObject();
        QCOMPARE(kitty.value(QLatin1StringView("status")).toString(), QStringLiteral("ready"));
    }
};

QTEST_GUILESS_MAIN(ProgramLanguageTest)
#include "ProgramLanguageTest.moc"
