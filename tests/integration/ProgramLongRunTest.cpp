// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramWorld.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <csignal>

namespace
{

// AddressSanitizer keeps freed memory for a while, so there memory says nothing; it has its own eye for
// leaks.
#ifdef __SANITIZE_ADDRESS__
constexpr bool memoryIsTelling = false;
constexpr int focusChanges = 10'000;
#else
constexpr bool memoryIsTelling = true;
constexpr int focusChanges = 100'000;
#endif
constexpr int titlesAChange = 10;
constexpr int warmUp = focusChanges / 10;

/// KiB. A leak of one object a focus change would be many times as much.
constexpr qint64 mostGrowth = 1024;

/// What a process holds.
struct Holdings {
    qint64 memory = 0; ///< KiB, resident
    qsizetype descriptors = 0;

    static Holdings of(qint64 pid)
    {
        Holdings holdings;
        QFile status(QStringLiteral("/proc/%1/status").arg(pid));
        if (status.open(QIODevice::ReadOnly)) {
            for (const QByteArray &line : status.readAll().split('\n')) {
                if (line.startsWith("VmRSS:"))
                    holdings.memory = line.simplified().split(' ').value(1).toLongLong();
            }
        }
        holdings.descriptors = QDir(QStringLiteral("/proc/%1/fd").arg(pid))
                                   .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                                   .size();
        return holdings;
    }
};

bool tells(const QByteArray &line, const char *event, niri::WindowId window)
{
    return line.startsWith("{\"event\":\"" + QByteArray(event) + '"')
        && line.contains(",\"window_id\":" + QByteArray::number(std::to_underlying(window)) + ',')
        && line.contains("\"status\":\"success\"");
}

} // namespace

class ProgramLongRunTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyFocusAndTitleChanges_eachFocusChangeIsToldOnce_andNothingGrows()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(2));
        QList<niri::WindowId> others;
        for (int i = 0; i < titlesAChange; ++i)
            others +=
                world.niri.openWindow({.title = {}, .appId = QStringLiteral("firefox"), .pid = std::nullopt});
        world.focus(1);
        QTRY_COMPARE(world.program.events(QStringLiteral("focus_gained")).size(), 1);
        world.program.takeLines();

        Holdings before;
        QElapsedTimer time;
        time.start();
        for (int i = 0; i < focusChanges; ++i) {
            if (i == warmUp)
                before = Holdings::of(world.program.pid());
            const int gains = i % 2;
            world.niri.change([&](SimulatedDesktop &desktop) {
                for (const niri::WindowId other : others)
                    desktop.setTitle(other, QString::number(i));
                desktop.focusWindow(world.windows[gains]);
            });
            const QByteArrayList lines = nextLines(world.program, 2);
            QCOMPARE(lines.size(), 2);
            QVERIFY2(tells(lines[0], "focus_lost", world.windows[1 - gains]), lines[0].constData());
            QVERIFY2(tells(lines[1], "focus_gained", world.windows[gains]), lines[1].constData());
        }
        const Holdings after = Holdings::of(world.program.pid());
        qInfo("%d focus changes and %d title changes in %.1f s; resident memory %lld -> %lld KiB, "
              "descriptors %lld -> %lld",
              focusChanges, focusChanges * titlesAChange, static_cast<double>(time.elapsed()) / 1000,
              before.memory, after.memory, static_cast<long long>(before.descriptors),
              static_cast<long long>(after.descriptors));
        QCOMPARE(after.descriptors, before.descriptors);
        QVERIFY(before.memory > 0);
        QVERIFY(!memoryIsTelling || after.memory - before.memory <= mostGrowth);

        QCOMPARE(world.size(0), 11.0);
        QCOMPARE(world.size(1), 14.0);
        QCOMPARE(world.kitty(0).report().value(QLatin1StringView("connections_made")), 1);
        QVERIFY(world.program.end(SIGTERM));
        QCOMPARE(world.program.takeLines(), QByteArrayList());
    }

private:
    /// Waits for so many lines, and takes all that are there then.
    static QByteArrayList nextLines(RunningProgram &program, qsizetype count)
    {
        QTimer deadline;
        deadline.setSingleShot(true);
        deadline.start(std::chrono::seconds(10));
        QByteArrayList lines = program.takeLines();
        while (lines.size() < count && deadline.isActive()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            lines += program.takeLines();
        }
        return lines;
    }
};

QTEST_GUILESS_MAIN(ProgramLongRunTest)
#include "ProgramLongRunTest.moc"
