// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramWorld.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <vector>

namespace
{

/// What a user can send by name, but KILL and STOP, which no program can do anything about.
std::vector<int> allSignals()
{
    std::vector<int> signals;
    for (int signal = 1; signal <= SIGSYS; ++signal) {
        if (signal != SIGKILL && signal != SIGSTOP)
            signals.push_back(signal);
    }
    for (int signal = SIGRTMIN; signal <= SIGRTMAX; ++signal)
        signals.push_back(signal);
    return signals;
}

constexpr std::array ends{SIGHUP,  SIGINT,  SIGQUIT, SIGILL,  SIGTRAP,   SIGABRT, SIGBUS, SIGFPE,
                          SIGSEGV, SIGTERM, SIGXCPU, SIGXFSZ, SIGSTKFLT, SIGPWR,  SIGSYS};

/// What never ends a process of ours, whatever it does.
std::vector<int> harmlessSignals()
{
    std::vector<int> signals{SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGIO, SIGPIPE};
    for (int signal = SIGRTMIN; signal <= SIGRTMAX; ++signal)
        signals.push_back(signal);
    return signals;
}

QByteArray statusOf(qint64 pid, const QByteArray &key)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    const QByteArray status = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const qsizetype at = status.indexOf('\n' + key + ':');
    return at < 0 ? QByteArray() : status.mid(at + key.size() + 2, 40).split('\n').first().trimmed();
}

bool contains(quint64 signals, int signal)
{
    return (signals >> (signal - 1) & 1) != 0;
}

void send(qint64 pid, int signal)
{
    ::kill(static_cast<pid_t>(pid), signal);
}

} // namespace

