// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramWorld.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

/// Somebody tidies up the session's temporary files while the program runs.
class ProgramPlaceTest final : public QObject
{
    Q_OBJECT

    static QString lockFile(const RunningProgram &program)
    {
        return program.controlFolder() + QStringLiteral("/instance.lock");
    }

    static bool isWhole(const RunningProgram &program)
    {
        return QFile::exists(program.controlSocket()) && QFile::exists(lockFile(program));
    }

    /// It is found by commands and by a second start, and zooms as before.
    static void checkThatItIsFound(ProgramWorld &world)
    {
        QCOMPARE(world.program.command({QStringLiteral("status")}).exitStatus, 0);
        QCOMPARE(world.program.command({QStringLiteral("toggle")}).exitStatus, 0);
        QCOMPARE(world.program.command({QStringLiteral("toggle")}).exitStatus, 0);
        const auto second = world.program.command({QStringLiteral("--headless")});
        QCOMPARE(second.exitStatus, 1);
        QVERIFY2(second.errors.contains(QStringLiteral("The running program has no display")),
                 qPrintable(second.errors));
        QVERIFY(world.program.isRunning());
        QCOMPARE(world.niri.eventStreams(), 1);
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
        QCOMPARE(world.program.errors(), QString());
    }

private Q_SLOTS:
    void folderThatIsRemoved_isMadeAnew_data()
    {
        QTest::addColumn<QString>("gone");
        QTest::newRow("whole folder") << QString();
        for (const char *file : {"instance.lock", "control.sock"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    void folderThatIsRemoved_isMadeAnew()
    {
        QFETCH(const QString, gone);
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        QTRY_COMPARE(world.program.command({QStringLiteral("status")}).exitStatus, 0);
        const QString folder = world.program.controlFolder();
        if (gone.isEmpty())
            QVERIFY(QDir(folder).removeRecursively());
        else
            QVERIFY(QFile::remove(QDir(folder).filePath(gone)));
        // Files are made, which a busy disk may hold up for seconds.
        QTRY_VERIFY2_WITH_TIMEOUT(isWhole(world.program), qPrintable(world.program.errors()), 20'000);
        checkThatItIsFound(world);
    }

    /// Whoever reads the events goes on reading them.
    void follower_isKept()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        const auto follower = world.program.startCommand({QStringLiteral("events")});
        QTRY_VERIFY(RunningProgram::isPrepared(follower->processId()));
        QByteArray read;
        int window = 0;
        const auto hasEvents = [&] {
            if (++window % 2 == 0)
                world.focus(0);
            else
                world.focusBrowser();
            read += follower->readAllStandardOutput();
            return read.contains("focus_gained");
        };
        QTRY_VERIFY(hasEvents());
        QVERIFY(QDir(world.program.controlFolder()).removeRecursively());
        QTRY_VERIFY_WITH_TIMEOUT(isWhole(world.program), 20'000);
        read.clear();
        QTRY_VERIFY(hasEvents());
        QCOMPARE(follower->state(), QProcess::Running);
        follower->kill();
        follower->waitForFinished();
    }

    /// Where even the folder above is gone, as after the end of a session.
    void folderAboveIsGone_saidOnce_andMadeAnewWhenItComes()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        QTRY_COMPARE(world.program.command({QStringLiteral("status")}).exitStatus, 0);
        const QString folder = world.program.runtimeFolder();
        QVERIFY(QDir(folder).removeRecursively());
        QTRY_VERIFY(world.program.errors().contains(QStringLiteral("can't be created")));
        QVERIFY(QDir().mkdir(folder));
        QTRY_COMPARE(world.program.command({QStringLiteral("status")}).exitStatus, 0);
        QCOMPARE(world.program.errors().count(u'\n'), 1);
    }

    /// In the moment before the folder was there again.
    void anotherInstance_thatHasTakenThePlace_keepsIt()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        QTRY_COMPARE(world.program.command({QStringLiteral("status")}).exitStatus, 0);
        ::kill(static_cast<pid_t>(world.program.pid()), SIGSTOP);
        QVERIFY(QDir(world.program.controlFolder()).removeRecursively());
        const auto another = world.program.startCommand({QStringLiteral("--headless")});
        QTRY_COMPARE(world.niri.eventStreams(), 2);
        ::kill(static_cast<pid_t>(world.program.pid()), SIGCONT);
        QTRY_VERIFY(!world.program.isRunning());
        QCOMPARE(world.program.exitStatus(), 0);
        QTRY_COMPARE(world.program.command({QStringLiteral("status")}).exitStatus, 0);
        QCOMPARE(another->state(), QProcess::Running);
        world.focusBrowser();
        QTRY_COMPARE(world.size(0), 11.0);
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
        QCOMPARE(world.program.command({QStringLiteral("quit")}).exitStatus, 0);
        QTRY_COMPARE(another->state(), QProcess::NotRunning);
    }
};

QTEST_GUILESS_MAIN(ProgramPlaceTest)
#include "ProgramPlaceTest.moc"
