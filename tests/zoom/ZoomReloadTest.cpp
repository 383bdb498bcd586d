// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"
#include "ZoomController.h"

#include <QTest>

using namespace std::chrono_literals;
using Misbehaviour = MisbehavingKitty::Misbehaviour;

/// A reload of kitty.conf resets every font; all of it comes back.
class ZoomReloadTest : public QObject
{
    Q_OBJECT

private:
    const QString telling = QStringLiteral("0.48.2");
    const QString silent = QStringLiteral("0.26.5");

    static std::size_t commands(Desktop &desktop, pid_t kitty)
    {
        return desktop.kitties.at(kitty).commandTimes().size();
    }

    static void pass(Desktop &desktop, std::chrono::milliseconds time)
    {
        for (auto passed = 0ms; passed < time; passed += 5ms) {
            desktop.settle();
            desktop.scheduler.advance(5ms);
        }
        desktop.settle();
    }

    /// It has been looked for long enough to be known as one.
    pid_t openWithoutSocket(Desktop &desktop) const
    {
        desktop.kitties.addWithoutSocket(silent);
        desktop.openWindowOf(desktop.kitties.lastPid(), 7);
        desktop.scheduler.advance(10s);
        desktop.settle();
        return desktop.kitties.lastPid();
    }

private Q_SLOTS:
    void init() { qunsetenv("KITTY_RC_PASSWORD"); }

