// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramWorld.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

using namespace std::chrono;

namespace
{

constexpr int kitties = 12;
constexpr int good = 0;
constexpr int zooms = 2 * (kitties - 1); ///< two with each of the others before

/// What a busy machine may add to each, or the ratio would be one of small numbers.
constexpr double unnoticed = 5; // ms
constexpr double mostTimesSlower = 4;

// AddressSanitizer keeps freed memory for a while, so there memory says nothing.
#ifdef __SANITIZE_ADDRESS__
constexpr bool memoryIsTelling = false;
#else
constexpr bool memoryIsTelling = true;
#endif
/// KiB. An answer may have 16 MiB, and a buffer that grows is twice as large for a moment.
constexpr qint64 mostGrowth = 64 * 1024;

/// A line of /proc/PID/status, in KiB.
qint64 memory(qint64 pid, const char *name)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith(name))
                return line.simplified().split(' ').value(1).toLongLong();
        }
    }
    return 0;
}

} // namespace

/// The program between twelve kitties, one of which is well throughout.
class ProgramNeighboursTest final : public QObject
{
    Q_OBJECT

private:
    /// From the focus to the command that kitty reads, in ms; the median, or nullopt if one never came. (The
    /// event comes behind those of the others, which may have to wait for their deadline.) Each time the
    /// focus comes from another of the others. At first the good kitty has it.
    static std::optional<double> zoomTime(ProgramWorld &world)
    {
        std::vector<double> times;
        for (int i = 0; i < zooms; ++i) {
            world.program.takeLines();
            world.focus(good + 1 + i % (kitties - 1));
            if (!waitUntilTold(world, "focus_lost"))
                return std::nullopt;
            const auto start = steady_clock::now().time_since_epoch();
            world.focus(good);
            if (!waitUntilTold(world, "focus_gained"))
                return std::nullopt;
            const nanoseconds read(
                world.kitty(good).report().value(QLatin1StringView("last_command_at")).toInteger());
            times.push_back(duration<double, std::milli>(read - start).count());
        }
        std::ranges::sort(times);
        qInfo("%d zooms of the good kitty: median %.1f ms, slowest %.1f ms", zooms, times[zooms / 2],
              times.back());
        return times[zooms / 2];
    }

    static bool waitUntilTold(ProgramWorld &world, const char *event)
    {
        QTimer deadline;
        deadline.setSingleShot(true);
        deadline.start(10'000);
        while (!tells(world, event)) {
            if (!deadline.isActive())
                return false;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        return true;
    }

    /// Of the good kitty.
    static bool tells(ProgramWorld &world, const char *event)
    {
        return std::ranges::any_of(world.program.lines(), [&](const QByteArray &line) {
            return line.startsWith("{\"event\":\"" + QByteArray(event) + '"')
                && line.contains("\"pid\":" + QByteArray::number(world.kitty(good).pid()) + ',')
                && line.contains("\"status\":\"success\"");
        });
    }

private Q_SLOTS:
    void badCompany_costsTheGoodKittyNoTime_andTheProgramNoMemory()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(kitties));
        world.focus(good);
        QVERIFY(waitUntilTold(world, "focus_gained"));
        const auto alone = zoomTime(world);
        QVERIFY(alone);
        const qint64 before = memory(world.program.pid(), "VmRSS:");
        QVERIFY(before > 0);

        world.kitty(1).stop();
        world.kitty(2).tell("always-misbehave DripFeed");
        world.kitty(3).tell("always-misbehave Garbage");
        world.kitty(4).tell("always-misbehave EndlessAnswer");
        world.kitty(5).tell("always-misbehave HalfClose");
        world.kitty(6).tell("always-misbehave NeverAnswer");
        const auto inBadCompany = zoomTime(world);
        QVERIFY(inBadCompany);
        const qint64 most = memory(world.program.pid(), "VmHWM:");
        const qint64 after = memory(world.program.pid(), "VmRSS:");
        const double ratio = (*inBadCompany + unnoticed) / (*alone + unnoticed);
        qInfo("In bad company it takes %.2f times as long; resident memory %lld, at most %lld, now %lld KiB",
              ratio, before, most, after);
        QVERIFY(ratio < mostTimesSlower);
        QVERIFY(!memoryIsTelling || most - before < mostGrowth);

        const QJsonObject pool = world.program.status().value(QLatin1StringView("pool")).toObject();
        QVERIFY(pool.value(QLatin1StringView("total")).toInt() <= 10);
        for (int i = 1; i <= 6; ++i) {
            const QString status = world.status(i).value(QLatin1StringView("status")).toString();
            QCOMPARE(status, i == 2 ? QStringLiteral("ready") : QStringLiteral("failed"));
        }

        // Nothing of it lasts.
        world.kitty(1).resume();
        for (int i = 1; i <= 6; ++i)
            world.kitty(i).tell("behave");
        QTRY_COMPARE_WITH_TIMEOUT(world.status(1).value(QLatin1StringView("status")), QStringLiteral("ready"),
                                  10'000);
        for (const int i : {1, 2, 3, 4, 5}) {
            world.focus(i);
            QTRY_COMPARE_WITH_TIMEOUT(world.size(i), 14.0, 10'000);
        }
        QCOMPARE(world.size(good), 11.0);
    }
};

QTEST_GUILESS_MAIN(ProgramNeighboursTest)
#include "ProgramNeighboursTest.moc"
