// SPDX-License-Identifier: GPL-3.0-or-later
#include "RealKitty.h"
#include "RunningProgram.h"
#include "SimulatedNiri.h"
#include "VirtualDisplay.h"

#include <QFile>
#include <QTest>

#include <array>
#include <csignal>

namespace
{

constexpr std::array ends{SIGHUP,  SIGINT,  SIGQUIT, SIGILL,  SIGTRAP,   SIGABRT, SIGBUS, SIGFPE,
                          SIGSEGV, SIGTERM, SIGXCPU, SIGXFSZ, SIGSTKFLT, SIGPWR,  SIGSYS};
constexpr std::array others{SIGUSR1, SIGUSR2, SIGALRM, SIGPIPE, SIGVTALRM, SIGPROF, SIGIO,
                            SIGTTIN, SIGTTOU, SIGCHLD, SIGURG,  SIGWINCH,  SIGCONT};

} // namespace

/// As ProgramSignalsTest, with a real kitty: no signal that a user can send leaves its font zoomed.
class SignalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_display.start(), qPrintable(m_display.error())); }
    void initTestCase_data() { ADD_A_ROW_FOR_EACH_KITTY(); }

    void init()
    {
        FETCH_KITTY(installation);
        m_setup = {.installation = installation};
    }

    void anySignal_leavesNoFontZoomed()
    {
        RealKitty kitty(m_display, m_setup);
        QVERIFY2(kitty.start(), qPrintable(kitty.error()));
        RunningProgram program;
        SimulatedNiri niri;
        QVERIFY(niri.listen(program.niriSocket()));
        niri.openWindow({.title = QStringLiteral("sh"), .pid = kitty.pid()});

        for (const int signal : ends) {
            QVERIFY(program.start());
            QTRY_COMPARE(kitty.fontSize(), 14.0);
            QVERIFY2(program.end(signal), sigabbrev_np(signal));
            QCOMPARE(program.exitStatus(), 0);
            QCOMPARE(kitty.fontSize(), 11.0);
        }

        QVERIFY(program.start());
        QTRY_COMPARE(kitty.fontSize(), 14.0);
        for (const int signal : others)
            ::kill(static_cast<pid_t>(program.pid()), signal);
        for (int signal = SIGRTMIN; signal <= SIGRTMAX; ++signal)
            ::kill(static_cast<pid_t>(program.pid()), signal);
        QCOMPARE(program.command({QStringLiteral("status")}).exitStatus, 0);
        QCOMPARE(kitty.fontSize(), 14.0);

        ::kill(static_cast<pid_t>(program.pid()), SIGTSTP);
        QTRY_VERIFY(isStopped(program.pid()));
        QCOMPARE(kitty.fontSize(), 11.0);
        ::kill(static_cast<pid_t>(program.pid()), SIGCONT);
        QTRY_COMPARE(kitty.fontSize(), 14.0);
    }

private:
    static bool isStopped(qint64 pid)
    {
        QFile status(QStringLiteral("/proc/%1/stat").arg(pid));
        return status.open(QIODevice::ReadOnly) && status.readAll().contains(") T ");
    }

    VirtualDisplay m_display;
    RealKittySetup m_setup;
};

QTEST_GUILESS_MAIN(SignalsTest)
#include "SignalsTest.moc"