    void kittyThatTellsIt_isZoomedAgainAtOnce()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty(telling);
        desktop.focus(kitty);
        desktop.settle();
        for (const double configured : {11.0, 20.0, 20.0}) {
            desktop.kitties.reloadConfig(kitty, configured);
            QCOMPARE(desktop.size(kitty), configured);
            QTRY_COMPARE(desktop.size(kitty), configured + 3);
        }
        desktop.settle();
        QCOMPARE(desktop.events.size(), 1U);
        desktop.focus(std::nullopt);
        QTRY_COMPARE(desktop.size(kitty), 20.0);
    }

    void sizesGivenByHand_comeBack_withAndWithoutTheFocus()
    {
        Desktop desktop;
        const pid_t focused = desktop.openKitty(telling);
        const pid_t other = desktop.openKitty(telling);
        desktop.kitties.at(focused).fonts().changeSize(1, 4);
        desktop.kitties.at(other).fonts().changeSize(1, -2);
        desktop.focus(other);
        desktop.settle();
        desktop.scheduler.advance(1s); // it has rested there
        desktop.focus(focused);
        desktop.settle();
        QCOMPARE(desktop.size(focused), 18.0);
        QCOMPARE(desktop.size(other), 9.0);
        desktop.kitties.reloadConfig(focused, 11);
        desktop.kitties.reloadConfig(other, 11);
        QTRY_COMPARE(desktop.size(focused), 18.0);
        QTRY_COMPARE(desktop.size(other), 9.0);
        desktop.kitties.reloadConfig(focused, 12);
        QTRY_COMPARE(desktop.size(focused), 15.0);
    }

    void whilePaused_sizesGivenByHandComeBack()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty(telling);
        desktop.kitties.at(kitty).fonts().changeSize(1, 4);
        desktop.focus(kitty);
        desktop.settle();
        desktop.controller.pause().pause();
        QTRY_COMPARE(desktop.size(kitty), 15.0);
        desktop.kitties.reloadConfig(kitty, 11);
        QTRY_COMPARE(desktop.size(kitty), 15.0);
    }

    void reloadWhileACommandIsUnderWay_isMendedByTheNext()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty(telling);
        desktop.settle();
        desktop.kitties.at(kitty).misbehave(Misbehaviour::AnswerLate);
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        desktop.kitties.reloadConfig(kitty, 11);
        QCOMPARE(desktop.size(kitty), 11.0);
        desktop.kitties.at(kitty).giveLateAnswers();
        QTRY_COMPARE(desktop.size(kitty), 14.0);
    }

    void announcedReload_isLookedForAFewTimes_within300ms()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty(silent);
        desktop.focus(kitty);
        desktop.settle();
        const auto before = commands(desktop, kitty);
        desktop.controller.expectReload();
        pass(desktop, 300ms);
        QCOMPARE(commands(desktop, kitty), before + 3);
        pass(desktop, 2'000ms);
        QCOMPARE(commands(desktop, kitty), before + 3);
        QCOMPARE(desktop.size(kitty), 14.0);
        QCOMPARE(desktop.events.size(), 1U);
    }

    void announcedReload_whenItIsSeen_isNotLookedForAgain()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty(silent);
        desktop.kitties.at(kitty).fonts().changeSize(1, 4);
        desktop.focus(kitty);
        desktop.settle();
        const auto before = commands(desktop, kitty);
        desktop.controller.expectReload();
        pass(desktop, 50ms);
        QCOMPARE(commands(desktop, kitty), before + 1);
        desktop.kitties.reloadConfig(kitty, 11);
        pass(desktop, 100ms);
        QCOMPARE(desktop.size(kitty), 18.0);
        pass(desktop, 1'000ms);
        QCOMPARE(commands(desktop, kitty), before + 2);
    }

    void announcedReload_ofKittiesThatTell_isNotLookedFor()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty(telling);
        desktop.settle();
        const auto before = commands(desktop, kitty);
        desktop.controller.expectReload();
        pass(desktop, 400ms);
        QCOMPARE(commands(desktop, kitty), before);
    }

    void announcedReload_ofAKittyThatIsLetGoMeanwhile_isPutRightBefore()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty(silent);
        desktop.kitties.at(kitty).fonts().changeSize(1, -2.7);
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.size(kitty), 11.3);
        desktop.focus(std::nullopt);
        QTRY_COMPARE(desktop.size(kitty), 8.3);
        desktop.settle();
        desktop.kitties.reloadConfig(kitty, 11);
        desktop.controller.expectReload();
        desktop.controller.setSettings({}, {QStringLiteral("other")});
        pass(desktop, 400ms);
        QCOMPARE(desktop.size(kitty), 8.3);
        QVERIFY(!desktop.registry.contains(desktop.kitties.id(kitty)));
    }

    void announcedReload_ofAKittyThatCannotBeAsked_isNoReasonToKeepIt()
    {
        Desktop desktop;
        const pid_t kitty = openWithoutSocket(desktop);
        QVERIFY(desktop.registry.contains(desktop.kitties.id(kitty)));
        desktop.controller.expectReload();
        desktop.controller.setSettings({}, {QStringLiteral("other")});
        pass(desktop, 400ms);
        QVERIFY(!desktop.registry.contains(desktop.kitties.id(kitty)));
    }

    void announcementsInARow_areOne()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty(silent);
        desktop.settle();
        const auto before = commands(desktop, kitty);
        for (int i = 0; i < 100; ++i)
            desktop.controller.expectReload();
        pass(desktop, 400ms);
        QCOMPARE(commands(desktop, kitty), before + 3);
    }

    void unreachableKitty_isNotSearchedForAtEachReload()
    {
        Desktop desktop;
        const pid_t kitty = openWithoutSocket(desktop);
        const int looks = desktop.kitties.timesLookedFor(kitty);
        desktop.controller.expectReload();
        pass(desktop, 400ms);
        QCOMPARE(desktop.kitties.timesLookedFor(kitty), looks);
    }

    void kittyThatCouldNotBeReached_isAskedSoonAfterAReload()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty(telling);
        desktop.kitties.at(kitty).stopListening();
        desktop.focus(kitty);
        pass(desktop, 100s); // until it is hardly asked any more
        desktop.kitties.reloadConfig(kitty, 12);
        pass(desktop, 2s);
        desktop.kitties.listen(kitty);
        QCOMPARE(desktop.size(kitty), 12.0);
        pass(desktop, 6s);
        QCOMPARE(desktop.size(kitty), 15.0);
    }

    void kittyThatAsksTheUser_isNotAskedByAReload()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty(telling);
        desktop.settle();
        desktop.kitties.at(kitty).misbehave(Misbehaviour::AskUser, 9);
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.kitties.at(kitty).prompts(), 1);
        desktop.scheduler.advance(3s);
        desktop.settle();
        const auto before = commands(desktop, kitty);
        for (int i = 0; i < 5; ++i) {
            desktop.kitties.reloadConfig(kitty, 11);
            pass(desktop, 400ms);
        }
        QCOMPARE(commands(desktop, kitty), before);
    }

    void permissionGivenInKittyConf_countsWithTheReload()
    {
        Desktop desktop;
        desktop.kitties.add(telling);
        const pid_t kitty = desktop.kitties.lastPid();
        qputenv("KITTY_RC_PASSWORD", "word");
        desktop.kitties.setPasswords(kitty, {{QStringLiteral("word"), {QStringLiteral("ls")}}});
        desktop.openWindowOf(kitty, 7);
        desktop.focus(7);
        desktop.settle();
        QCOMPARE(desktop.size(kitty), 11.0);
        desktop.kitties.setPasswords(kitty, {{QStringLiteral("word"), {QStringLiteral("kitten")}}});
        desktop.kitties.reloadConfig(kitty, 11);
        QTRY_COMPARE(desktop.size(kitty), 14.0);
    }

    void kittyZoomedBySteps_isZoomedAgain_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QStringList>("permitted");
        const QStringList window{QStringLiteral("ls"), QStringLiteral("action")};
        const QStringList relative{QStringLiteral("set-font-size")};
        QTest::newRow("window, tells it") << telling << window;
        QTest::newRow("relative, tells it") << telling << relative;
        QTest::newRow("relative, announced") << silent << relative;
    }

    void kittyZoomedBySteps_isZoomedAgain()
    {
        QFETCH(const QString, version);
        QFETCH(const QStringList, permitted);
        Desktop desktop;
        desktop.kitties.add(version);
        const pid_t kitty = desktop.kitties.lastPid();
        desktop.kitties.setPasswords(kitty, {{QString(), permitted}});
        desktop.openWindowOf(kitty, 7);
        desktop.kitties.at(kitty).fonts().focusOsWindow(1);
        desktop.focus(7);
        desktop.settle();
        QCOMPARE(desktop.size(kitty), 14.0);
        desktop.controller.expectReload();
        pass(desktop, 40ms);
        desktop.kitties.reloadConfig(kitty, 12);
        pass(desktop, 260ms);
        QCOMPARE(desktop.size(kitty), 15.0);
        desktop.focus(std::nullopt);
        desktop.settle();
        QCOMPARE(desktop.size(kitty), 12.0);
    }
};

QTEST_GUILESS_MAIN(ZoomReloadTest)
#include "ZoomReloadTest.moc"