/// Signals that are sent to everything whose name holds "kitty", as `pkill -USR1 kitty` does.
class ProgramSignalsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signalThatEnds_givesEveryFontBack_data()
    {
        QTest::addColumn<int>("signal");
        for (const int signal : ends)
            QTest::newRow(sigabbrev_np(signal)) << signal;
    }

    void signalThatEnds_givesEveryFontBack()
    {
        QFETCH(const int, signal);
        ProgramWorld world;
        // A sanitizer that handles these itself would be tested instead.
        world.program.setEnvironment(QStringLiteral("ASAN_OPTIONS"),
                                     QStringLiteral("handle_segv=0:handle_sigbus=0:handle_sigfpe=0"));
        QVERIFY(world.startWith(2));
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
        QVERIFY(world.program.end(signal));
        QCOMPARE(world.program.exitStatus(), 0);
        QCOMPARE(world.size(0), 11.0);
        QCOMPARE(world.size(1), 11.0);
    }

    void everyOtherSignal_changesNothing()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
        for (const int signal : allSignals()) {
            if (std::ranges::find(ends, signal) != ends.end() || signal == SIGTSTP)
                continue;
            send(world.program.pid(), signal);
            QVERIFY2(world.program.command({QStringLiteral("status")}).exitStatus == 0,
                     qPrintable(QStringLiteral("Signal %1 has ended or stopped it.").arg(signal)));
            QCOMPARE(world.size(0), 14.0);
        }
        QCOMPARE(world.program.events(QStringLiteral("focus_gained")).size(), 1);
        world.focusBrowser();
        QTRY_COMPARE(world.size(0), 11.0);
    }

    void stopFromTheTerminal_givesEveryFontBack_andContinuedItZoomsAgain()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(2));
        for (int times = 0; times < 3; ++times) {
            world.focus(0);
            QTRY_COMPARE(world.size(0), 14.0);
            send(world.program.pid(), SIGTSTP);
            QTRY_VERIFY(statusOf(world.program.pid(), "State").startsWith('T'));
            QCOMPARE(world.size(0), 11.0);
            send(world.program.pid(), SIGCONT);
            QTRY_COMPARE(world.size(0), 14.0);
            world.focus(1);
            QTRY_COMPARE(world.size(1), 14.0);
            QTRY_COMPARE(world.size(0), 11.0);
        }
    }

    void stopBesideAHungKitty_takesASecond_andTheEndMayComeMeanwhile()
    {
        ProgramWorld world;
        world.program.writeSettings("[zoom]\nsettle_ms=0\n[registry]\ncommand_timeout_secs=60\n");
        QVERIFY(world.startWith(2));
        world.focus(1);
        QTRY_COMPARE(world.size(1), 14.0);
        world.kitty(1).stop();
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
        send(world.program.pid(), SIGTSTP);
        QTRY_VERIFY(statusOf(world.program.pid(), "State").startsWith('T'));
        QCOMPARE(world.size(0), 11.0);
        send(world.program.pid(), SIGCONT);
        QTRY_COMPARE(world.size(0), 14.0);
        send(world.program.pid(), SIGTSTP);
        QVERIFY(world.program.end(SIGTERM));
        QCOMPARE(world.program.exitStatus(), 0);
        QCOMPARE(world.size(0), 11.0);
        world.kitty(1).resume();
    }

    void signalAtItsStart_endsNothing()
    {
        // From the first line of main() on, not only when everything is set up.
        ProgramWorld world;
        world.openKitty();
        QVERIFY(world.start());
        QTRY_VERIFY(RunningProgram::isPrepared(world.program.pid()));
        for (const int signal : harmlessSignals())
            send(world.program.pid(), signal);
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
    }

    void commandThatFollowsTheEvents_goesOn()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        const auto follower = world.program.startCommand({QStringLiteral("events")});
        bool hasFocus = false;
        const auto isToldOfTheFocus = [&] {
            // What comes and goes within one read is no change.
            hasFocus = !hasFocus;
            if (hasFocus)
                world.focus(0);
            else
                world.focusBrowser();
            return follower->readAllStandardOutput().contains("focus_gained");
        };
        QVERIFY(QTest::qWaitFor(isToldOfTheFocus));
        for (const int signal : harmlessSignals())
            send(follower->processId(), signal);
        QTest::qWait(100);
        follower->readAllStandardOutput();
        QVERIFY(QTest::qWaitFor(isToldOfTheFocus));
        send(follower->processId(), SIGTERM);
        QTRY_COMPARE(follower->state(), QProcess::NotRunning);
    }

    void doctorAtWork_goesOn()
    {
        ProgramWorld world;
        world.openKitty();
        QVERIFY(world.niri.listen(world.program.niriSocket()));
        world.kitty(0).stop(); // so that it takes a while
        const auto doctor = world.program.startCommand({QStringLiteral("doctor")});
        QTRY_VERIFY(RunningProgram::isPrepared(doctor->processId()));
        for (const int signal : harmlessSignals())
            send(doctor->processId(), signal);
        QVERIFY(doctor->state() == QProcess::NotRunning || doctor->waitForFinished());
        QCOMPARE(doctor->exitStatus(), QProcess::NormalExit);
        world.kitty(0).resume();
    }

    void demo_losesNoneOfItsKitties_andTheyIgnoreNothingByInheritance()
    {
        RunningProgram program;
        QVERIFY(program.start({QStringLiteral("--demo"), QStringLiteral("--headless")}));
        const auto kitties = [&program] {
            std::vector<qint64> pids;
            for (const QJsonValue &kitty : program.status()[QLatin1StringView("kitties")].toArray())
                pids.push_back(kitty[QLatin1StringView("pid")].toInteger());
            return pids;
        };
        QTRY_COMPARE(kitties().size(), 3U);
        for (const qint64 pid : kitties()) {
            QVERIFY(RunningProgram::isPrepared(pid));
            const quint64 ignored = statusOf(pid, "SigIgn").toULongLong(nullptr, 16);
            QVERIFY(!contains(ignored, SIGTTIN) && !contains(ignored, SIGTTOU)
                    && !contains(ignored, SIGUSR1));
            for (const int signal : harmlessSignals())
                send(pid, signal);
        }
        for (const int signal : harmlessSignals())
            send(program.pid(), signal);
        QTest::qWait(200);
        QCOMPARE(kitties().size(), 3U);
        QCOMPARE(program.events(QStringLiteral("kitty_gone")).size(), 0);
        QVERIFY(program.end(SIGTERM));
        QCOMPARE(program.exitStatus(), 0);
    }

    void reloadSignalToAll_zoomsAgain_andGivesSizesBack()
    {
        ProgramWorld world;
        world.openKitty(QStringLiteral("0.26.5"));
        world.openKitty(QStringLiteral("0.26.5"));
        QVERIFY(world.start());
        world.kitty(0).tell("change-size 1 4");
        world.kitty(1).tell("change-size 1 -2");
        for (const int kitty : {1, 0}) {
            world.focus(kitty);
            QTRY_VERIFY(world.size(kitty) > 11.5);
        }
        QTRY_COMPARE(world.size(1), 9.0);
        for (int times = 0; times < 3; ++times) {
            QCOMPARE(world.size(0), 18.0);
            send(world.program.pid(), SIGUSR1);
            for (const int kitty : {0, 1})
                world.kitty(kitty).tell("reload-config 11");
            QTRY_COMPARE(world.size(0), 18.0);
            QTRY_COMPARE(world.size(1), 9.0);
        }
    }

    /// Each kitty may have a cache of its own.
    void effectiveConfigThatIsReplaced_zoomsAgain()
    {
        QTemporaryDir cache;
        const QByteArray before = qgetenv("XDG_CACHE_HOME");
        qputenv("XDG_CACHE_HOME", QFile::encodeName(cache.path()));
        ProgramWorld world;
        world.openKitty();
        if (before.isEmpty())
            qunsetenv("XDG_CACHE_HOME");
        else
            qputenv("XDG_CACHE_HOME", before);
        const QString folder = cache.filePath(QStringLiteral("kitty/effective-config"));
        const auto write = [&] {
            QVERIFY(QDir().mkpath(folder));
            QFile file(folder + QStringLiteral("/new"));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("font_size 11\n") > 0);
            file.close();
            const QString path = folder + u'/' + QString::number(world.kitty(0).pid());
            QCOMPARE(std::rename(QFile::encodeName(file.fileName()).constData(),
                                 QFile::encodeName(path).constData()),
                     0);
        };
        write();
        QVERIFY(world.start());
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
        for (int times = 0; times < 3; ++times) {
            world.kitty(0).tell("reload-config 11");
            QCOMPARE(world.size(0), 11.0);
            write();
            QTRY_COMPARE(world.size(0), 14.0);
        }
    }
};

QTEST_GUILESS_MAIN(ProgramSignalsTest)
#include "ProgramSignalsTest.moc"
