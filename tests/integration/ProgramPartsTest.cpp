// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramWorld.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

/// The program is two: the one that the user starts loads no library for windows, and becomes the other one.
class ProgramPartsTest final : public QObject
{
    Q_OBJECT

    static QByteArray contents(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    static QString inProc(const RunningProgram &program, const char *file)
    {
        return QStringLiteral("/proc/%1/%2").arg(QString::number(program.pid()), QLatin1StringView(file));
    }

    static bool hasLoaded(const RunningProgram &program, const QByteArray &library)
    {
        return contents(inProc(program, "maps")).contains('/' + library + ".so");
    }

    static void giveDisplay(RunningProgram &program)
    {
        program.setEnvironment(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        program.setEnvironment(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
    }

private Q_SLOTS:
    void withoutWindows_loadsNoLibraryForThem()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        QVERIFY(hasLoaded(world.program, "libQt6Core"));
        for (const char *library : {"libQt6Gui", "libQt6Widgets", "libQt6DBus"})
            QVERIFY2(!hasLoaded(world.program, library), library);
    }

    void withWindows_isTheSameProcess_underTheSameName()
    {
        ProgramWorld world;
        giveDisplay(world.program);
        QVERIFY(world.niri.listen(world.program.niriSocket()));
        QVERIFY(world.program.start({}));
        QTRY_COMPARE(world.niri.eventStreams(), 1);
        QVERIFY(hasLoaded(world.program, "libQt6Widgets"));
        // pkill and pgrep know it by the one, a user by the other.
        QCOMPARE(contents(inProc(world.program, "comm")), QByteArray("kitty-focus-tra\n"));
        QCOMPARE(contents(inProc(world.program, "cmdline")), world.program.file().toUtf8() + '\0');
        QCOMPARE(world.program.command({QStringLiteral("show")}).exitStatus, 0);
    }

    void autostart_startsTheProgram_thatTheUserStarted()
    {
        ProgramWorld world;
        giveDisplay(world.program);
        world.program.writeSettings("[interface]\nautostart=true\n");
        QVERIFY(world.niri.listen(world.program.niriSocket()));
        QVERIFY(world.program.start({}));
        const QString entry =
            world.program.configFolder() + QStringLiteral("/autostart/kitty-focus-tracker.desktop");
        QTRY_VERIFY(QFile::exists(entry));
        const QString program = QFileInfo(world.program.file()).canonicalFilePath();
        QVERIFY2(contents(entry).contains(program.toUtf8()), contents(entry).constData());
    }

    void withoutTheOtherPart_itSaysSo_andZooms()
    {
        ProgramWorld world;
        giveDisplay(world.program);
        QVERIFY(world.program.useCopy());
        world.openKitty();
        QVERIFY(world.niri.listen(world.program.niriSocket()));
        QVERIFY(world.program.start({}));
        QTRY_COMPARE(world.niri.eventStreams(), 1);
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
        QVERIFY(!hasLoaded(world.program, "libQt6Gui"));
        const QString errors = world.program.errors();
        QVERIFY2(errors.contains(QStringLiteral("can't be started: No such file or directory. Install")),
                 qPrintable(errors));
        QCOMPARE(errors.count(u'\n'), 1);

        const auto doctor = world.program.command({QStringLiteral("doctor")});
        QCOMPARE(doctor.exitStatus, 1);
        QCOMPARE(doctor.errors, errors);
        QCOMPARE(doctor.output, QString());
    }
};

QTEST_GUILESS_MAIN(ProgramPartsTest)
#include "ProgramPartsTest.moc"
