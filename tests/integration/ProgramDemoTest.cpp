// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunningProgram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <csignal>

class ProgramDemoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void demo_needsNeitherNiriNorKitty_andShowsAllThree()
    {
        RunningProgram program;
        QVERIFY(startDemo(program));
        QTRY_VERIFY(!program.events(QStringLiteral("focus_gained")).isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(
            statuses(program),
            QStringList({QStringLiteral("failed"), QStringLiteral("no_socket"), QStringLiteral("ready")}),
            10'000);
        const QJsonObject ready = kitty(program, QStringLiteral("ready"));
        QCOMPARE(ready.value(QLatin1StringView("version")), QStringLiteral("0.48.2"));
        QCOMPARE(ready.value(QLatin1StringView("connection")), QStringLiteral("open"));
        QCOMPARE(program.status()
                     .value(QLatin1StringView("niri"))
                     .toObject()
                     .value(QLatin1StringView("connected")),
                 true);
        QTRY_VERIFY(!program.events(QStringLiteral("focus_lost")).isEmpty());
    }

    void demoEnds_noProcessAndNoFileIsLeft_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGKILL") << SIGKILL;
    }

    void demoEnds_noProcessAndNoFileIsLeft()
    {
        QFETCH(const int, signal);
        RunningProgram program;
        QVERIFY(startDemo(program));
        QTRY_COMPARE(program.events(QStringLiteral("kitty_found")).size(), 3);
        QTRY_VERIFY(!program.events(QStringLiteral("focus_gained")).isEmpty());
        QList<pid_t> pids;
        for (const QJsonObject &event : program.events(QStringLiteral("kitty_found")))
            pids += event.value(QLatin1StringView("pid")).toInt();

        QVERIFY(program.end(signal));
        if (signal != SIGKILL)
            QCOMPARE(program.exitStatus(), 0);
        for (const pid_t pid : pids)
            QTRY_VERIFY(hasEnded(pid));
        QTRY_COMPARE(QDir(program.controlFolder()).entryList({QStringLiteral("demo*")}), QStringList());
        if (signal != SIGKILL)
            QCOMPARE(QDir(program.controlFolder()).entryList({QStringLiteral("*.sock")}, QDir::System),
                     QStringList());
    }

    void demo_leavesTheUsersFoldersAlone()
    {
        RunningProgram program;
        program.writeSettings("[interface]\nautostart=true\n");
        program.setEnvironment(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        QVERIFY(program.start({QStringLiteral("--demo")}));
        QTRY_COMPARE(program.events(QStringLiteral("kitty_found")).size(), 3);
        QVERIFY(!QFile::exists(program.configFolder() + QStringLiteral("/autostart")));
        QVERIFY(!QFile::exists(program.stateFolder()));
        QVERIFY(program.end(SIGTERM));
        QVERIFY(!QFile::exists(program.stateFolder()));
    }

private:
    static bool startDemo(RunningProgram &program)
    {
        return program.start({QStringLiteral("--headless"), QStringLiteral("--demo")});
    }

    static QJsonArray kitties(const RunningProgram &program)
    {
        return program.status().value(QLatin1StringView("kitties")).toArray();
    }

    static QStringList statuses(const RunningProgram &program)
    {
        QStringList statuses;
        for (const QJsonValue &kitty : kitties(program))
            statuses += kitty.toObject().value(QLatin1StringView("status")).toString();
        statuses.sort();
        return statuses;
    }

    static QJsonObject kitty(const RunningProgram &program, const QString &status)
    {
        for (const QJsonValue &kitty : kitties(program)) {
            if (kitty.toObject().value(QLatin1StringView("status")) == status)
                return kitty.toObject();
        }
        return {};
    }

    /// An orphan whose new parent does not ask for it has ended all the same.
    static bool hasEnded(pid_t pid)
    {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
        return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
    }
};

QTEST_GUILESS_MAIN(ProgramDemoTest)
#include "ProgramDemoTest.moc"
