// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomController.h"

#include "Desktop.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using Kind = ZoomEvent::Kind;
using Status = ZoomEvent::Zooming::Status;
using Misbehaviour = MisbehavingKitty::Misbehaviour;

class ZoomControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThenBThenFocusLost_onlyTheKittyThatLostItShrinks()
    {
        Desktop desktop;
        const pid_t a = desktop.openKitty();
        const pid_t b = desktop.openKitty();
        const pid_t c = desktop.openKitty();
        desktop.kitties.at(c).fonts().changeSize(1, +5);

        desktop.focus(a);
        QTRY_COMPARE(desktop.size(a), 14.0);
        desktop.scheduler.advance(1s);
        desktop.focus(b);
        QTRY_COMPARE(desktop.size(b), 14.0);
        QTRY_COMPARE(desktop.size(a), 11.0);

        const auto commandsToA = desktop.kitties.at(a).commandTimes().size();
        const auto commandsToC = desktop.kitties.at(c).commandTimes().size();
        desktop.focus(std::nullopt);
        QTRY_COMPARE(desktop.size(b), 11.0);
        desktop.settle();
        QCOMPARE(desktop.size(a), 11.0);
        QCOMPARE(desktop.size(c), 16.0);
        QCOMPARE(desktop.kitties.at(a).commandTimes().size(), commandsToA);
        QCOMPARE(desktop.kitties.at(c).commandTimes().size(), commandsToC);
    }

    void threeKitties_configuredAndNot_focusedInTurn()
    {
        Desktop desktop;
        const pid_t ready = desktop.openKitty();
        desktop.kitties.addWithoutSocket();
        const pid_t withoutSocket = desktop.openWindowOf(desktop.kitties.lastPid(), 2);
        const pid_t refusing = desktop.openKitty();
        desktop.kitties.at(refusing).misbehave(Misbehaviour::PermissionDenied, 100);

        desktop.focus(ready);
        QTRY_COMPARE(desktop.events.size(), 1U);
        desktop.scheduler.advance(1s);
        desktop.focus(2);
        QTRY_COMPARE(desktop.events.size(), 3U);
        desktop.scheduler.advance(1s);
        desktop.focus(refusing);
        QTRY_COMPARE(desktop.events.size(), 5U);
        desktop.scheduler.advance(1s);
        desktop.focus(ready);
        QTRY_COMPARE(desktop.events.size(), 7U);

        QCOMPARE(desktop.events[0].zooming->status, Status::Success);
        QCOMPARE(desktop.events[0].zooming->after - desktop.events[0].zooming->before, 3.0);
        QCOMPARE(desktop.events[1].kind, Kind::FocusLost);
        QCOMPARE(desktop.events[1].zooming->after - desktop.events[1].zooming->before, -3.0);
        QCOMPARE(desktop.events[2].zooming->status, Status::Failed);
        QVERIFY(desktop.events[2].failure().contains(
            QStringLiteral("has no remote control socket: set listen_on")));
        QCOMPARE(desktop.events[4].zooming->status, Status::Failed);
        QVERIFY(desktop.events[4].failure().contains(QStringLiteral("does not allow the command kitten")));
        QCOMPARE(desktop.events[6].zooming->status, Status::Success);
        QCOMPARE(desktop.size(ready), 14.0);

        QCOMPARE(desktop.controller.kitty(desktop.kitties.id(withoutSocket))->info.status.kind,
                 KittyStatus::Kind::NoSocket);
        QCOMPARE(desktop.controller.kitty(desktop.kitties.id(refusing))->info.status.kind,
                 KittyStatus::Kind::Failed);
        QCOMPARE(desktop.controller.kitty(desktop.kitties.id(ready))->info.status.kind,
                 KittyStatus::Kind::Ready);
    }

    void windowOpened_isCheckedInTheBackground_andNothingGrows()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        QTRY_VERIFY(desktop.registry.info(desktop.kitties.id(kitty)).isHealthy());
        QCOMPARE(desktop.size(kitty), 11.0);
        QVERIFY(desktop.events.empty());
    }

    void newKittyFocusedBeforeItsSocketListens_growsByItself()
    {
        Desktop desktop;
        desktop.kitties.addWithoutSocket();
        const pid_t kitty = desktop.kitties.lastPid();
        desktop.kitties.setStartedNow(kitty);
        desktop.openWindowOf(kitty, 5);
        desktop.focus(5);
        desktop.scheduler.advance(60ms);
        desktop.kitties.listen(kitty);
        desktop.scheduler.advance(100ms);
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        QTRY_COMPARE(desktop.events.size(), 1U);
    }

    void zoomLeftByAProgramThatWasKilled_isTakenBackAtTheStart()
    {
        Desktop desktop;
        desktop.kitties.add();
        const pid_t kitty = desktop.kitties.lastPid();
        // What the killed one had done: its stamp is older.
        const QJsonObject amount{{QStringLiteral("op"), QStringLiteral("+")}, {QStringLiteral("value"), 3}};
        desktop.kitties.at(kitty).fonts().runKitten({
            {QStringLiteral("stamp"), 1},
            {QStringLiteral("wish"),
             QJsonArray{QJsonObject{{QStringLiteral("focused"), true}, {QStringLiteral("amount"), amount}}}},
        });
        QCOMPARE(desktop.size(kitty), 14.0);
        desktop.openWindowOf(kitty, 5);
        QTRY_COMPARE(desktop.size(kitty), 11.0);
    }

    void windowOfAKittyCloses_itsLossSaysSo_whateverTheOtherWindowGained()
    {
        Desktop desktop;
        desktop.kitties.add();
        const pid_t kitty = desktop.kitties.lastPid();
        SimulatedFonts &fonts = desktop.kitties.at(kitty).fonts();
        fonts.focusOsWindow(1);
        desktop.openWindowOf(kitty, 5);
        desktop.focus(5);
        QTRY_COMPARE(desktop.size(kitty, 1), 14.0);
        const int other = fonts.openOsWindow();
        fonts.focusOsWindow(other);
        desktop.openWindowOf(kitty, 6);
        desktop.scheduler.advance(1s);
        desktop.focus(6);
        QTRY_COMPARE(desktop.size(kitty, other), 14.0);
        QTRY_COMPARE(desktop.events.size(), 3U);
        desktop.settle();
        desktop.scheduler.advance(1s);
        desktop.settle();

        fonts.closeOsWindow(other);
        fonts.focusOsWindow(1);
        desktop.windows.apply(niri::WindowClosed{niri::WindowId(6)});
        desktop.focus(5);
        QTRY_COMPARE(desktop.events.size(), 5U);
        QVERIFY(desktop.events[3].kind == Kind::FocusLost);
        QCOMPARE(desktop.events[3].zooming->after, 0.0);
        QVERIFY(desktop.events[4].kind == Kind::FocusGained);
        QCOMPARE(desktop.events[4].zooming->before, 11.0);
        QCOMPARE(desktop.events[4].zooming->after, 14.0);
    }

    void launcher_takesNothingBack_leavingDoes()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        desktop.keyboardTo(std::nullopt);
        desktop.settle();
        QCOMPARE(desktop.size(kitty), 14.0);
        QTRY_COMPARE(desktop.events.size(), 1U);
        desktop.focus(std::nullopt);
        QTRY_COMPARE(desktop.size(kitty), 11.0);
    }

    void runningThroughColumns_zoomsTheFirstAndWhereTheFocusRests()
    {
        Desktop desktop;
        std::vector<pid_t> kitties;
        for (int i = 0; i < 5; ++i)
            kitties.push_back(desktop.openKitty());
        std::vector<std::size_t> commands;
        for (const pid_t kitty : kitties)
            commands.push_back(desktop.kitties.at(kitty).commandTimes().size());

        for (const pid_t kitty : kitties) {
            desktop.focus(kitty);
            desktop.settle();
            desktop.scheduler.advance(50ms);
        }
        QTRY_COMPARE(desktop.size(kitties[0]), 11.0); // restored without delay
        QCOMPARE(desktop.size(kitties[4]), 11.0);
        desktop.scheduler.advance(69ms);
        QCOMPARE(desktop.kitties.at(kitties[4]).commandTimes().size(), commands[4]);
        desktop.scheduler.advance(1ms);
        QTRY_COMPARE(desktop.size(kitties[4]), 14.0);

        for (const std::size_t passed : {1U, 2U, 3U})
            QCOMPARE(desktop.kitties.at(kitties[passed]).commandTimes().size(), commands[passed]);
        // One event a change, in order, a loss before its gain.
        QTRY_COMPARE(desktop.events.size(), 9U);
        for (std::size_t i = 0; i < 9; ++i) {
            QCOMPARE(desktop.events[i].kind, i % 2 == 0 ? Kind::FocusGained : Kind::FocusLost);
            QCOMPARE(std::to_underlying(desktop.events[i].window), static_cast<quint64>(kitties[i / 2]));
        }
        QCOMPARE(desktop.events[0].zooming->status, Status::Success);
        QCOMPARE(desktop.events[2].zooming->status, Status::Superseded);
        QCOMPARE(desktop.events[8].zooming->status, Status::Success);
    }

    void burst_costsOneCommandInFlight_andTheNewestWishWins()
    {
        Desktop desktop;
        ZoomSettings settings;
        settings.settle = 0ms;
        desktop.controller.setSettings(settings, {QStringLiteral("kitty")});
        const pid_t kitty = desktop.openKitty();
        const auto before = desktop.kitties.at(kitty).commandTimes().size();
        desktop.kitties.at(kitty).stop();
        for (int i = 0; i < 100; ++i) {
            desktop.focus(kitty);
            desktop.focus(std::nullopt);
        }
        desktop.focus(kitty);
        desktop.kitties.at(kitty).carryOn();
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        QTRY_COMPARE(desktop.events.size(), 201U);
        QVERIFY(desktop.kitties.at(kitty).commandTimes().size() - before <= 2);
    }

    void pause_takesEveryZoomBack_resumeZoomsAgain_andEventsSayNothingOfZoomingMeanwhile()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        QSignalSpy zooming(&desktop.controller, &ZoomController::zoomingChanged);
        desktop.controller.pause().pause();
        QTRY_COMPARE(desktop.size(kitty), 11.0);
        desktop.scheduler.advance(1s);
        desktop.focus(std::nullopt);
        QTRY_COMPARE(desktop.events.size(), 2U);
        QVERIFY(!desktop.events[1].zooming);
        desktop.scheduler.advance(1s);
        desktop.focus(kitty);
        desktop.settle();
        QCOMPARE(desktop.size(kitty), 11.0);
        desktop.controller.pause().resume();
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        QCOMPARE(zooming.size(), 2);
    }

    void pausedWhileALossWaits_itIsOvertakenByThePause()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        desktop.kitties.at(kitty).stop();
        desktop.focus(kitty);
        QTest::qWait(0); // its command is on its way
        desktop.focus(std::nullopt);
        desktop.controller.pause().pause();
        desktop.kitties.at(kitty).carryOn();
        QTRY_COMPARE(desktop.events.size(), 2U);
        QCOMPARE(desktop.events[1].kind, Kind::FocusLost);
        QCOMPARE(desktop.events[1].zooming->status, Status::Superseded);
        desktop.settle();
        QCOMPARE(desktop.size(kitty), 11.0);
    }

    void switchOfOneKitty_concernsThatOneOnly()
    {
        Desktop desktop;
        const pid_t a = desktop.openKitty();
        const pid_t b = desktop.openKitty();
        desktop.focus(a);
        QTRY_COMPARE(desktop.size(a), 14.0);
        QVERIFY(desktop.controller.setZoomSwitch(a, false));
        QTRY_COMPARE(desktop.size(a), 11.0);
        desktop.scheduler.advance(1s);
        desktop.focus(b);
        QTRY_COMPARE(desktop.size(b), 14.0);
        QVERIFY(!desktop.controller.setZoomSwitch(4711, false));
    }

    void amountChangedWhileZoomed_appliesAtOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("size");
        QTest::newRow("more points") << QStringLiteral("+5.5") << 16.5;
        QTest::newRow("factor") << QStringLiteral("x1.5") << 16.5;
        QTest::newRow("size") << QStringLiteral("=20") << 20.0;
        QTest::newRow("smaller") << QStringLiteral("-2") << 9.0;
        QTest::newRow("kitty's limit") << QStringLiteral("+50") << 55.0;
    }

    void amountChangedWhileZoomed_appliesAtOnce()
    {
        QFETCH(QString, text);
        QFETCH(double, size);
        Desktop desktop;
        const pid_t kitty = desktop.openKitty(QStringLiteral("0.45.0"));
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        ZoomSettings settings;
        settings.amount = *ZoomAmount::fromText(text);
        desktop.controller.setSettings(settings, {QStringLiteral("kitty")});
        QTRY_COMPARE(desktop.size(kitty), size);
        desktop.focus(std::nullopt);
        QTRY_COMPARE(desktop.size(kitty), 11.0);
    }

    void usersOwnChangeWhileZoomed_survives()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        desktop.kitties.at(kitty).fonts().changeSize(1, +2);
        desktop.focus(std::nullopt);
        QTRY_COMPARE(desktop.size(kitty), 13.0);
    }

    void stoppedKitty_continued_endsAsWishedByThen()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        const pid_t other = desktop.openKitty();
        desktop.kitties.at(kitty).stop();
        desktop.focus(kitty);
        QTest::qWait(0);
        desktop.scheduler.advance(2s);
        QTRY_COMPARE(desktop.events.size(), 1U);
        QCOMPARE(desktop.events[0].zooming->status, Status::Failed);
        desktop.focus(other);
        QTRY_COMPARE(desktop.size(other), 14.0);
        desktop.kitties.at(kitty).carryOn();
        QTRY_VERIFY(desktop.registry.info(desktop.kitties.id(kitty)).isHealthy());
        desktop.settle();
        QTRY_COMPARE(desktop.size(kitty), 11.0);
    }

    void kittyDiesWhileZoomed_isForgotten_andTheOthersGoOn()
    {
        Desktop desktop;
        const pid_t a = desktop.openKitty();
        const pid_t b = desktop.openKitty();
        desktop.focus(a);
        QTRY_COMPARE(desktop.events.size(), 1U);
        QSignalSpy gone(&desktop.controller, &ZoomController::kittyGone);
        desktop.kitties.kill(a);
        QCOMPARE(gone.size(), 1);
        QCOMPARE(desktop.controller.kitties().size(), 1U);
        desktop.scheduler.advance(1s);
        desktop.windows.apply(niri::WindowClosed{niri::WindowId(static_cast<quint64>(a))});
        desktop.focus(b);
        QTRY_COMPARE(desktop.size(b), 14.0);
        QTRY_COMPARE(desktop.events.size(), 3U);
        QVERIFY(desktop.events[1].kind == Kind::FocusLost);
        QVERIFY(desktop.events[1].zooming->status != Status::Failed);
    }

    void ending_restoresEveryFont_thenSaysSo()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        desktop.settle();
        QSignalSpy restored(&desktop.controller, &ZoomController::restored);
        desktop.controller.restoreAll();
        QTRY_COMPARE(restored.size(), 1);
        QCOMPARE(desktop.size(kitty), 11.0);
    }

    void ending_zoomsNothingMore_whateverStillHappens()
    {
        Desktop desktop;
        const pid_t a = desktop.openKitty();
        const pid_t b = desktop.openKitty();
        desktop.focus(a);
        QTRY_COMPARE(desktop.size(a), 14.0);
        desktop.settle();
        desktop.scheduler.advance(1s);
        desktop.kitties.at(a).stop(); // so it lasts
        desktop.controller.restoreAll();
        desktop.focus(b);
        desktop.controller.pause().pause();
        desktop.controller.pause().resume();
        desktop.scheduler.advance(500ms);
        desktop.kitties.at(a).carryOn();
        QTRY_COMPARE(desktop.size(a), 11.0);
        desktop.settle();
        QCOMPARE(desktop.size(b), 11.0);
    }

    void ending_withNothingToRestore_saysSoAtOnce()
    {
        Desktop desktop;
        QSignalSpy restored(&desktop.controller, &ZoomController::restored);
        desktop.controller.restoreAll();
        QCOMPARE(restored.size(), 1);
    }

    void otherApps_areNoKitties_andMakeNoEvents()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        desktop.openWindowOf(4711, 3, QStringLiteral("firefox"));
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        desktop.scheduler.advance(1s);
        desktop.focus(3);
        QTRY_COMPARE(desktop.size(kitty), 11.0);
        QTRY_COMPARE(desktop.events.size(), 2U);
        QCOMPARE(desktop.controller.kitties().size(), 1U);
    }

    void appIdPatterns_chooseTheWindows()
    {
        Desktop desktop;
        desktop.kitties.add();
        const pid_t kitty =
            desktop.openWindowOf(desktop.kitties.lastPid(), 3, QStringLiteral("scratch-kitty"));
        desktop.focus(3);
        desktop.settle();
        QVERIFY(desktop.controller.kitties().empty());
        desktop.controller.setSettings({}, {QStringLiteral("*-kitty")});
        QTRY_COMPARE(desktop.size(kitty), 14.0);
    }

    void windowWithoutPid_isNamed()
    {
        Desktop desktop;
        niri::Window window{.id = niri::WindowId(9)};
        window.appId = QStringLiteral("kitty");
        desktop.apply(niri::WindowOpenedOrChanged{window});
        desktop.focus(9);
        QCOMPARE(desktop.events.size(), 1U);
        QVERIFY(desktop.events[0].failure().contains(QStringLiteral("25.01")));
    }

    void nothingHappens_nothingWakesUp()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty(QStringLiteral("0.26.5"));
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        desktop.settle();
        QTRY_COMPARE(desktop.scheduler.pending(), 0U);
    }
};

QTEST_GUILESS_MAIN(ZoomControllerTest)
#include "ZoomControllerTest.moc"
