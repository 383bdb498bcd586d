// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramWorld.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{

/// JSON with single quotes, and with the pid for every PID.
QByteArray json(const char *text, pid_t pid)
{
    return QByteArray(text).replace('\'', '"').replace("PID", QByteArray::number(pid));
}

/// Each line with its time taken out, which must be one.
QByteArrayList withoutTimes(const QByteArrayList &lines)
{
    static const QRegularExpression time(
        QStringLiteral(",\"time\":\"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z\""));
    QByteArrayList result;
    for (const QByteArray &line : lines)
        result += QString::fromUtf8(line).replace(time, QString()).toUtf8();
    return result;
}

/// Those that tell of the focus.
QByteArrayList focusLines(RunningProgram &program)
{
    QByteArrayList lines = withoutTimes(program.lines());
    lines.removeIf([](const QByteArray &line) { return !line.startsWith("{\"event\":\"focus_"); });
    return lines;
}

QByteArray gained(const char *window, pid_t pid)
{
    return json("{'event':'focus_gained','window_id':WINDOW,'app_id':'kitty','zooming':{'status':'success',"
                "'pid':PID,'font_adjustment':'+3','message':'Font size 11 -> 14'}}",
                pid)
        .replace("WINDOW", window);
}

QByteArray lost(const char *window, pid_t pid)
{
    return json("{'event':'focus_lost','window_id':WINDOW,'app_id':'kitty','zooming':{'status':'success',"
                "'pid':PID,'font_adjustment':'-3','message':'Font size 14 -> 11'}}",
                pid)
        .replace("WINDOW", window);
}

} // namespace

class ProgramEventsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void focusMovesFromKittyToKitty_theLossIsToldBeforeTheGain()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(2));
        world.focus(0);
        QTRY_COMPARE(focusLines(world.program).size(), 1);
        world.focus(1);
        QTRY_COMPARE(focusLines(world.program).size(), 3);
        world.focusBrowser();
        QTRY_COMPARE(focusLines(world.program).size(), 4);
        const pid_t a = world.kitty(0).pid();
        const pid_t b = world.kitty(1).pid();
        QCOMPARE(focusLines(world.program),
                 QByteArrayList({gained("2", a), lost("2", a), gained("3", b), lost("3", b)}));
        QCOMPARE(world.size(0), 11.0);
        QCOMPARE(world.size(1), 11.0);
    }

    void windowIdOf64Bits_isToldExactly()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        const pid_t pid = world.kitty(0).pid();
        constexpr niri::WindowId largest{18446744073709551615U};
        world.niri.change([&](SimulatedDesktop &desktop) {
            desktop.closeWindow(world.windows[0]);
            desktop.openWindow(largest, {.title = QStringLiteral("sh"), .pid = pid});
        });
        QTRY_COMPARE(focusLines(world.program), QByteArrayList({gained("18446744073709551615", pid)}));
        QVERIFY(world.program.command({QStringLiteral("status"), QStringLiteral("--json")})
                    .output.contains(QStringLiteral("\"window_id\":18446744073709551615,")));
    }

    void whatComesAndGoes_isToldInOrder()
    {
        ProgramWorld world;
        world.openKitty();
        const pid_t pid = world.kitty(0).pid();
        QVERIFY(world.start());
        QTRY_COMPARE(world.program.lines().size(), 3);
        world.kitty(0).kill();
        QTRY_COMPARE(world.program.lines().size(), 4);
        world.niri.quit();
        QTRY_COMPARE(world.program.lines().size(), 5);
        QByteArrayList lines = withoutTimes(world.program.lines());
        QVERIFY(lines.takeLast().startsWith(json("{'event':'niri_disconnected','reason':'", pid)));
        QCOMPARE(lines,
                 QByteArrayList({
                     json("{'event':'niri_connected','socket':'SOCKET'}", pid)
                         .replace("SOCKET", QFile::encodeName(world.program.niriSocket())),
                     json("{'event':'kitty_found','pid':PID}", pid),
                     json("{'event':'kitty_status','pid':PID,'status':'ready','reason':''}", pid),
                     json("{'event':'kitty_gone','pid':PID}", pid),
                 }));
    }

    void kittyThatRefuses_itsEventsSayWhyAndWhatMendsIt()
    {
        ProgramWorld world;
        world.openKitty();
        const pid_t pid = world.kitty(0).pid();
        world.kitty(0).tell("always-misbehave PermissionDenied");
        QVERIFY(world.start());
        QTRY_COMPARE(world.program.events(QStringLiteral("kitty_status")).size(), 1);
        world.focus(0);
        QTRY_COMPARE(
            focusLines(world.program),
            QByteArrayList({json("{'event':'focus_gained','window_id':2,'app_id':'kitty','zooming':"
                                 "{'status':'failed','pid':PID,'error':'“sh” (kitty PID) does not allow "
                                 "the command kitten: add it to remote_control_password in "
                                 "kitty.conf, then start a new kitty'}}",
                                 pid)}));
        QVERIFY(withoutTimes(world.program.lines())
                    .contains(
                        json("{'event':'kitty_status','pid':PID,'status':'failed','reason':'“sh” (kitty PID) "
                             "does not allow the command kitten: add it to remote_control_password in "
                             "kitty.conf, then start a new kitty'}",
                             pid)));
    }

    void kittyWithoutSocket_itsEventsSayWhatMendsIt()
    {
        ProgramWorld world;
        world.openKitty();
        world.kitty(0).tell("stop-listening");
        QVERIFY(world.start());
        world.focus(0);
        const QByteArrayList expected{
            json("{'event':'focus_gained','window_id':2,'app_id':'kitty','zooming':{'status':'failed','pid':"
                 "PID,'error':'“sh” (kitty PID) has no remote control socket: set listen_on in kitty.conf "
                 "and allow_remote_control to socket-only, then start a new kitty'}}",
                 world.kitty(0).pid())};
        // A young kitty is given time to listen.
        QTRY_COMPARE_WITH_TIMEOUT(focusLines(world.program), expected, 10'000);
    }

    void whilePaused_eventsTellNothingOfZooming()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        QCOMPARE(world.program.command({QStringLiteral("pause")}).exitStatus, 0);
        world.focus(0);
        QTRY_COMPARE(focusLines(world.program),
                     QByteArrayList({json("{'event':'focus_gained','window_id':2,'app_id':'kitty'}", 0)}));
        QCOMPARE(world.size(0), 11.0);
    }

    void quiet_printsNothing_butFollowersAreTold()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1, {QStringLiteral("--quiet")}));
        const auto follower = world.program.startCommand({QStringLiteral("events")});
        QTRY_VERIFY(follow(world, *follower));
        QVERIFY(world.program.end(SIGTERM));
        QVERIFY(follower->waitForFinished());
        QCOMPARE(world.program.lines(), QByteArrayList());
    }

    void followersSeeTheSameLines_untilTheProgramEnds()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        const auto follower = world.program.startCommand({QStringLiteral("events")});
        QTRY_VERIFY(follow(world, *follower));
        QTRY_VERIFY(world.program.lines().size() > 3);
        QVERIFY(world.program.end(SIGTERM));
        QVERIFY(follower->waitForFinished());
        QCOMPARE(follower->exitCode(), 0);
        const QByteArrayList seen = follower->readAllStandardOutput().trimmed().split('\n');
        const QByteArrayList printed = world.program.lines();
        QVERIFY(!seen.isEmpty());
        // It came later, and read what was left when the program ended.
        QCOMPARE(seen, printed.last(seen.size()));
    }

    void nobodyReadsStandardOutput_zoomingGoesOn_andTheLossIsNamedOnce()
    {
        ProgramWorld world;
        const QString pipe = world.program.runtimeFolder() + QStringLiteral("/unread");
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const int unread = open(QFile::encodeName(pipe).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(unread >= 0);
        world.program.setStandardOutput(pipe);
        // Two events with this are more than the pipe holds.
        const QString longAppId = QStringLiteral("kitty") + QString(100'000, u'x');
        QVERIFY(world.startWith(2, {QStringLiteral("--app-id"), QStringLiteral("kitty*")}));
        world.niri.change([&](SimulatedDesktop &desktop) {
            desktop.setAppId(world.windows[0], longAppId);
            desktop.setAppId(world.windows[1], longAppId);
        });
        for (int i = 0; i < 100; ++i) {
            world.focus(i % 2);
            QTRY_COMPARE(world.size(i % 2), 14.0);
            QTRY_COMPARE(world.size(1 - i % 2), 11.0);
        }
        QTRY_COMPARE(world.program.errors().count(QStringLiteral("Nobody reads the events")), 1);
        QCOMPARE(world.program.command({QStringLiteral("pause")}).exitStatus, 0);
        QTRY_COMPARE(world.size(1), 11.0);
        QVERIFY(world.program.end(SIGTERM));
        QCOMPARE(world.program.exitStatus(), 0);
        close(unread);
    }

    void readerOfStandardOutputGoes_zoomingGoesOn()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(2));
        world.program.closeStandardOutput();
        for (int i = 0; i < 10; ++i) {
            world.focus(i % 2);
            QTRY_COMPARE(world.size(i % 2), 14.0);
            QTRY_COMPARE(world.size(1 - i % 2), 11.0);
        }
        QVERIFY(world.program.end(SIGTERM));
        QCOMPARE(world.program.exitStatus(), 0);
    }

private:
    /// Changes the focus until the follower has seen it.
    static bool follow(ProgramWorld &world, QProcess &follower)
    {
        if (world.niri.desktop().focused() == world.browser)
            world.focus(0);
        else
            world.focusBrowser();
        return follower.bytesAvailable() > 0;
    }
};

QTEST_GUILESS_MAIN(ProgramEventsTest)
#include "ProgramEventsTest.moc"
