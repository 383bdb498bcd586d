// SPDX-License-Identifier: GPL-3.0-or-later
#include "UnixSignals.h"

#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdlib>
#include <functional>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace
{

constexpr int endedAsRequested = 7;
using Act = std::function<void()>;

/// The handlers of the test itself would be in the way.
void forgetHandlers()
{
    for (int signal = 1; signal < NSIG; ++signal)
        std::signal(signal, SIG_DFL);
}

} // namespace

Q_DECLARE_METATYPE(Act)

/// What the program makes of signals that only a process of its own can be given. The others:
/// ProgramSignalsTest.
class UnixSignalsTest : public QObject
{
    Q_OBJECT

private:
    /// In a process that listens to signals and does `act`. Its wait status.
    static int statusAfter(const Act &act)
    {
        const pid_t child = fork();
        if (child == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            const rlimit noCore{.rlim_cur = 0, .rlim_max = 0};
            setrlimit(RLIMIT_CORE, &noCore);
            forgetHandlers();
            UnixSignals::ignoreWhatIsForOthers();
            const UnixSignals signals;
            QEventLoop loop;
            connect(&signals, &UnixSignals::endRequested, &loop, [] { _exit(endedAsRequested); });
            act();
            loop.exec();
        }
        int status = 0;
        waitpid(child, &status, 0);
        return status;
    }

private Q_SLOTS:
    void crashOfItsOwn_isOne_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<int>("signal");
        QTest::newRow("segmentation fault") << Act([] {
            // A null pointer would be found by UBSan before.
            volatile int *volatile nowhere = reinterpret_cast<volatile int *>(sizeof(int));
            *nowhere = 1;
        }) << SIGSEGV;
        QTest::newRow("abort") << Act([] { std::abort(); }) << SIGABRT;
        for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS})
            QTest::newRow(qPrintable(QStringLiteral("raised %1").arg(signal)))
                << Act([signal] { raise(signal); }) << signal;
    }

    void crashOfItsOwn_isOne()
    {
        QFETCH(const Act, act);
        QFETCH(const int, signal);
        const int status = statusAfter(act);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), signal);
    }

    void sameSignalFromAnotherProcess_isTheWishToEnd_data()
    {
        QTest::addColumn<int>("signal");
        for (const int signal : {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS})
            QTest::newRow(qPrintable(QString::number(signal))) << signal;
    }

    void sameSignalFromAnotherProcess_isTheWishToEnd()
    {
        QFETCH(const int, signal);
        const int status = statusAfter([signal] {
            const pid_t program = getpid();
            if (fork() == 0) {
                ::kill(program, signal);
                _exit(0);
            }
        });
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), endedAsRequested);
    }

    void handlerOfASanitizer_isLeftAlone()
    {
        const auto keep = [](int) { };
        const int status = statusAfter([keep] {
            // As one that was there before.
            std::signal(SIGFPE, keep);
            const UnixSignals later;
            struct sigaction action{};
            sigaction(SIGFPE, nullptr, &action);
            _exit(action.sa_handler == +keep ? endedAsRequested : 1);
        });
        QCOMPARE(WEXITSTATUS(status), endedAsRequested);
    }

    void programsThatItStarts_ignoreNoSignal()
    {
        const int status = statusAfter([] {
            QProcess process;
            process.start(QStringLiteral("cat"), {QStringLiteral("/proc/self/status")});
            process.waitForFinished();
            const QByteArray itsStatus = process.readAllStandardOutput();
            const qsizetype at = itsStatus.indexOf("SigIgn:");
            bool isNumber = false;
            quint64 ignored = itsStatus.mid(at + 7, 17).trimmed().toULongLong(&isNumber, 16);
            // What must be ignored here, and does nothing to a program without a terminal.
            for (const int signal : {SIGTTIN, SIGTTOU})
                ignored &= ~(quint64{1} << (signal - 1));
            _exit(at >= 0 && isNumber && ignored == 0 ? endedAsRequested : 1);
        });
        QCOMPARE(WEXITSTATUS(status), endedAsRequested);
    }
};

QTEST_GUILESS_MAIN(UnixSignalsTest)
#include "UnixSignalsTest.moc"
