// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"

using namespace std::chrono_literals;
using Status = ZoomEvent::Zooming::Status;

namespace
{

/// A desktop with one kitty, whose first window has the id that its PID is.
struct SingleInstance : Desktop {
    const pid_t kitty = openKitty();
    MisbehavingKitty &simulated = kitties.at(kitty);

    /// Another window of it, with that id in niri; the result is kitty's own.
    int openAnother(quint64 window)
    {
        const int osWindow = simulated.fonts().openOsWindow();
        openWindowOf(kitty, window);
        return osWindow;
    }

    /// kitty hears of its focus, from wherever; niri has said so or will. 0: none of its windows has it.
    void focusInKitty(int osWindow) { simulated.fonts().focusOsWindow(osWindow); }

    std::size_t commands() const { return simulated.commandTimes().size(); }
    double size(int osWindow) { return Desktop::size(kitty, osWindow); }
};

} // namespace

/// One kitty process with several OS windows: niri tells the process only.
class SingleInstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFocusedOsWindowZooms_andAToBIsOneCommand()
    {
        SingleInstance desktop;
        const int second = desktop.openAnother(2);

        desktop.focusInKitty(1);
        desktop.focus(desktop.kitty);
        QTRY_COMPARE(desktop.size(1), 14.0);
        desktop.settle();
        const auto before = desktop.commands();
        desktop.scheduler.advance(1s); // the first time it is asked twice
        desktop.settle();
        QCOMPARE(desktop.commands(), before + 1);
        desktop.focusInKitty(second);
        desktop.focus(2);
        QTRY_COMPARE(desktop.size(second), 14.0);
        QCOMPARE(desktop.size(1), 11.0);
        desktop.settle();
        QCOMPARE(desktop.commands(), before + 2);
        desktop.scheduler.advance(1s);
        desktop.settle();
        QCOMPARE(desktop.commands(), before + 3);

        // By now one command is enough for each.
        for (const auto &[window, osWindow] :
             {std::pair(static_cast<quint64>(desktop.kitty), 1), {2, second}}) {
            const auto known = desktop.commands();
            desktop.focusInKitty(osWindow);
            desktop.focus(window);
            QTRY_COMPARE(desktop.size(osWindow), 14.0);
            desktop.settle();
            desktop.scheduler.advance(1s);
            desktop.settle();
            QCOMPARE(desktop.commands(), known + 1);
        }

        // While a launcher has the keyboard kitty names no window: the pair is known by now.
        desktop.focusInKitty(0);
        desktop.scheduler.advance(1s);
        desktop.focus(desktop.kitty);
        QTRY_COMPARE(desktop.size(1), 14.0);
        QTRY_COMPARE(desktop.size(second), 11.0);
    }

    void pinnedWindow_thatCannotBeToldApart_isZoomedWhenItIsTheOnlyOneLeft()
    {
        SingleInstance desktop;
        const int second = desktop.openAnother(2);
        desktop.focusInKitty(0);
        QVERIFY(desktop.controller.setPinned(niri::WindowId(static_cast<quint64>(desktop.kitty)), true));
        desktop.settle();
        QCOMPARE(desktop.size(1), 11.0);
        desktop.simulated.fonts().closeOsWindow(second);
        desktop.close(2);
        QTRY_COMPARE(desktop.size(1), 14.0);
        desktop.settle();
        const auto before = desktop.commands();
        niri::Window retitled = *desktop.windows.find(niri::WindowId(static_cast<quint64>(desktop.kitty)));
        retitled.title = QStringLiteral("vim");
        desktop.apply(niri::WindowOpenedOrChanged{retitled});
        desktop.settle();
        QCOMPARE(desktop.commands(), before);
    }

    void pinnedWindow_isTheOnlyOneLeftBeforeTheAnswer_andZoomed()
    {
        SingleInstance desktop;
        const int second = desktop.openAnother(2);
        desktop.focusInKitty(0);
        desktop.simulated.misbehave(MisbehavingKitty::Misbehaviour::AnswerLate);
        const auto before = desktop.commands();
        QVERIFY(desktop.controller.setPinned(niri::WindowId(static_cast<quint64>(desktop.kitty)), true));
        QTRY_COMPARE(desktop.commands(), before + 1);
        desktop.simulated.fonts().closeOsWindow(second);
        desktop.close(2);
        desktop.simulated.giveLateAnswers();
        QTRY_COMPARE(desktop.size(1), 14.0);
    }

    void askedTooEarly_isAskedAgainAfter15_30_60Milliseconds()
    {
        SingleInstance desktop;
        desktop.openAnother(2);
        desktop.settle();
        const auto before = desktop.commands();
        desktop.focus(2);
        for (const auto delay : {15ms, 30ms}) {
            desktop.settle();
            desktop.scheduler.advance(delay);
        }
        QTRY_COMPARE(desktop.commands(), before + 3);
        desktop.focusInKitty(2);
        desktop.settle();
        desktop.scheduler.advance(60ms);
        QTRY_COMPARE(desktop.size(2), 14.0);
        QTRY_COMPARE(desktop.events.size(), 1U);
        QCOMPARE(desktop.events[0].zooming->status, Status::Success);
    }

    void kittyStillNamesTheOneBefore_isAskedAgain_andNoPairIsMixedUp()
    {
        SingleInstance desktop;
        const int second = desktop.openAnother(2);
        desktop.focusInKitty(1);
        desktop.focus(desktop.kitty);
        desktop.settle();
        QCOMPARE(desktop.size(1), 14.0);
        desktop.scheduler.advance(1s);

        desktop.focus(2); // kitty has not heard of it yet
        desktop.settle();
        desktop.focusInKitty(second);
        desktop.scheduler.advance(15ms);
        desktop.settle();
        QCOMPARE(desktop.size(1), 11.0);
        QCOMPARE(desktop.size(second), 14.0);

        // Each is found again without kitty's help.
        desktop.focusInKitty(0);
        for (const auto &[window, osWindow] :
             {std::pair(static_cast<quint64>(desktop.kitty), 1), {2, second}}) {
            desktop.scheduler.advance(1s);
            desktop.focus(window);
            desktop.settle();
            QCOMPARE(desktop.size(osWindow), 14.0);
            QCOMPARE(desktop.size(osWindow == 1 ? second : 1), 11.0);
        }
    }

    void kittyStillNamesAnotherNewOne_isAskedAgainBeforeItIsBelieved()
    {
        SingleInstance desktop;
        const int second = desktop.openAnother(2);
        const int third = desktop.openAnother(3);

        desktop.focusInKitty(second); // and will hear of the focus only after it has answered
        desktop.focus(3);
        desktop.settle();
        QCOMPARE(desktop.size(second), 14.0);
        desktop.focusInKitty(third);
        for (const auto delay : {60ms, 15ms}) { // the question, and the answer to what it told
            desktop.scheduler.advance(delay);
            desktop.settle();
        }
        QCOMPARE(desktop.size(second), 11.0);
        QCOMPARE(desktop.size(third), 14.0);
        QCOMPARE(desktop.events.size(), 1U);

        // The other one is not mixed up with it, either.
        desktop.scheduler.advance(1s);
        desktop.settle();
        desktop.focusInKitty(second);
        desktop.focus(2);
        desktop.settle();
        QCOMPARE(desktop.size(second), 14.0);
        QCOMPARE(desktop.size(third), 11.0);
    }

    void focusMovesOnBeforeKittySaidWhichIsMeant_theNextIsAskedForAsOftenAsAny()
    {
        SingleInstance desktop;
        ZoomSettings settings;
        settings.settle = 0ms;
        desktop.controller.setSettings(settings, {QStringLiteral("kitty")});
        desktop.openAnother(2);
        desktop.focus(2);
        for (const auto delay : {15ms, 30ms}) {
            desktop.settle();
            desktop.scheduler.advance(delay);
        }
        desktop.settle();
        desktop.focus(desktop.kitty);
        for (const auto delay : {15ms, 30ms}) {
            desktop.settle();
            desktop.scheduler.advance(delay);
        }
        desktop.settle();
        desktop.focusInKitty(1);
        desktop.scheduler.advance(60ms);
        desktop.settle();
        QCOMPARE(desktop.size(1), 14.0);
        QTRY_COMPARE(desktop.events.size(), 3U);
        QCOMPARE(desktop.events[2].zooming->status, Status::Success);
    }

    void focusLeavesWhileKittyStillNamesTheOneBefore_thatIsGivenBack()
    {
        SingleInstance desktop;
        desktop.focusInKitty(1);
        desktop.focus(desktop.kitty);
        desktop.settle();
        desktop.openAnother(2);
        desktop.focus(std::nullopt);
        desktop.settle();
        desktop.scheduler.advance(1s);
        desktop.focus(2); // kitty has not heard of it yet
        desktop.settle();
        QCOMPARE(desktop.size(1), 14.0);
        desktop.focus(std::nullopt);
        desktop.settle();
        QCOMPARE(desktop.size(1), 11.0);
    }

    void failureOfBefore_isNotToldOfAWindowThatKittyDoesNotNameYet()
    {
        SingleInstance desktop;
        desktop.openAnother(2);
        desktop.simulated.misbehave(MisbehavingKitty::Misbehaviour::NoData);
        desktop.focus(desktop.kitty);
        QTRY_COMPARE(desktop.events.size(), 1U);
        QCOMPARE(desktop.events[0].zooming->status, Status::Failed);
        desktop.settle();
        desktop.scheduler.advance(1s);
        desktop.focus(2);
        desktop.settle();
        desktop.focusInKitty(2);
        desktop.scheduler.advance(15ms);
        QTRY_COMPARE(desktop.events.size(), 3U);
        QCOMPARE(desktop.events[2].zooming->status, Status::Success);
    }

    void kittyHearsOfItsNextFocusFirst_nothingMovesBeforeNiriSaysSo()
    {
        SingleInstance desktop;
        desktop.focusInKitty(1);
        desktop.focus(desktop.kitty);
        desktop.settle();
        desktop.scheduler.advance(1s);
        const int second = desktop.simulated.fonts().openOsWindow();
        desktop.focusInKitty(second);
        desktop.openWindowOf(desktop.kitty, 2);
        desktop.focus(2);
        desktop.settle();
        const auto before = desktop.commands();
        desktop.focusInKitty(1);
        for (int i = 0; i < 5; ++i) {
            desktop.scheduler.advance(60ms);
            desktop.settle();
        }
        QCOMPARE(desktop.size(second), 14.0);
        QCOMPARE(desktop.commands(), before + 1); // not again and again
        desktop.focus(desktop.kitty);
        desktop.settle();
        QCOMPARE(desktop.size(second), 11.0);
        QCOMPARE(desktop.size(1), 14.0);
        QCOMPARE(desktop.events.back().zooming->before, 11.0);
        QCOMPARE(desktop.commands(), before + 2);
    }

    void focusMovesOnBeforeTheSecondQuestion_itIsNotAsked()
    {
        SingleInstance desktop;
        desktop.focusInKitty(desktop.simulated.fonts().openOsWindow());
        desktop.openWindowOf(desktop.kitty, 2);
        desktop.focus(2);
        desktop.settle();
        desktop.focus(std::nullopt);
        desktop.settle();
        const auto before = desktop.commands();
        desktop.scheduler.advance(1s);
        desktop.settle();
        QCOMPARE(desktop.commands(), before);
    }

    void launcherOpenedBeforeItIsBelieved_theQuestionWaitsUntilItCloses()
    {
        SingleInstance desktop;
        const int second = desktop.openAnother(2);
        const int third = desktop.openAnother(3);
        desktop.focusInKitty(second); // and will hear of the focus only after it has answered
        desktop.focus(3);
        desktop.settle();
        QCOMPARE(desktop.size(second), 14.0);

        desktop.focusInKitty(0);
        desktop.keyboardTo(std::nullopt);
        const auto before = desktop.commands();
        for (int i = 0; i < 5; ++i) {
            desktop.scheduler.advance(60ms);
            desktop.settle();
        }
        QCOMPARE(desktop.commands(), before + 1); // not again and again
        desktop.keyboardTo(3);
        desktop.focusInKitty(third);
        for (const auto delay : {60ms, 15ms}) { // the question, and the answer to what it told
            desktop.scheduler.advance(delay);
            desktop.settle();
        }
        QCOMPARE(desktop.size(second), 11.0);
        QCOMPARE(desktop.size(third), 14.0);
    }

    void pairThatWasLearntTooEarly_isCorrected_whenKittyContradictsItThreeTimes()
    {
        SingleInstance desktop;
        const int second = desktop.openAnother(2);
        desktop.focusInKitty(1); // and will hear of the focus only after it has answered twice
        desktop.focus(2);
        desktop.settle();
        desktop.scheduler.advance(60ms);
        desktop.settle();
        QCOMPARE(desktop.size(1), 14.0);
        desktop.focusInKitty(second);
        desktop.focus(std::nullopt);
        desktop.settle();
        desktop.scheduler.advance(1s);

        desktop.focus(2);
        for (const auto delay : {15ms, 30ms, 60ms}) {
            desktop.settle();
            desktop.scheduler.advance(delay);
        }
        desktop.settle();
        QCOMPARE(desktop.size(1), 11.0);
        QCOMPARE(desktop.size(second), 14.0);
        QCOMPARE(desktop.events.size(), 3U);
        QCOMPARE(desktop.events[2].zooming->status, Status::Success);
        QCOMPARE(desktop.events[2].zooming->after, 14.0);

        // It is right from now on, at once.
        desktop.focus(std::nullopt);
        desktop.settle();
        desktop.scheduler.advance(1s);
        const auto before = desktop.commands();
        desktop.focus(2);
        desktop.settle();
        QCOMPARE(desktop.size(second), 14.0);
        QCOMPARE(desktop.commands(), before + 1);
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "SingleInstanceTest.moc"
