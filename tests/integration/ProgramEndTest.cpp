// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramWorld.h"
#include "VirtualDisplay.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>
#include <memory>

namespace
{

/// A kitty that hangs is waited for so long that it can't be overlooked.
const QByteArray patient = QByteArrayLiteral("[zoom]\nsettle_ms=0\n[registry]\ncommand_timeout_secs=60\n");

/// Milliseconds: the program's limit is one second, and the machine may be busy.
constexpr int aSecond = 1900;

} // namespace

class ProgramEndTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signal_givesEveryFontBack_withinASecond_evenBesideAHungKitty_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGHUP") << SIGHUP;
    }

    void signal_givesEveryFontBack_withinASecond_evenBesideAHungKitty()
    {
        QFETCH(const int, signal);
        ProgramWorld world;
        world.program.writeSettings(patient);
        QVERIFY(world.startWith(2));
        world.focus(1);
        QTRY_COMPARE(world.size(1), 14.0);
        world.kitty(1).stop();
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);

        QElapsedTimer time;
        time.start();
        QVERIFY(world.program.end(signal, aSecond));
        QVERIFY2(time.elapsed() < aSecond, qPrintable(QString::number(time.elapsed())));
        QCOMPARE(world.program.exitStatus(), 0);
        QCOMPARE(world.size(0), 11.0);
        world.kitty(1).resume();
        QTRY_COMPARE(world.size(1), 11.0);
    }

    /// As that of an X server for programs that want X11; niri and its kitties go on.
    void endOfItsDisplay_givesEveryFontBack()
    {
        auto display = std::make_unique<VirtualDisplay>();
        QVERIFY2(display->start(), qPrintable(display->error()));
        ProgramWorld world;
        world.program.setEnvironment(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        world.program.setEnvironment(QStringLiteral("DISPLAY"), display->name());
        world.openKitty();
        world.openKitty();
        QVERIFY(world.niri.listen(world.program.niriSocket()) && world.program.start({}));
        QTRY_COMPARE_WITH_TIMEOUT(world.niri.eventStreams(), 1, 20'000);
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
        const qint64 pid = world.program.pid();
        display.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!world.program.isRunning(), 10'000);
        QCOMPARE(world.program.exitStatus(), 1);
        QCOMPARE(world.size(0), 11.0);
        QVERIFY2(world.program.errors().contains(QLatin1StringView("The display is gone")),
                 qPrintable(world.program.errors()));
        QVERIFY(!QFile::exists(QStringLiteral("/proc/%1").arg(pid)));
    }

    void withoutAHungKitty_endsAtOnce()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(2));
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
        QVERIFY(world.program.end(SIGTERM, 900));
        QCOMPARE(world.program.exitStatus(), 0);
        QCOMPARE(world.size(0), 11.0);
    }

    void secondSignal_changesNothing()
    {
        ProgramWorld world;
        world.program.writeSettings(patient);
        QVERIFY(world.startWith(2));
        world.focus(1);
        QTRY_COMPARE(world.size(1), 14.0);
        world.kitty(1).stop();
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
        ::kill(static_cast<pid_t>(world.program.pid()), SIGTERM);
        QVERIFY(world.program.end(SIGINT, aSecond));
        QCOMPARE(world.program.exitStatus(), 0);
        QCOMPARE(world.size(0), 11.0);
        world.kitty(1).resume();
    }

    void afterKill_theNextStartGivesEveryFontBack()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(2));
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
        QVERIFY(world.program.end(SIGKILL));
        world.focusBrowser();
        QCOMPARE(world.size(0), 14.0);
        QVERIFY(world.program.start());
        QTRY_COMPARE(world.size(0), 11.0);
        QCOMPARE(world.size(1), 11.0);
    }

    void restoreOnExitSwitchedOff_leavesFontsAsTheyAre()
    {
        ProgramWorld world;
        world.program.writeSettings("[zoom]\nsettle_ms=0\nrestore_on_exit=false\n");
        QVERIFY(world.startWith(1));
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
        QVERIFY(world.program.end(SIGTERM));
        QCOMPARE(world.program.exitStatus(), 0);
        QCOMPARE(world.size(0), 14.0);
    }

    void niriQuitsAndComesAgain_zoomingGoesOn_andNoFocusChangeIsInvented()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(2));
        world.focus(0);
        QTRY_COMPARE(world.program.events(QStringLiteral("focus_gained")).size(), 1);
        for (int times = 1; times <= 3; ++times) {
            world.niri.quit();
            QTRY_COMPARE(world.program.events(QStringLiteral("niri_disconnected")).size(), times);
            QVERIFY(world.niri.listen(world.program.niriSocket()));
            QTRY_COMPARE(world.program.events(QStringLiteral("niri_connected")).size(), times + 1);
        }
        world.focus(1);
        QTRY_COMPARE(world.size(1), 14.0);
        QTRY_COMPARE(world.size(0), 11.0);
        QTRY_COMPARE(world.program.events(QStringLiteral("focus_gained")).size(), 2);
        QCOMPARE(world.program.events(QStringLiteral("focus_lost")).size(), 1);
    }

    void niriComesAgainWithAnotherFocus_isOneChange()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(2));
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
        world.niri.die();
        QTRY_COMPARE(world.program.events(QStringLiteral("niri_disconnected")).size(), 1);
        world.focus(1);
        QVERIFY(world.niri.listen(world.program.niriSocket()));
        QTRY_COMPARE(world.size(1), 14.0);
        QTRY_COMPARE(world.size(0), 11.0);
        QTRY_COMPARE(world.program.events(QStringLiteral("focus_gained")).size(), 2);
        QCOMPARE(world.program.events(QStringLiteral("focus_lost")).size(), 1);
    }

    void kittyThatHangs_keepsNoOtherWaiting()
    {
        ProgramWorld world;
        world.program.writeSettings(patient);
        QVERIFY(world.startWith(3));
        world.focus(2);
        QTRY_COMPARE(world.size(2), 14.0);
        world.kitty(2).stop();
        for (int i = 0; i < 20; ++i) {
            world.focus(i % 2);
            QTRY_COMPARE(world.size(i % 2), 14.0);
        }
        world.kitty(2).resume();
        QTRY_COMPARE(world.size(2), 11.0);
    }

    /// niri lets 64 events wait for a client, and then drops it.
    void burstOfEventsWhileAKittyHangs_isReadAtOnce()
    {
        constexpr int lines = 10'000;
        ProgramWorld world;
        world.program.writeSettings(patient);
        QVERIFY(world.startWith(2));
        const auto eventsRead = [&] {
            return world.program.status()[QLatin1StringView("niri")][QLatin1StringView("events")].toInt();
        };
        world.kitty(0).stop();
        world.focus(0);
        QTRY_VERIFY(world.status(0)[QLatin1StringView("windows")][0][QLatin1StringView("focused")].toBool());
        const int before = eventsRead();
        for (int i = 0; i < lines; ++i)
            world.niri.setTitle(world.browser, QString::number(i));
        QElapsedTimer timer;
        timer.start();
        QTRY_COMPARE_WITH_TIMEOUT(world.niri.unread(), 0, 10'000);
        qInfo("%d lines read in %lld ms", lines, timer.elapsed());
        QTRY_COMPARE(eventsRead(), before + lines);
        // All the while the command to the kitty was on its way.
        QCOMPARE(world.program.events(QStringLiteral("focus_gained")).size(), 0);
        QCOMPARE(world.niri.eventStreams(), 1);
        world.kitty(0).resume();
        QTRY_COMPARE(world.size(0), 14.0);
        QTRY_COMPARE(world.program.events(QStringLiteral("focus_gained")).size(), 1);
    }
};

QTEST_GUILESS_MAIN(ProgramEndTest)
#include "ProgramEndTest.moc"
