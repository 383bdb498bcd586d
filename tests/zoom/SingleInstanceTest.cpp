// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"

using namespace std::chrono_literals;
using Status = ZoomEvent::Zooming::Status;

/// One kitty process with several OS windows: niri tells the process only.
class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFocusedOsWindowZooms_andAToBIsOneCommand()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        MisbehavingKitty &simulated = desktop.kitties.at(kitty);
        const int second = simulated.fonts().openOsWindow();
        desktop.openWindowOf(kitty, 2);

        simulated.fonts().focusOsWindow(1);
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.size(kitty, 1), 14.0);
        desktop.settle();
        const auto before = simulated.commandTimes().size();
        desktop.scheduler.advance(1s); // the first time it is asked twice
        desktop.settle();
        QCOMPARE(simulated.commandTimes().size(), before + 1);
        simulated.fonts().focusOsWindow(second);
        desktop.focus(2);
        QTRY_COMPARE(desktop.size(kitty, second), 14.0);
        QCOMPARE(desktop.size(kitty, 1), 11.0);
        desktop.settle();
        QCOMPARE(simulated.commandTimes().size(), before + 2);
        desktop.scheduler.advance(1s);
        desktop.settle();
        QCOMPARE(simulated.commandTimes().size(), before + 3);

        // By now one command is enough for each.
        for (const auto &[window, osWindow] : {std::pair(static_cast<quint64>(kitty), 1), {2, second}}) {
            const auto known = simulated.commandTimes().size();
            simulated.fonts().focusOsWindow(osWindow);
            desktop.focus(window);
            QTRY_COMPARE(desktop.size(kitty, osWindow), 14.0);
            desktop.settle();
            desktop.scheduler.advance(1s);
            desktop.settle();
            QCOMPARE(simulated.commandTimes().size(), known + 1);
        }

        // While a launcher has the keyboard kitty names no window: the pair is known by now.
        simulated.fonts().focusOsWindow(0);
        desktop.scheduler.advance(1s);
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.size(kitty, 1), 14.0);
        QTRY_COMPARE(desktop.size(kitty, second), 11.0);
    }

    void askedTooEarly_isAskedAgainAfter15_30_60Milliseconds()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        MisbehavingKitty &simulated = desktop.kitties.at(kitty);
        simulated.fonts().openOsWindow();
        desktop.openWindowOf(kitty, 2);
        desktop.settle();
        const auto before = simulated.commandTimes().size();
        desktop.focus(2);
        for (const auto delay : {15ms, 30ms}) {
            desktop.settle();
            desktop.scheduler.advance(delay);
        }
        QTRY_COMPARE(simulated.commandTimes().size(), before + 3);
        simulated.fonts().focusOsWindow(2);
        desktop.settle();
        desktop.scheduler.advance(60ms);
        QTRY_COMPARE(desktop.size(kitty, 2), 14.0);
        QTRY_COMPARE(desktop.events.size(), 1U);
        QCOMPARE(desktop.events[0].zooming->status, Status::Success);
    }

    void kittyStillNamesTheOneBefore_isAskedAgain_andNoPairIsMixedUp()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        MisbehavingKitty &simulated = desktop.kitties.at(kitty);
        const int second = simulated.fonts().openOsWindow();
        desktop.openWindowOf(kitty, 2);
        simulated.fonts().focusOsWindow(1);
        desktop.focus(kitty);
        desktop.settle();
        QCOMPARE(desktop.size(kitty, 1), 14.0);
        desktop.scheduler.advance(1s);

        desktop.focus(2); // kitty has not heard of it yet
        desktop.settle();
        simulated.fonts().focusOsWindow(second);
        desktop.scheduler.advance(15ms);
        desktop.settle();
        QCOMPARE(desktop.size(kitty, 1), 11.0);
        QCOMPARE(desktop.size(kitty, second), 14.0);

        // Each is found again without kitty's help.
        simulated.fonts().focusOsWindow(0);
        for (const auto &[window, osWindow] : {std::pair(static_cast<quint64>(kitty), 1), {2, second}}) {
            desktop.scheduler.advance(1s);
            desktop.focus(window);
            desktop.settle();
            QCOMPARE(desktop.size(kitty, osWindow), 14.0);
            QCOMPARE(desktop.size(kitty, osWindow == 1 ? second : 1), 11.0);
        }
    }

    void kittyStillNamesAnotherNewOne_isAskedAgainBeforeItIsBelieved()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        MisbehavingKitty &simulated = desktop.kitties.at(kitty);
        const int second = simulated.fonts().openOsWindow();
        const int third = simulated.fonts().openOsWindow();
        desktop.openWindowOf(kitty, 2);
        desktop.openWindowOf(kitty, 3);

        simulated.fonts().focusOsWindow(second); // and will hear of the focus only after it has answered
        desktop.focus(3);
        desktop.settle();
        QCOMPARE(desktop.size(kitty, second), 14.0);
        simulated.fonts().focusOsWindow(third);
        for (const auto delay : {60ms, 15ms}) { // the question, and the answer to what it told
            desktop.scheduler.advance(delay);
            desktop.settle();
        }
        QCOMPARE(desktop.size(kitty, second), 11.0);
        QCOMPARE(desktop.size(kitty, third), 14.0);
        QCOMPARE(desktop.events.size(), 1U);

        // The other one is not mixed up with it, either.
        desktop.scheduler.advance(1s);
        desktop.settle();
        simulated.fonts().focusOsWindow(second);
        desktop.focus(2);
        desktop.settle();
        QCOMPARE(desktop.size(kitty, second), 14.0);
        QCOMPARE(desktop.size(kitty, third), 11.0);
    }

    void focusMovesOnBeforeKittySaidWhichIsMeant_theNextIsAskedForAsOftenAsAny()
    {
        Desktop desktop;
        ZoomSettings settings;
        settings.settle = 0ms;
        desktop.controller.setSettings(settings, {QStringLiteral("kitty")});
        const pid_t kitty = desktop.openKitty();
        MisbehavingKitty &simulated = desktop.kitties.at(kitty);
        simulated.fonts().openOsWindow();
        desktop.openWindowOf(kitty, 2);
        desktop.focus(2);
        for (const auto delay : {15ms, 30ms}) {
            desktop.settle();
            desktop.scheduler.advance(delay);
        }
        desktop.settle();
        desktop.focus(kitty);
        for (const auto delay : {15ms, 30ms}) {
            desktop.settle();
            desktop.scheduler.advance(delay);
        }
        desktop.settle();
        simulated.fonts().focusOsWindow(1);
        desktop.scheduler.advance(60ms);
        desktop.settle();
        QCOMPARE(desktop.size(kitty, 1), 14.0);
        QTRY_COMPARE(desktop.events.size(), 3U);
        QCOMPARE(desktop.events[2].zooming->status, Status::Success);
    }

    void focusLeavesWhileKittyStillNamesTheOneBefore_thatIsGivenBack()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        MisbehavingKitty &simulated = desktop.kitties.at(kitty);
        simulated.fonts().focusOsWindow(1);
        desktop.focus(kitty);
        desktop.settle();
        simulated.fonts().openOsWindow();
        desktop.openWindowOf(kitty, 2);
        desktop.focus(std::nullopt);
        desktop.settle();
        desktop.scheduler.advance(1s);
        desktop.focus(2); // kitty has not heard of it yet
        desktop.settle();
        QCOMPARE(desktop.size(kitty, 1), 14.0);
        desktop.focus(std::nullopt);
        desktop.settle();
        QCOMPARE(desktop.size(kitty, 1), 11.0);
    }

    void failureOfBefore_isNotToldOfAWindowThatKittyDoesNotNameYet()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        MisbehavingKitty &simulated = desktop.kitties.at(kitty);
        simulated.fonts().openOsWindow();
        desktop.openWindowOf(kitty, 2);
        simulated.misbehave(MisbehavingKitty::Misbehaviour::NoData);
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.events.size(), 1U);
        QCOMPARE(desktop.events[0].zooming->status, Status::Failed);
        desktop.settle();
        desktop.scheduler.advance(1s);
        desktop.focus(2);
        desktop.settle();
        simulated.fonts().focusOsWindow(2);
        desktop.scheduler.advance(15ms);
        QTRY_COMPARE(desktop.events.size(), 3U);
        QCOMPARE(desktop.events[2].zooming->status, Status::Success);
    }

    void kittyHearsOfItsNextFocusFirst_nothingMovesBeforeNiriSaysSo()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        MisbehavingKitty &simulated = desktop.kitties.at(kitty);
        simulated.fonts().focusOsWindow(1);
        desktop.focus(kitty);
        desktop.settle();
        desktop.scheduler.advance(1s);
        const int second = simulated.fonts().openOsWindow();
        simulated.fonts().focusOsWindow(second);
        desktop.openWindowOf(kitty, 2);
        desktop.focus(2);
        desktop.settle();
        const auto before = simulated.commandTimes().size();
        simulated.fonts().focusOsWindow(1);
        for (int i = 0; i < 5; ++i) {
            desktop.scheduler.advance(60ms);
            desktop.settle();
        }
        QCOMPARE(desktop.size(kitty, second), 14.0);
        QCOMPARE(simulated.commandTimes().size(), before + 1); // not again and again
        desktop.focus(kitty);
        desktop.settle();
        QCOMPARE(desktop.size(kitty, second), 11.0);
        QCOMPARE(desktop.size(kitty, 1), 14.0);
        QCOMPARE(desktop.events.back().zooming->before, 11.0);
        QCOMPARE(simulated.commandTimes().size(), before + 2);
    }

    void focusMovesOnBeforeTheSecondQuestion_itIsNotAsked()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        MisbehavingKitty &simulated = desktop.kitties.at(kitty);
        simulated.fonts().focusOsWindow(simulated.fonts().openOsWindow());
        desktop.openWindowOf(kitty, 2);
        desktop.focus(2);
        desktop.settle();
        desktop.focus(std::nullopt);
        desktop.settle();
        const auto before = simulated.commandTimes().size();
        desktop.scheduler.advance(1s);
        desktop.settle();
        QCOMPARE(simulated.commandTimes().size(), before);
    }

    void launcherOpenedBeforeItIsBelieved_theQuestionWaitsUntilItCloses()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        MisbehavingKitty &simulated = desktop.kitties.at(kitty);
        const int second = simulated.fonts().openOsWindow();
        const int third = simulated.fonts().openOsWindow();
        desktop.openWindowOf(kitty, 2);
        desktop.openWindowOf(kitty, 3);
        simulated.fonts().focusOsWindow(second); // and will hear of the focus only after it has answered
        desktop.focus(3);
        desktop.settle();
        QCOMPARE(desktop.size(kitty, second), 14.0);

        simulated.fonts().focusOsWindow(0);
        desktop.keyboardTo(std::nullopt);
        const auto before = simulated.commandTimes().size();
        for (int i = 0; i < 5; ++i) {
            desktop.scheduler.advance(60ms);
            desktop.settle();
        }
        QCOMPARE(simulated.commandTimes().size(), before + 1); // not again and again
        desktop.keyboardTo(3);
        simulated.fonts().focusOsWindow(third);
        for (const auto delay : {60ms, 15ms}) { // the question, and the answer to what it told
            desktop.scheduler.advance(delay);
            desktop.settle();
        }
        QCOMPARE(desktop.size(kitty, second), 11.0);
        QCOMPARE(desktop.size(kitty, third), 14.0);
    }

    void pairThatWasLearntTooEarly_isCorrected_whenKittyContradictsItThreeTimes()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        MisbehavingKitty &simulated = desktop.kitties.at(kitty);
        const int second = simulated.fonts().openOsWindow();
        desktop.openWindowOf(kitty, 2);
        simulated.fonts().focusOsWindow(1); // and will hear of the focus only after it has answered twice
        desktop.focus(2);
        desktop.settle();
        desktop.scheduler.advance(60ms);
        desktop.settle();
        QCOMPARE(desktop.size(kitty, 1), 14.0);
        simulated.fonts().focusOsWindow(second);
        desktop.focus(std::nullopt);
        desktop.settle();
        desktop.scheduler.advance(1s);

        desktop.focus(2);
        for (const auto delay : {15ms, 30ms, 60ms}) {
            desktop.settle();
            desktop.scheduler.advance(delay);
        }
        desktop.settle();
        QCOMPARE(desktop.size(kitty, 1), 11.0);
        QCOMPARE(desktop.size(kitty, second), 14.0);
        QCOMPARE(desktop.events.size(), 3U);
        QCOMPARE(desktop.events[2].zooming->status, Status::Success);
        QCOMPARE(desktop.events[2].zooming->after, 14.0);

        // It is right from now on, at once.
        desktop.focus(std::nullopt);
        desktop.settle();
        desktop.scheduler.advance(1s);
        const auto before = simulated.commandTimes().size();
        desktop.focus(2);
        desktop.settle();
        QCOMPARE(desktop.size(kitty, second), 14.0);
        QCOMPARE(simulated.commandTimes().size(), before + 1);
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "SingleInstanceTest.moc"
