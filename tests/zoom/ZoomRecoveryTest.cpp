// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"
#include "ZoomController.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using Kind = ZoomEvent::Kind;
using Status = ZoomEvent::Zooming::Status;
using Misbehaviour = MisbehavingKitty::Misbehaviour;

/// What NeverDriftTest found, each as a story of its own.
class ZoomRecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedWhileTheFocusLeft_isRestoredLater_thoughTheUserStays()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty(QStringLiteral("0.41.1"));
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        desktop.kitties.at(kitty).stopListening();
        desktop.focus(std::nullopt);
        for (const auto wait : {200ms, 400ms, 800ms}) {
            desktop.settle();
            desktop.scheduler.advance(wait);
        }
        QTRY_COMPARE(desktop.events.size(), 2U);
        QCOMPARE(desktop.events[1].zooming->status, Status::Failed);

        desktop.kitties.listen(kitty);
        desktop.scheduler.advance(4'999ms);
        desktop.settle();
        QCOMPARE(desktop.size(kitty), 14.0);
        desktop.scheduler.advance(1ms);
        QTRY_COMPARE(desktop.size(kitty), 11.0);
        desktop.settle();
        QCOMPARE(desktop.events.size(), 2U);
    }

    void refusedForEver_isAskedAgainLessAndLessOften_thenOnlyWhenTheUserComes()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty(QStringLiteral("0.41.1"));
        desktop.openWindowOf(4711, 3, QStringLiteral("firefox"));
        desktop.openWindowOf(4711, 4, QStringLiteral("firefox"));
        desktop.settle();
        desktop.kitties.at(kitty).stopListening();
        const auto looksDuring = [&](std::chrono::seconds time) {
            const int before = desktop.kitties.timesLookedFor(kitty);
            for (auto passed = 0s; passed < time; ++passed) {
                desktop.scheduler.advance(1s);
                desktop.settle();
            }
            return desktop.kitties.timesLookedFor(kitty) - before;
        };
        const auto retries = [&] { return desktop.registry.info(desktop.kitties.id(kitty)).retries; };
        desktop.focus(kitty);
        desktop.scheduler.advance(2s);
        desktop.focus(3);
        looksDuring(2'400s);
        QCOMPARE(looksDuring(3'600s), 0);

        // The user who goes elsewhere is nothing to it.
        const auto counted = retries();
        for (int i = 0; i < 20; ++i) {
            desktop.focus(i % 2 == 0 ? 4 : 3);
            QCOMPARE(looksDuring(10s), 0);
        }
        QCOMPARE(retries(), counted);

        // However often they come back at once, it is tried but now and then.
        const int looksBefore = desktop.kitties.timesLookedFor(kitty);
        for (int i = 0; i < 20; ++i) {
            desktop.focus(kitty);
            looksDuring(2s);
            desktop.focus(3);
            looksDuring(2s);
        }
        QVERIFY(desktop.kitties.timesLookedFor(kitty) - looksBefore <= 8);

        desktop.kitties.listen(kitty);
        looksDuring(60s);
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        desktop.focus(3);
        QTRY_COMPARE(desktop.size(kitty), 11.0);
        QVERIFY(desktop.registry.info(desktop.kitties.id(kitty)).isHealthy());
    }

    void refusedPermission_isNotAskedAgainByItself()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        desktop.kitties.at(kitty).misbehave(Misbehaviour::PermissionDenied, 1);
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.events.size(), 1U);
        const auto asked = desktop.kitties.at(kitty).commandTimes().size();
        desktop.keyboardTo(std::nullopt);
        desktop.keyboardTo(kitty);
        desktop.scheduler.advance(25s);
        desktop.settle();
        QCOMPARE(desktop.kitties.at(kitty).commandTimes().size(), asked);
        QCOMPARE(desktop.events[0].zooming->status, Status::Failed);
    }

    void refusedForAnUnknownReason_isNotSentAgain_whateverTheClockAndTheFocusDo()
    {
        Desktop desktop;
        desktop.openWindowOf(4711, 3, QStringLiteral("firefox"));
        desktop.openWindowOf(4711, 4, QStringLiteral("firefox"));
        MisbehavingKitty &simulated = desktop.kitties.add();
        simulated.setWords("No kittens today");
        simulated.alwaysMisbehave(Misbehaviour::Complain);
        const auto kitty = static_cast<quint64>(desktop.kitties.lastPid());
        desktop.openWindowOf(desktop.kitties.lastPid(), kitty);
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.events.size(), 1U);
        QVERIFY(desktop.events[0].failure().contains(QStringLiteral("No kittens today")));
        // To give back what may be left from before, and to zoom.
        QCOMPARE(simulated.commandTimes().size(), 2U);
        for (int i = 0; i < 20; ++i) {
            desktop.scheduler.advance(60s);
            desktop.focus(i % 2 == 0 ? 3 : i % 4 == 1 ? 4 : kitty);
            desktop.settle();
        }
        QCOMPARE(simulated.commandTimes().size(), 2U);

        // The user who has changed something says so.
        simulated.behave();
        desktop.focus(kitty);
        desktop.scheduler.advance(1s);
        QVERIFY(desktop.controller.tryAgain(desktop.kitties.lastPid()));
        QTRY_COMPARE(desktop.size(desktop.kitties.lastPid()), 14.0);
    }

    void refusedForAnUnknownReason_byAKittyThatWorkedBefore_isAskedAgainNowAndThen()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        const auto window = std::optional(static_cast<quint64>(kitty));
        desktop.focus(window);
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        desktop.settle();
        MisbehavingKitty &simulated = desktop.kitties.at(kitty);
        simulated.alwaysMisbehave(Misbehaviour::Complain);
        desktop.focus(std::nullopt);
        QTRY_COMPARE(desktop.events.size(), 2U);
        QCOMPARE(desktop.size(kitty), 14.0);
        const auto asked = simulated.commandTimes().size();
        for (int i = 0; i < 20; ++i) {
            desktop.focus(i % 2 == 0 ? window : std::nullopt);
            desktop.scheduler.advance(1s);
            desktop.settle();
        }
        QCOMPARE(simulated.commandTimes().size(), asked + 1);
        simulated.behave();
        // At the end it is tried all the same.
        QSignalSpy restored(&desktop.controller, &ZoomController::restored);
        desktop.controller.restoreAll();
        QTRY_COMPARE(restored.size(), 1);
        QTRY_COMPARE(desktop.size(kitty), 11.0);
    }

    void configReloadedWhileZoomed_isZoomedAnewAfterTheNextHealthCheck()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        desktop.settle();
        desktop.kitties.at(kitty).fonts().reloadConfig(20);
        QCOMPARE(desktop.size(kitty), 20.0);
        desktop.scheduler.advance(30s);
        QTRY_COMPARE(desktop.size(kitty), 23.0);
        desktop.settle();
        desktop.focus(std::nullopt);
        QTRY_COMPARE(desktop.size(kitty), 20.0);
    }

    void resetByTheUserWhileZoomed_isNotFought()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        desktop.settle();
        desktop.kitties.at(kitty).fonts().resetSize(1);
        const auto commands = [&] { return desktop.kitties.at(kitty).commandTimes().size(); };
        std::size_t afterTheFirst = 0;
        for (int i = 0; i < 5; ++i) {
            desktop.scheduler.advance(30s);
            desktop.settle();
            QCOMPARE(desktop.size(kitty), 11.0);
            if (i == 0)
                afterTheFirst = commands();
        }
        // Only the health checks: the wish is not sent again and again.
        QCOMPARE(commands(), afterTheFirst + 4);
        desktop.focus(std::nullopt);
        desktop.settle();
        QCOMPARE(desktop.size(kitty), 11.0);
    }

    void gainOfAWindowThatIsNoKittyAnyMore_holdsNobodyUp()
    {
        Desktop desktop;
        const pid_t a = desktop.openKitty();
        const pid_t b = desktop.openKitty();
        desktop.focus(a);
        QTRY_COMPARE(desktop.events.size(), 1U);
        desktop.focus(b); // passing through: its gain waits for the rest
        desktop.controller.setSettings({}, {QStringLiteral("scratch")});
        desktop.focus(std::nullopt);
        desktop.settle();
        desktop.controller.setSettings({}, {QStringLiteral("kitty")});
        desktop.scheduler.advance(1s);
        desktop.focus(a);
        QTRY_COMPARE(desktop.events.size(), 4U);
        QCOMPARE(desktop.events[2].zooming->status, Status::Superseded);
        QCOMPARE(desktop.events[3].zooming->status, Status::Success);
    }

    void zoomThatMayHaveBeenCarriedOut_isGivenBack_thoughKittyThenRefusesAndIsLetGo()
    {
        Desktop desktop;
        MisbehavingKitty &simulated = desktop.kitties.add();
        const pid_t kitty = desktop.kitties.lastPid();
        simulated.misbehave(Misbehaviour::CloseAfterwards, 2);
        desktop.openWindowOf(kitty, static_cast<quint64>(kitty));
        desktop.focus(kitty);
        desktop.settle();
        desktop.scheduler.advance(200ms);
        QTRY_COMPARE(desktop.size(kitty), 14.0); // though no answer has come
        simulated.alwaysMisbehave(Misbehaviour::PermissionDenied);
        desktop.controller.setSettings({}, {QStringLiteral("scratch")});
        desktop.scheduler.advance(400ms);
        desktop.settle();
        simulated.behave();
        desktop.scheduler.advance(5s);
        QTRY_COMPARE(desktop.size(kitty), 11.0);
    }

    void windowClosedWhileItsZoomIsUnderWay_leavesNoTrace()
    {
        Desktop desktop;
        ZoomSettings settings;
        settings.settle = 0ms;
        desktop.controller.setSettings(settings, {QStringLiteral("kitty")});
        desktop.kitties.add();
        const pid_t kitty = desktop.kitties.lastPid();
        SimulatedFonts &fonts = desktop.kitties.at(kitty).fonts();
        fonts.openOsWindow();
        desktop.openWindowOf(kitty, 5);
        desktop.openWindowOf(kitty, 6);
        desktop.settle();
        const auto begin = desktop.scheduler.now();
        desktop.kitties.at(kitty).stop();
        fonts.focusOsWindow(1);
        desktop.focus(5);
        // It closes before kitty has read the command, and the other one gets the keyboard.
        fonts.closeOsWindow(1);
        fonts.focusOsWindow(2);
        desktop.windows.apply(niri::WindowClosed{niri::WindowId(5)});
        desktop.focus(6);
        desktop.kitties.at(kitty).carryOn();
        // At once: what the answer said of the closed window is not held against the other.
        QTRY_COMPARE(desktop.size(kitty, 2), 14.0);
        QTRY_COMPARE(desktop.events.size(), 3U);
        QCOMPARE(desktop.events[2].zooming->status, Status::Success);
        QCOMPARE(desktop.scheduler.now(), begin);
    }

    void wishChangedTwiceWhileItsCommandIsRetried_isNotTakenForConfirmed()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        desktop.kitties.at(kitty).misbehave(Misbehaviour::CloseAtOnce);
        desktop.focus(kitty);
        desktop.settle();
        desktop.scheduler.advance(150ms);
        desktop.focus(std::nullopt);
        // The second try carries the wish of by then, and is read late.
        desktop.kitties.at(kitty).stop();
        desktop.scheduler.advance(50ms);
        QTest::qWait(0);
        desktop.scheduler.advance(1s);
        desktop.focus(kitty);
        desktop.kitties.at(kitty).carryOn();
        QTRY_COMPARE(desktop.size(kitty), 14.0);
    }

    void retriedCommand_carriesTheWishOfByThen_notTheOldOne()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        MisbehavingKitty &simulated = desktop.kitties.at(kitty);
        simulated.misbehave(Misbehaviour::CloseAtOnce);
        const std::size_t before = simulated.commandTimes().size();
        desktop.focus(kitty);
        desktop.settle();
        desktop.scheduler.advance(150ms);
        desktop.focus(std::nullopt);
        desktop.scheduler.advance(50ms);
        QTRY_COMPARE(desktop.events.size(), 2U);
        desktop.settle();
        QCOMPARE(simulated.commandTimes().size(), before + 2);
        QCOMPARE(desktop.events[0].zooming->status, Status::Superseded);
        QCOMPARE(desktop.size(kitty), 11.0);
    }

    void niriGivesTheIdToAWindowOfAnotherKitty_theLossIsThatOfTheFirst()
    {
        Desktop desktop;
        const pid_t a = desktop.openKitty();
        const pid_t b = desktop.openKitty();
        desktop.focus(a);
        QTRY_COMPARE(desktop.size(a), 14.0);
        desktop.settle();
        desktop.scheduler.advance(1s);
        // niri comes again: the id of a's window is b's now, and that has the focus.
        niri::Window window{.id = niri::WindowId(static_cast<quint64>(a))};
        window.appId = QStringLiteral("kitty");
        window.pid = b;
        window.workspaceId = Desktop::workspace;
        window.isFocused = true;
        desktop.apply(niri::WindowsChanged{{window}});
        QTRY_COMPARE(desktop.size(b), 14.0);
        QTRY_COMPARE(desktop.size(a), 11.0);
        QTRY_COMPARE(desktop.events.size(), 3U);
        QCOMPARE(desktop.events[1].zooming->pid, a);
        QCOMPARE(desktop.events[2].zooming->pid, b);
    }

    void resumedUnderALauncher_isZoomedWhenItCloses()
    {
        Desktop desktop;
        desktop.kitties.add();
        const pid_t kitty = desktop.kitties.lastPid();
        SimulatedFonts &fonts = desktop.kitties.at(kitty).fonts();
        fonts.openOsWindow();
        desktop.controller.pause().pause();
        desktop.openWindowOf(kitty, 5);
        desktop.openWindowOf(kitty, 6);
        fonts.focusOsWindow(2);
        desktop.focus(6);
        desktop.settle();
        fonts.focusOsWindow(0);
        desktop.keyboardTo(std::nullopt);
        desktop.controller.pause().resume();
        for (int i = 0; i < 5; ++i) {
            desktop.settle();
            desktop.scheduler.advance(60ms);
        }
        QCOMPARE(desktop.size(kitty, 2), 11.0);
        fonts.focusOsWindow(2);
        desktop.keyboardTo(6);
        QTRY_COMPARE(desktop.size(kitty, 2), 14.0);
    }

    void answerWithoutData_isAFailure_andTriedAgain()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        desktop.kitties.at(kitty).misbehave(Misbehaviour::NoData);
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.events.size(), 1U);
        QCOMPARE(desktop.events[0].zooming->status, Status::Failed);
        desktop.scheduler.advance(5s);
        desktop.settle();
        desktop.focus(std::nullopt);
        QTRY_COMPARE(desktop.size(kitty), 11.0);
    }

    void controllerDestroyedWhileAnEventWaits_saysNothingMore()
    {
        std::vector<ZoomEvent> events;
        {
            Desktop desktop;
            const pid_t kitty = desktop.openKitty();
            desktop.kitties.at(kitty).stop();
            QObject::connect(&desktop.controller, &ZoomController::focusChanged, &desktop.registry,
                             [&](const ZoomEvent &event) { events.push_back(event); });
            desktop.focus(kitty);
        }
        QVERIFY(events.empty());
    }

    void wishThatKittyFoundTooOld_isNoConfirmation_andSentAgain()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        desktop.settle();
        // Another program of ours, in a session of its own, was there a moment later.
        desktop.kitties.at(kitty).fonts().runKitten(
            {{QStringLiteral("stamp"), qint64{(desktop.scheduler.now() + 10ms).count()}},
             {QStringLiteral("wish"), QJsonArray()}});
        desktop.focus(kitty);
        desktop.settle();
        QCOMPARE(desktop.size(kitty), 11.0);
        QVERIFY(desktop.events.empty());
        desktop.scheduler.advance(15ms);
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        QTRY_COMPARE(desktop.events.size(), 1U);
        QCOMPARE(desktop.events[0].zooming->after, 14.0);
    }

    void ending_waitsForAWishThatKittyFoundTooOld()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        desktop.settle();
        desktop.kitties.at(kitty).fonts().runKitten(
            {{QStringLiteral("stamp"), qint64{(desktop.scheduler.now() + 10ms).count()}},
             {QStringLiteral("wish"),
              QJsonDocument::fromJson(
                  ZoomWish{.zoomed = {{niri::WindowId(static_cast<quint64>(kitty)), {}}}}.toJson({}))
                  .array()}});
        QSignalSpy restored(&desktop.controller, &ZoomController::restored);
        desktop.controller.restoreAll();
        desktop.settle();
        QCOMPARE(restored.size(), 0);
        desktop.scheduler.advance(15ms);
        QTRY_COMPARE(restored.size(), 1);
        QCOMPARE(desktop.size(kitty), 11.0);
    }

    void lostAndGainedAgainWhileTheFirstZoomHangs_theLossWasOvertaken()
    {
        Desktop desktop;
        ZoomSettings settings;
        settings.settle = 0ms;
        desktop.controller.setSettings(settings, {QStringLiteral("kitty")});
        const pid_t kitty = desktop.openKitty();
        desktop.settle();
        desktop.kitties.at(kitty).stop();
        desktop.focus(kitty);
        QTest::qWait(0); // its command is on its way
        desktop.focus(std::nullopt);
        desktop.focus(kitty);
        desktop.scheduler.advance(2s);
        QTRY_COMPARE(desktop.events.size(), 3U);
        QCOMPARE(desktop.events[0].zooming->status, Status::Failed);
        QCOMPARE(desktop.events[1].zooming->status, Status::Superseded);
        QCOMPARE(desktop.events[2].zooming->status, Status::Failed);
    }

    void ending_waitsForTheZoomThatIsUnderWay_andTakesItBack()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        desktop.settle();
        desktop.kitties.at(kitty).stop();
        desktop.focus(kitty);
        QTest::qWait(0); // its command is on its way
        QSignalSpy restored(&desktop.controller, &ZoomController::restored);
        desktop.controller.restoreAll();
        QCOMPARE(restored.size(), 0);
        desktop.kitties.at(kitty).carryOn();
        QTRY_COMPARE(restored.size(), 1);
        QCOMPARE(desktop.size(kitty), 11.0);
    }

    void ending_doesNotWaitForKittiesThatFailed_butTriesThemOnceMore()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty(QStringLiteral("0.41.1"));
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        desktop.settle();
        desktop.kitties.at(kitty).misbehave(Misbehaviour::CloseAtOnce, 4);
        desktop.focus(std::nullopt);
        for (const auto wait : {200ms, 400ms, 800ms}) {
            desktop.settle();
            desktop.scheduler.advance(wait);
        }
        QTRY_COMPARE(desktop.events.size(), 2U);
        QCOMPARE(desktop.size(kitty), 14.0);
        QSignalSpy restored(&desktop.controller, &ZoomController::restored);
        desktop.controller.restoreAll();
        QTRY_COMPARE(restored.size(), 1);
        QCOMPARE(desktop.size(kitty), 11.0);
    }
};

QTEST_GUILESS_MAIN(ZoomRecoveryTest)
#include "ZoomRecoveryTest.moc"
