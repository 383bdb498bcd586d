// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyWindows.h"

#include "FakeLocator.h"
#include "Windows.h"

#include <QStringList>
#include <QTest>

#include <algorithm>
#include <ranges>
#include <vector>

using namespace niri;

namespace
{

constexpr pid_t one = 100;
constexpr pid_t other = 200;
constexpr pid_t gone = 999; ///< no process has it any more

using All = std::vector<Window>;

Window window(quint64 id, std::optional<pid_t> pid, const char *appId = "kitty", const char *title = "~")
{
    return {.id = WindowId{id},
            .title = QString::fromLatin1(title),
            .appId = QString::fromLatin1(appId),
            .pid = pid};
}

QString text(const std::set<WindowId> &windows)
{
    QStringList ids;
    for (const WindowId id : windows)
        ids += toString(id);
    return ids.join(u' ');
}

enum class How { WholeList, EventByEvent };

/// Two processes, and what is known of their windows.
struct World {
    FakeLocator locator;
    Windows niri;
    KittyWindows windows{locator};

    World()
    {
        locator.processes = {{one, {one, 7}}, {other, {other, 7}}};
        windows.setAppIds({QStringLiteral("kitty")});
        niri.apply(WorkspacesChanged{});
    }

    /// From now on there are these; gives the kitties that it concerns.
    QString update(const All &all, How how = How::WholeList)
    {
        if (how == How::WholeList || !niri.isComplete()) {
            niri.apply(WindowsChanged{all});
        } else {
            const Windows before = niri;
            for (const WindowId id : before.all() | std::views::keys) {
                if (std::ranges::find(all, id, &Window::id) == all.end())
                    niri.apply(WindowClosed{id});
            }
            for (const Window &each : all) {
                if (const Window *known = before.find(each.id); !known || *known != each)
                    niri.apply(WindowOpenedOrChanged{each});
            }
        }
        QStringList pids;
        for (const KittyId &kitty : windows.update(niri, niri.takeChanges()))
            pids += QString::number(kitty.pid);
        return pids.join(u' ');
    }

    /// As "100: 1 2, 200: 3".
    QString owners() const
    {
        QStringList kitties;
        for (const KittyId &kitty : {KittyId{one, 7}, {one, 8}, {other, 7}, {gone, 7}}) {
            if (const auto &ids = windows.of(kitty); !ids.empty())
                kitties += QStringLiteral("%1: %2").arg(QString::number(kitty.pid), text(ids));
        }
        return kitties.join(QStringLiteral(", "));
    }
};

} // namespace

Q_DECLARE_METATYPE(All)

class KittyWindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windows_haveTheKittyThatMadeThem_data()
    {
        QTest::addColumn<All>("all");
        QTest::addColumn<QString>("owners");
        QTest::addColumn<QString>("allOfOne");
        const auto row = [](const char *name, const All &all, const char *owners, const char *allOfOne) {
            QTest::newRow(name) << all << QString::fromLatin1(owners) << QString::fromLatin1(allOfOne);
        };

        row("no windows", {}, "", "");
        row("a kitty with one", {window(1, one)}, "100: 1", "1");
        row("a single instance with two", {window(1, one), window(2, one)}, "100: 1 2", "1 2");
        row("two kitties", {window(1, one), window(2, other), window(3, one)}, "100: 1 3, 200: 2", "1 3");
        row("another program's window", {window(1, one, "firefox")}, "", "1");
        row("a kitty with a window that is left alone", {window(1, one), window(2, one, "panel")}, "100: 1",
            "1 2");
        row("niri does not tell whose it is", {window(1, {})}, "", "");
        row("its process has just ended", {window(1, gone), window(2, one)}, "100: 2", "2");
    }

    void windows_haveTheKittyThatMadeThem()
    {
        QFETCH(const All, all);
        QFETCH(const QString, owners);
        QFETCH(const QString, allOfOne);
        World world;
        world.update(all);
        QCOMPARE(world.owners(), owners);
        QCOMPARE(text(world.windows.allOf(one)), allOfOne);
        // The same windows, asked for one by one.
        for (const Window &each : all) {
            const bool isOwned = world.windows.ownerOf(each.id).has_value();
            QCOMPARE(isOwned, each.pid.value_or(gone) != gone && each.appId == QLatin1StringView("kitty"));
            if (isOwned)
                QCOMPARE(world.windows.ownerOf(each.id)->pid, *each.pid);
        }
        QVERIFY(!world.windows.ownerOf(WindowId{77}));
    }

    void change_isTakenOver_withALookAtNewWindowsAlone_data()
    {
        QTest::addColumn<All>("now");
        QTest::addColumn<QString>("owners");
        QTest::addColumn<QString>("allOfOne");
        QTest::addColumn<int>("looks");
        const auto row = [](const char *name, const All &now, const char *owners, const char *allOfOne,
                            int looks) {
            QTest::newRow(name) << now << QString::fromLatin1(owners) << QString::fromLatin1(allOfOne)
                                << looks;
        };
        // Before: 1 and 2 of one kitty, 3 of another program.
        const Window first = window(1, one);
        const Window second = window(2, one);
        const Window foreign = window(3, other, "firefox");

        row("nothing new", {first, second, foreign}, "100: 1 2", "1 2", 0);
        row("another title", {window(1, one, "kitty", "vim"), second, foreign}, "100: 1 2", "1 2", 0);
        row("a new window", {first, second, foreign, window(4, one)}, "100: 1 2 4", "1 2 4", 1);
        row("a new kitty", {first, second, foreign, window(4, other)}, "100: 1 2, 200: 4", "1 2", 1);
        row("one is closed", {first, foreign}, "100: 1", "1", 0);
        row("all are closed", {}, "", "", 0);
        row("niri's next life gives an id to another kitty", {window(1, other), second, foreign},
            "100: 2, 200: 1", "2", 1);
        row("the app id becomes kitty's", {first, second, window(3, other)}, "100: 1 2, 200: 3", "1 2", 1);
        row("the app id becomes another", {window(1, one, "panel"), second, foreign}, "100: 2", "1 2", 0);
    }

    void change_isTakenOver_withALookAtNewWindowsAlone()
    {
        QFETCH(const All, now);
        QFETCH(const QString, owners);
        QFETCH(const QString, allOfOne);
        QFETCH(const int, looks);
        for (const How how : {How::WholeList, How::EventByEvent}) {
            World world;
            world.update({window(1, one), window(2, one), window(3, other, "firefox")});
            world.locator.identified = 0;
            world.update(now, how);
            QCOMPARE(world.owners(), owners);
            QCOMPARE(text(world.windows.allOf(one)), allOfOne);
            QCOMPARE(world.locator.identified, looks);
            for (const Window &each : now)
                QCOMPARE(world.windows.isKitty(each), each.appId == QLatin1StringView("kitty"));
        }
    }

    void windowIsKittys_byTheSettingsOfNow_alsoIfItWasSeenBefore()
    {
        World world;
        const Window first = window(1, one);
        const Window panel = window(2, one, "panel");
        world.update({first, panel});
        world.windows.setAppIds({QStringLiteral("panel")});
        world.update({first, panel});
        QVERIFY(!world.windows.isKitty(first));
        QVERIFY(world.windows.isKitty(panel));
        // One that has gone, or never was there.
        world.update({first});
        QVERIFY(world.windows.isKitty(panel));
        QVERIFY(!world.windows.isKitty(window(3, {}, "firefox")));
    }

    void windowKeepsItsProcess_alsoIfAnotherHasThatPidByNow()
    {
        World world;
        world.update({window(1, one)});
        world.locator.processes[one] = {one, 8};
        world.update({window(1, one), window(2, one)});
        QCOMPARE(world.windows.ownerOf(WindowId{1}), std::optional(KittyId{one, 7}));
        QCOMPARE(world.windows.ownerOf(WindowId{2}), std::optional(KittyId{one, 8}));
    }

    void processThatCouldNotBeSeen_isLookedForAgain()
    {
        World world;
        world.update({window(1, gone)});
        QCOMPARE(world.owners(), QString());
        world.locator.processes[gone] = {gone, 7};
        world.update({window(1, gone)});
        QCOMPARE(world.owners(), QStringLiteral("999: 1"));
    }

    void kittiesWithOtherWindowsOrTitles_areGiven_andNoOthers_data()
    {
        QTest::addColumn<All>("now");
        QTest::addColumn<QString>("kitties");
        const Window first = window(1, one);
        const Window second = window(2, other);
        const Window foreign = window(3, other, "firefox");
        const auto named = [](quint64 id, pid_t pid, const char *appId = "kitty") {
            return window(id, pid, appId, "vim");
        };
        const auto row = [](const char *name, const All &now, const char *kitties) {
            QTest::newRow(name) << now << QString::fromLatin1(kitties);
        };

        row("nothing new", {first, second, foreign}, "");
        row("a title of one", {named(1, one), second, foreign}, "100");
        row("titles of both", {named(1, one), named(2, other), foreign}, "100 200");
        row("a title of another program", {first, second, named(3, gone, "firefox")}, "200");
        row("a title of what is left alone", {first, second, named(3, other, "firefox")}, "");
        row("a new window", {first, second, foreign, named(4, one)}, "100");
        row("a window that is left alone, of the same process",
            {first, second, foreign, window(4, one, "panel")}, "100");
        row("a closed window", {second, foreign}, "100");
    }

    void kittiesWithOtherWindowsOrTitles_areGiven_andNoOthers()
    {
        QFETCH(const All, now);
        QFETCH(const QString, kitties);
        World world;
        const All before{window(1, one), window(2, other), window(3, other, "firefox")};
        QCOMPARE(world.update(before), QStringLiteral("100 200"));
        QCOMPARE(world.update(now, How::EventByEvent), kitties);
        QCOMPARE(world.update(now, How::EventByEvent), QString());
    }

    void otherAppIds_holdFromTheNextLookOn()
    {
        World world;
        const All all{window(1, one), window(2, other, "firefox")};
        world.update(all);
        world.windows.setAppIds({QStringLiteral("firefox")});
        QCOMPARE(world.update(all, How::EventByEvent), QStringLiteral("100 200"));
        QCOMPARE(world.owners(), QStringLiteral("200: 2"));
    }

    void kittyWithoutWindowsOfItsOwn_isGivenWithThoseOfItsProcess_untilItIsForgotten()
    {
        World world;
        world.update({window(1, one)});
        const Window leftAlone = window(1, one, "panel");
        QCOMPARE(world.update({leftAlone}, How::EventByEvent), QStringLiteral("100"));
        QCOMPARE(world.update({leftAlone, window(2, one, "panel")}, How::EventByEvent),
                 QStringLiteral("100"));
        QCOMPARE(world.update({window(2, one, "panel")}, How::EventByEvent), QStringLiteral("100"));
        world.windows.forget({one, 7});
        QCOMPARE(world.update({}, How::EventByEvent), QString());
    }

    void nothingIsConcluded_beforeAllWindowsAreKnown()
    {
        World world;
        world.update({window(1, one)});
        world.niri = {};
        world.niri.apply(WindowOpenedOrChanged{window(2, other)});
        QCOMPARE(world.windows.update(world.niri, world.niri.takeChanges()).size(), 0U);
        QCOMPARE(world.owners(), QStringLiteral("100: 1"));
        world.niri.apply(WorkspacesChanged{});
        QCOMPARE(world.update({window(2, other)}), QStringLiteral("100 200"));
        QCOMPARE(world.owners(), QStringLiteral("200: 2"));
    }

    void endedKitty_isForgotten_withAllItsWindows_data()
    {
        QTest::addColumn<int>("pid");
        QTest::addColumn<quint64>("startTime");
        QTest::addColumn<QString>("owners");
        QTest::newRow("with two windows") << int(one) << quint64(7) << QStringLiteral("200: 3");
        QTest::newRow("with one window") << int(other) << quint64(7) << QStringLiteral("100: 1 2");
        QTest::newRow("an earlier process of that PID")
            << int(one) << quint64(6) << QStringLiteral("100: 1 2, 200: 3");
    }

    void endedKitty_isForgotten_withAllItsWindows()
    {
        QFETCH(const int, pid);
        QFETCH(const quint64, startTime);
        QFETCH(const QString, owners);
        World world;
        world.update({window(1, one), window(2, one), window(3, other)});
        world.windows.forget({pid, startTime});
        QCOMPARE(world.owners(), owners);
    }
};

QTEST_GUILESS_MAIN(KittyWindowsTest)
#include "KittyWindowsTest.moc"
