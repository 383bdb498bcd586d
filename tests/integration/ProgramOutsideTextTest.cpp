// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program in a world in which everything that has a name has a bad one.
#include "Poison.h"
#include "ProgramWorld.h"

#include <QFile>
#include <QJsonValue>
#include <QTemporaryDir>
#include <QTest>

class ProgramOutsideTextTest final : public QObject
{
    Q_OBJECT

private:
    /// As a terminal gets it: nothing but lines of text.
    static void check(const QString &output)
    {
        QVERIFY(!output.isEmpty());
        for (const QString &line : output.split(u'\n'))
            QCOMPARE(poison::harmfulIn(line), QString());
    }

private Q_SLOTS:
    void badNames_areTextInEverythingThatItWrites_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("beginning");
        QTest::newRow("markup") << poison::title({}) << poison::markup();
        QTest::newRow("controls") << poison::title(poison::controls())
                                  << displayText(poison::controls().left(2));
    }

    void badNames_areTextInEverythingThatItWrites()
    {
        QFETCH(QString, title);
        QFETCH(QString, beginning);
        const QTemporaryDir folder;
        const QString settings = folder.filePath(poison::fileName());
        QFile file(settings);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[zoom]\namount=" + poison::markup().toUtf8() + "\u202e\x1b[31m\n"
                   + poison::markup().toUtf8() + "=1\n");
        file.close();

        ProgramWorld world;
        world.openKitty();
        world.kitty(0).tell("always-misbehave PermissionDenied");
        world.niri.setTitle(world.windows[0], title);
        QVERIFY(world.start({QStringLiteral("--config"), settings}));
        QTRY_COMPARE(world.program.events(QStringLiteral("kitty_status")).size(), 1);
        world.focus(0);
        QTRY_COMPARE(world.program.events(QStringLiteral("focus_gained")).size(), 1);
        const QString name = QStringLiteral("“") + beginning;
        const QJsonValue zooming =
            world.program.events(QStringLiteral("focus_gained"))[0].value(QLatin1StringView("zooming"));
        QVERIFY2(zooming[QLatin1StringView("error")].toString().startsWith(name),
                 qPrintable(zooming[QLatin1StringView("error")].toString()));
        check(QString::fromUtf8(world.program.lines().join('\n')));
        QTRY_VERIFY(world.program.errors().contains(poison::markup()));
        check(world.program.errors());

        for (const char *command : {"status", "status --json", "doctor", "doctor --json"}) {
            const auto outcome = world.program.command(QString::fromLatin1(command).split(u' '));
            check(outcome.output);
            if (!QLatin1StringView(command).endsWith(QLatin1StringView("json")))
                QVERIFY2(outcome.output.contains(name), qPrintable(outcome.output));
        }
        const auto report = world.program.command({QStringLiteral("doctor"), QStringLiteral("--json")});
        QVERIFY2(!report.output.contains(QStringLiteral("/dev/zero")), "it is passed on to others");
        QString word = title.left(500);
        word.remove(QChar(u'\0'));
        for (const QStringList &words : {QStringList{word}, {QStringLiteral("pause"), word}}) {
            const auto outcome = world.program.command(words);
            QVERIFY(outcome.exitStatus != 0);
            check(outcome.errors);
            QVERIFY2(outcome.errors.contains(beginning), qPrintable(outcome.errors));
        }
    }
};

QTEST_GUILESS_MAIN(ProgramOutsideTextTest)
#include "ProgramOutsideTextTest.moc"
