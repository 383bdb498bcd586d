// SPDX-License-Identifier: GPL-3.0-or-later
#include "FocusSettler.h"

#include "ManualScheduler.h"

#include <QTest>

#include <vector>

using namespace niri;
using namespace std::chrono_literals;

namespace
{

constexpr WindowId A{1};
constexpr WindowId B{2};
constexpr WindowId C{3};
constexpr std::nullopt_t nowhere = std::nullopt;

struct Move {
    std::chrono::milliseconds after; ///< since the one before
    std::optional<WindowId> to;
};
using Moves = std::vector<Move>;

/// A settler whose changes count at once if the last one is 100 ms ago.
struct World {
    ManualScheduler scheduler;
    int rests = 0;
    FocusSettler settler{scheduler, [this] { ++rests; }};

    World() { settler.setSettle(100ms); }

    void go(const Moves &moves)
    {
        for (const Move &move : moves) {
            scheduler.advance(move.after);
            settler.moveTo(move.to);
        }
    }

    /// As "at 1" or "on the way to 2".
    QString place() const
    {
        if (settler.window() && settler.coming())
            return QStringLiteral("in two places");
        if (settler.coming())
            return QStringLiteral("on the way to ") + toString(*settler.coming());
        return settler.window() ? QStringLiteral("at ") + toString(*settler.window())
                                : QStringLiteral("nowhere");
    }
};

} // namespace

Q_DECLARE_METATYPE(Moves)

class FocusSettlerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moves_leadToTheWindowThatIsZoomed_data()
    {
        QTest::addColumn<Moves>("moves");
        QTest::addColumn<QString>("atOnce");
        QTest::addColumn<QString>("later");
        QTest::addColumn<int>("rests");
        const auto row = [](const char *name, const Moves &moves, const char *atOnce, const char *later,
                            int rests) {
            QTest::newRow(name) << moves << QString::fromLatin1(atOnce) << QString::fromLatin1(later)
                                << rests;
        };

        row("before the first change", {}, "nowhere", "nowhere", 0);
        row("the first change counts at once", {{0ms, A}}, "at 1", "at 1", 0);
        row("so does one after a rest", {{0ms, A}, {100ms, B}}, "at 2", "at 2", 0);
        row("one that follows soon waits", {{0ms, A}, {99ms, B}}, "on the way to 2", "at 2", 1);
        row("only the end of a run counts", {{0ms, A}, {50ms, B}, {50ms, C}}, "on the way to 3", "at 3", 1);
        row("each change of a run begins the wait anew", {{0ms, A}, {90ms, B}, {90ms, C}, {90ms, A}},
            "on the way to 1", "at 1", 1);
        row("back to where it was is a run too", {{0ms, A}, {20ms, B}, {20ms, A}}, "on the way to 1", "at 1",
            1);
        row("the focus goes away", {{0ms, A}, {500ms, nowhere}}, "nowhere", "nowhere", 0);
        row("it goes away in a run", {{0ms, A}, {50ms, B}, {50ms, nowhere}}, "nowhere", "nowhere", 0);
        row("it goes away and is back soon", {{0ms, A}, {20ms, nowhere}, {20ms, A}}, "on the way to 1",
            "at 1", 1);
        row("a window is only left between two changes: the time since the first counts",
            {{0ms, A}, {60ms, nowhere}, {60ms, B}}, "at 2", "at 2", 0);
        row("two runs, each comes to rest", {{0ms, A}, {50ms, B}, {500ms, C}, {50ms, A}}, "on the way to 1",
            "at 1", 2);
    }

    void moves_leadToTheWindowThatIsZoomed()
    {
        QFETCH(const Moves, moves);
        QFETCH(const QString, atOnce);
        QFETCH(const QString, later);
        QFETCH(const int, rests);
        World world;
        world.go(moves);
        QCOMPARE(world.place(), atOnce);
        world.scheduler.advance(99ms);
        QCOMPARE(world.place(), atOnce);
        world.scheduler.advance(1ms);
        QCOMPARE(world.place(), later);
        QCOMPARE(world.rests, rests);
        QCOMPARE(world.scheduler.pending(), 0U);
    }

    void settle_isTheUsersSetting_data()
    {
        QTest::addColumn<int>("settle");
        QTest::addColumn<QString>("place");
        QTest::newRow("off: every change counts at once") << 0 << QStringLiteral("at 2");
        QTest::newRow("shorter than the pause") << 40 << QStringLiteral("at 2");
        QTest::newRow("as long as the pause") << 50 << QStringLiteral("at 2");
        QTest::newRow("longer than the pause") << 51 << QStringLiteral("on the way to 2");
    }

    void settle_isTheUsersSetting()
    {
        QFETCH(const int, settle);
        QFETCH(const QString, place);
        World world;
        world.go({{0ms, A}});
        world.settler.setSettle(std::chrono::milliseconds(settle)); // counts from the next change on
        world.go({{50ms, B}});
        QCOMPARE(world.place(), place);
    }

    void whoeverHearsOfTheRest_findsItThere()
    {
        ManualScheduler scheduler;
        std::optional<WindowId> heard;
        FocusSettler settler(scheduler, [&] { heard = settler.coming() ? nowhere : settler.window(); });
        settler.setSettle(100ms);
        settler.moveTo(A);
        settler.moveTo(B);
        QVERIFY(!heard);
        scheduler.advance(100ms);
        QCOMPARE(heard, std::optional(B));
    }
};

QTEST_GUILESS_MAIN(FocusSettlerTest)
#include "FocusSettlerTest.moc"
