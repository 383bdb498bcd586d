// SPDX-License-Identifier: GPL-3.0-or-later
#include "RealKitty.h"
#include "RunningProgram.h"
#include "SimulatedNiri.h"
#include "VirtualDisplay.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace
{

constexpr int flips = 10;

} // namespace

/// The program in a terminal of a real kitty that nobody reads any more: two other kitties are zoomed as
/// always.
class StoppedTerminalTest : public QObject
{
    Q_OBJECT

private:
    /// /dev/pts/N of what runs in it. That of a kitty in another root is told with the root before it, and is
    /// the same.
    static QString terminalOf(const RealKitty &kitty)
    {
        const QDir processes(QStringLiteral("/proc"));
        for (const QString &pid : processes.entryList(QDir::Dirs)) {
            QFile stat(processes.filePath(pid + QStringLiteral("/stat")));
            if (!stat.open(QIODevice::ReadOnly))
                continue;
            const QByteArray text = stat.readAll();
            const QByteArrayList fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
            const QString output = QFile::symLinkTarget(processes.filePath(pid + QStringLiteral("/fd/1")));
            const qsizetype at = output.indexOf(QLatin1StringView("/dev/pts/"));
            if (fields.value(1).toInt() == kitty.pid() && at >= 0)
                return output.mid(at);
        }
        return {};
    }

    VirtualDisplay m_display;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_display.start(), qPrintable(m_display.error())); }
    void initTestCase_data() { ADD_A_ROW_FOR_EACH_KITTY(); }

    void kittyOfOurTerminal_stops_andTheOthersAreZoomedAsAlways_data()
    {
        QTest::addColumn<bool>("isStopped");
        QTest::newRow("it is stopped") << true;
        QTest::newRow("Ctrl-S is pressed in it") << false;
    }

    void kittyOfOurTerminal_stops_andTheOthersAreZoomedAsAlways()
    {
        FETCH_KITTY(installation);
        QFETCH(const bool, isStopped);
        const RealKittySetup setup{.installation = installation};
        RealKitty ours(m_display, setup);
        RealKitty first(m_display, setup);
        RealKitty second(m_display, setup);
        QVERIFY2(ours.start() && first.start() && second.start(),
                 qPrintable(ours.error() + first.error() + second.error()));
        const QString terminal = terminalOf(ours);
        QVERIFY(!terminal.isEmpty());

        RunningProgram program;
        program.writeSettings("[zoom]\nsettle_ms=0\n");
        program.setStandardOutput(terminal);
        program.setStandardError(terminal);
        program.setEnvironment(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
        SimulatedNiri niri;
        QVERIFY(niri.listen(program.niriSocket()) && program.start());
        const auto one = niri.openWindow({.title = QStringLiteral("sh"), .pid = first.pid()});
        const auto two = niri.openWindow({.title = QStringLiteral("sh"), .pid = second.pid()});
        QTRY_COMPARE_WITH_TIMEOUT(second.fontSize(), 14.0, 20'000);

        if (isStopped) {
            ours.stop();
            // What it holds until kitty reads; then there is room for less than a line.
            const int end =
                open(QFile::encodeName(terminal).constData(), O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
            QVERIFY(end >= 0);
            const QByteArray piece(100, '.');
            while (write(end, piece.constData(), 100) > 0) { }
            close(end);
        } else {
            ours.evaluate(QStringLiteral("[w.write_to_child(chr(19)) for w in boss.window_id_map.values()]"));
        }
        std::vector<qint64> times;
        for (int i = 0; i < flips; ++i) {
            QElapsedTimer timer;
            timer.start();
            niri.focusWindow(i % 2 == 0 ? one : two);
            QTRY_COMPARE_WITH_TIMEOUT((i % 2 == 0 ? first : second).fontSize(), 14.0, 10'000);
            QTRY_COMPARE_WITH_TIMEOUT((i % 2 == 0 ? second : first).fontSize(), 11.0, 10'000);
            times.push_back(timer.elapsed());
        }
        std::ranges::sort(times);
        qInfo("%d flips: median %lld ms, slowest %lld ms", flips, times[flips / 2], times.back());
        if (isStopped)
            ours.resume();
        QVERIFY(program.end(SIGTERM));
        QCOMPARE(program.exitStatus(), 0);
    }
};

QTEST_GUILESS_MAIN(StoppedTerminalTest)
#include "StoppedTerminalTest.moc"
