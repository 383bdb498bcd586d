// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"
#include "ZoomController.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using Status = ZoomEvent::Zooming::Status;
using Misbehaviour = MisbehavingKitty::Misbehaviour;

/// Kitties that don't let our kitten in: zoomed by steps, of which none is ever taken twice.
class StepwiseZoomTest : public QObject
{
    Q_OBJECT

private:
    const QStringList windowCommands{QStringLiteral("ls"), QStringLiteral("action")};
    const QStringList relativeCommands{QStringLiteral("set-font-size")};

    static pid_t open(Desktop &desktop, const QStringList &permitted)
    {
        desktop.kitties.add();
        const pid_t kitty = desktop.kitties.lastPid();
        desktop.kitties.setPasswords(kitty, {{QString(), permitted}});
        return desktop.openWindowOf(kitty, static_cast<quint64>(kitty));
    }

    static void addARowForEachMethod()
    {
        QTest::addColumn<QStringList>("permitted");
        QTest::newRow("window") << QStringList{QStringLiteral("ls"), QStringLiteral("action")};
        QTest::newRow("relative") << QStringList{QStringLiteral("set-font-size")};
    }

    static void openOsWindow(Desktop &desktop, pid_t kitty, quint64 window)
    {
        desktop.kitties.at(kitty).fonts().openOsWindow();
        desktop.openWindowOf(kitty, window);
    }

    /// niri and kitty both know of it.
    static void focus(Desktop &desktop, quint64 window, pid_t kitty, int osWindow)
    {
        desktop.scheduler.advance(1s); // it has rested where it was
        desktop.kitties.at(kitty).fonts().focusOsWindow(osWindow);
        desktop.focus(window);
        desktop.settle();
    }

    /// Another program has the keyboard.
    static void focusAway(Desktop &desktop, pid_t kitty)
    {
        desktop.kitties.at(kitty).fonts().focusOsWindow(0);
        desktop.focus(std::nullopt);
        desktop.settle();
    }

    static KittyState::Window shown(const Desktop &desktop, pid_t kitty)
    {
        return desktop.controller.kitty(desktop.kitties.id(kitty))->windows.front();
    }

private Q_SLOTS:
    void initTestCase() { qunsetenv("KITTY_RC_PASSWORD"); }

    void focusedKitty_isZoomed_andGivenBack_data() { addARowForEachMethod(); }
    void focusedKitty_isZoomed_andGivenBack()
    {
        QFETCH(QStringList, permitted);
        Desktop desktop;
        const pid_t kitty = open(desktop, permitted);
        for (int i = 0; i < 3; ++i) {
            focus(desktop, kitty, kitty, 1);
            QCOMPARE(desktop.size(kitty), 14.0);
            QCOMPARE(shown(desktop, kitty).zoomedBy, 3.0);
            QVERIFY(!shown(desktop, kitty).size);
            focusAway(desktop, kitty);
            QCOMPARE(desktop.size(kitty), 11.0);
            QCOMPARE(shown(desktop, kitty).zoomedBy, 0.0);
        }
        QCOMPARE(desktop.events.size(), 6U);
        QCOMPARE(desktop.events[0].zooming->adjustment(), 3.0);
        QCOMPARE(desktop.events[1].zooming->adjustment(), -3.0);
        QVERIFY(desktop.registry.info(desktop.kitties.id(kitty)).isHealthy());
        QCOMPARE(desktop.registry.statistics().failures, 0U);
    }

    void whatTheUserChangesWhileZoomed_isKept_data() { addARowForEachMethod(); }
    void whatTheUserChangesWhileZoomed_isKept()
    {
        QFETCH(QStringList, permitted);
        Desktop desktop;
        const pid_t kitty = open(desktop, permitted);
        focus(desktop, kitty, kitty, 1);
        desktop.kitties.at(kitty).fonts().changeSize(1, 2);
        focusAway(desktop, kitty);
        QCOMPARE(desktop.size(kitty), 13.0);
    }

    void amounts_areDifferences_changedAtOnce_data() { addARowForEachMethod(); }
    void amounts_areDifferences_changedAtOnce()
    {
        QFETCH(QStringList, permitted);
        Desktop desktop;
        const pid_t kitty = open(desktop, permitted);
        desktop.kitties.at(kitty).fonts().reloadConfig(12);
        focus(desktop, kitty, kitty, 1);
        for (const auto &[amount, size] :
             {std::pair(u"x1.25", 15.0), {u"=16", 16.0}, {u"+50", 60.0}, {u"-50", 4.0}}) {
            desktop.controller.setSettings({.amount = ZoomAmount::fromText(amount).value()},
                                           {QStringLiteral("kitty")});
            desktop.settle();
            QCOMPARE(desktop.size(kitty), size);
        }
        focusAway(desktop, kitty);
        QCOMPARE(desktop.size(kitty), 12.0);
    }

    void pauseAndEnd_giveBack_data() { addARowForEachMethod(); }
    void pauseAndEnd_giveBack()
    {
        QFETCH(QStringList, permitted);
        Desktop desktop;
        const pid_t kitty = open(desktop, permitted);
        focus(desktop, kitty, kitty, 1);
        desktop.controller.pause().pause();
        desktop.settle();
        QCOMPARE(desktop.size(kitty), 11.0);
        desktop.controller.pause().resume();
        desktop.settle();
        QCOMPARE(desktop.size(kitty), 14.0);
        QSignalSpy restored(&desktop.controller, &ZoomController::restored);
        desktop.controller.restoreAll();
        QTRY_COMPARE(restored.size(), 1);
        QCOMPARE(desktop.size(kitty), 11.0);
    }

    void stepWithoutAnAnswer_isNotTakenAgain_butMended_data() { addARowForEachMethod(); }
    void stepWithoutAnAnswer_isNotTakenAgain_butMended()
    {
        QFETCH(QStringList, permitted);
        for (const auto how : {Misbehaviour::CloseAtOnce, Misbehaviour::CloseAfterwards,
                               Misbehaviour::CloseInMidAnswer, Misbehaviour::Garbage}) {
            Desktop desktop;
            const pid_t kitty = open(desktop, permitted);
            focus(desktop, kitty, kitty, 1);
            // The one that takes the step back; `ls` comes before it.
            if (permitted.size() == 2)
                desktop.kitties.at(kitty).misbehave(Misbehaviour::Behave);
            desktop.kitties.at(kitty).misbehave(how);
            focusAway(desktop, kitty);
            QCOMPARE(desktop.events.back().zooming->status, Status::Failed);
            QCOMPARE(desktop.size(kitty), how == Misbehaviour::CloseAtOnce ? 14.0 : 11.0);
            desktop.scheduler.advance(5s);
            desktop.settle();
            QCOMPARE(desktop.size(kitty), 11.0);
            focus(desktop, kitty, kitty, 1);
            QCOMPARE(desktop.size(kitty), 14.0);
        }
    }

    void lateAnswer_tellsThatTheStepWasTaken_data() { addARowForEachMethod(); }
    void lateAnswer_tellsThatTheStepWasTaken()
    {
        QFETCH(QStringList, permitted);
        Desktop desktop;
        const pid_t kitty = open(desktop, permitted);
        desktop.kitties.at(kitty).fonts().changeSize(1, 1.5);
        focus(desktop, kitty, kitty, 1);
        QCOMPARE(desktop.size(kitty), 15.5);
        if (permitted.size() == 2)
            desktop.kitties.at(kitty).misbehave(Misbehaviour::Behave);
        desktop.kitties.at(kitty).misbehave(Misbehaviour::AnswerLate);
        desktop.kitties.at(kitty).fonts().focusOsWindow(0);
        const auto before = desktop.kitties.at(kitty).commandTimes().size();
        desktop.focus(std::nullopt);
        // The step itself is the last of them.
        QTRY_COMPARE(desktop.kitties.at(kitty).commandTimes().size(),
                     before + (permitted.size() == 2 ? 2 : 1));
        desktop.scheduler.advance(2s);
        desktop.settle();
        QCOMPARE(desktop.events.back().zooming->status, Status::Failed);
        desktop.kitties.at(kitty).giveLateAnswers();
        QTRY_VERIFY(desktop.registry.info(desktop.kitties.id(kitty)).isHealthy());
        desktop.settle();
        desktop.scheduler.advance(60s);
        desktop.settle();
        // What a reset would have lost.
        QCOMPARE(desktop.size(kitty), 12.5);
    }

    void reloadedConfig_isTheNewBaseSize_data() { addARowForEachMethod(); }
    void reloadedConfig_isTheNewBaseSize()
    {
        QFETCH(QStringList, permitted);
        Desktop desktop;
        const pid_t kitty = open(desktop, permitted);
        focus(desktop, kitty, kitty, 1);
        desktop.kitties.at(kitty).fonts().reloadConfig(20);
        focusAway(desktop, kitty);
        QCOMPARE(desktop.size(kitty), 20.0);
        focus(desktop, kitty, kitty, 1);
        QCOMPARE(desktop.size(kitty), 23.0);
    }

    void configReloadedWhileAStepIsUnderWay_endsZoomedOnTopOfTheNewSize_data() { addARowForEachMethod(); }
    void configReloadedWhileAStepIsUnderWay_endsZoomedOnTopOfTheNewSize()
    {
        QFETCH(QStringList, permitted);
        Desktop desktop;
        desktop.controller.setSettings({.amount = ZoomAmount::fromText(u"x1.5").value()},
                                       {QStringLiteral("kitty")});
        const pid_t kitty = open(desktop, permitted);
        MisbehavingKitty &simulated = desktop.kitties.at(kitty);
        simulated.fonts().focusOsWindow(1);
        const auto before = simulated.commandTimes().size();
        const int questions = permitted == windowCommands ? 1 : 0;
        simulated.misbehave(Misbehaviour::Behave, questions);
        simulated.misbehave(Misbehaviour::AnswerLate);
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.size(kitty), 16.5);
        simulated.fonts().reloadConfig(20);
        simulated.giveLateAnswers();
        desktop.settle();
        QCOMPARE(desktop.size(kitty), 30.0);
        // The step, a reset and the step again.
        QCOMPARE(simulated.commandTimes().size() - before, static_cast<std::size_t>(questions) + 3);
        focusAway(desktop, kitty);
        QCOMPARE(desktop.size(kitty), 20.0);
    }

    void lateAnswer_toAStepBeforeAReload_tellsNothing_data() { addARowForEachMethod(); }
    void lateAnswer_toAStepBeforeAReload_tellsNothing()
    {
        QFETCH(QStringList, permitted);
        Desktop desktop;
        const pid_t kitty = open(desktop, permitted);
        MisbehavingKitty &simulated = desktop.kitties.at(kitty);
        simulated.fonts().focusOsWindow(1);
        simulated.misbehave(Misbehaviour::Behave, permitted == windowCommands ? 1 : 0);
        simulated.misbehave(Misbehaviour::AnswerLate);
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        desktop.scheduler.advance(2s);
        desktop.settle();
        desktop.kitties.reloadConfig(kitty, 20);
        desktop.focus(std::nullopt);
        desktop.settle();
        simulated.giveLateAnswers();
        QTRY_VERIFY(desktop.registry.info(desktop.kitties.id(kitty)).isHealthy());
        desktop.settle();
        QCOMPARE(desktop.size(kitty), 20.0);
    }

    void stepThatWasWorkedOutBeforeAReload_isNotBelieved_data() { addARowForEachMethod(); }
    void stepThatWasWorkedOutBeforeAReload_isNotBelieved()
    {
        QFETCH(QStringList, permitted);
        Desktop desktop;
        const pid_t kitty = open(desktop, permitted);
        focus(desktop, kitty, kitty, 1);
        QCOMPARE(desktop.size(kitty), 14.0);
        desktop.kitties.at(kitty).stopListening();
        focusAway(desktop, kitty);
        desktop.kitties.reloadConfig(kitty, 20);
        desktop.kitties.listen(kitty);
        for (const auto wait : {200ms, 400ms, 800ms}) {
            desktop.scheduler.advance(wait);
            desktop.settle();
        }
        QCOMPARE(desktop.size(kitty), 20.0);
        focus(desktop, kitty, kitty, 1);
        QCOMPARE(desktop.size(kitty), 23.0);
    }

    void triesForAnotherReason_makeThePausesBetweenThoseByTheClockNoLonger()
    {
        Desktop desktop;
        const pid_t kitty = open(desktop, relativeCommands);
        const auto waitForTries = [&] {
            for (const auto wait : {200ms, 400ms, 800ms, 0ms}) {
                desktop.settle();
                desktop.scheduler.advance(wait);
            }
        };
        desktop.kitties.at(kitty).stopListening();
        desktop.focus(kitty);
        waitForTries();
        for (int i = 0; i < 4; ++i) {
            desktop.openWindowOf(kitty, 50);
            waitForTries();
            desktop.close(50);
            waitForTries();
        }
        desktop.kitties.listen(kitty);
        QCOMPARE(desktop.size(kitty), 11.0);
        for (auto passed = 0s; passed < 85s; passed += 1s) { // as long as the first three pauses
            desktop.scheduler.advance(1s);
            desktop.settle();
        }
        QCOMPARE(desktop.size(kitty), 14.0);
    }

    void stepThatKittyRefuses_wasNotTaken_andASizeByHandStays_data()
    {
        QTest::addColumn<Misbehaviour>("refusal");
        QTest::newRow("by its settings") << Misbehaviour::PermissionDenied;
        QTest::newRow("in unknown words") << Misbehaviour::Complain;
    }

    void stepThatKittyRefuses_wasNotTaken_andASizeByHandStays()
    {
        QFETCH(const Misbehaviour, refusal);
        Desktop desktop;
        const pid_t kitty = open(desktop, relativeCommands);
        desktop.kitties.at(kitty).fonts().changeSize(1, 2);
        focus(desktop, kitty, kitty, 1);
        QCOMPARE(desktop.size(kitty), 16.0);
        focusAway(desktop, kitty);
        QCOMPARE(desktop.size(kitty), 13.0);
        desktop.kitties.at(kitty).misbehave(refusal);
        focus(desktop, kitty, kitty, 1);
        QCOMPARE(desktop.size(kitty), 13.0);
        focusAway(desktop, kitty);
        desktop.scheduler.advance(1h);
        desktop.settle();
        QCOMPARE(desktop.size(kitty), 13.0);
    }

    void stepThatTheUserRefusesLate_wasNotTaken()
    {
        Desktop desktop;
        const pid_t kitty = open(desktop, relativeCommands);
        desktop.kitties.at(kitty).misbehave(Misbehaviour::AskUser);
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.kitties.at(kitty).prompts(), 1);
        desktop.scheduler.advance(2s);
        QTRY_COMPARE(desktop.events.size(), 1U);
        desktop.kitties.at(kitty).answerPrompt(MisbehavingKitty::Answer::DenyRequest);
        desktop.settle();
        QCOMPARE(shown(desktop, kitty).zoomedBy, 0.0);
        focusAway(desktop, kitty);
        QCOMPARE(desktop.size(kitty), 11.0);
    }

    void window_closedBeforeNiriSaysSo_isNotZoomed()
    {
        Desktop desktop;
        const pid_t kitty = open(desktop, windowCommands);
        focus(desktop, kitty, kitty, 1);
        openOsWindow(desktop, kitty, 7);
        focus(desktop, 7, kitty, 2);
        desktop.scheduler.advance(1s);
        desktop.settle();
        desktop.kitties.at(kitty).fonts().closeOsWindow(2);
        desktop.controller.setSettings({.amount = ZoomAmount::fromText(u"+5").value()},
                                       {QStringLiteral("kitty")});
        desktop.settle();
        desktop.close(7);
        focusAway(desktop, kitty);
        QCOMPARE(desktop.size(kitty, 1), 11.0);
    }

    void window_fromOneToAnotherInOneKitty()
    {
        Desktop desktop;
        const pid_t kitty = open(desktop, windowCommands);
        focus(desktop, kitty, kitty, 1);
        openOsWindow(desktop, kitty, 7);
        for (int i = 0; i < 2; ++i) {
            focus(desktop, 7, kitty, 2);
            QCOMPARE(desktop.size(kitty, 1), 11.0);
            QCOMPARE(desktop.size(kitty, 2), 14.0);
            focus(desktop, kitty, kitty, 1);
            QCOMPARE(desktop.size(kitty, 1), 14.0);
            QCOMPARE(desktop.size(kitty, 2), 11.0);
        }
        // A known pair holds while a launcher has the keyboard.
        desktop.kitties.at(kitty).fonts().focusOsWindow(0);
        desktop.keyboardTo(std::nullopt);
        desktop.controller.pause().pause();
        desktop.settle();
        QCOMPARE(desktop.size(kitty, 1), 11.0);
        desktop.controller.pause().resume();
        desktop.settle();
        QCOMPARE(desktop.size(kitty, 1), 14.0);
        QCOMPARE(desktop.size(kitty, 2), 11.0);
    }

    void window_closedWhileZoomed_leavesNothing()
    {
        Desktop desktop;
        const pid_t kitty = open(desktop, windowCommands);
        openOsWindow(desktop, kitty, 7);
        focus(desktop, 7, kitty, 2);
        QCOMPARE(desktop.size(kitty, 2), 14.0);
        desktop.kitties.at(kitty).fonts().closeOsWindow(2);
        desktop.kitties.at(kitty).fonts().focusOsWindow(1);
        desktop.close(7);
        focus(desktop, kitty, kitty, 1);
        QCOMPARE(desktop.size(kitty, 1), 14.0);
        focusAway(desktop, kitty);
        QCOMPARE(desktop.size(kitty, 1), 11.0);
    }

    void relative_doesNotGuessAmongSeveral_butWhatIsZoomedIsGivenBack()
    {
        Desktop desktop;
        const pid_t kitty = open(desktop, relativeCommands);
        focus(desktop, kitty, kitty, 1);
        QCOMPARE(desktop.size(kitty, 1), 14.0);
        // The app id of the second makes it none of our business, but it is there.
        desktop.kitties.at(kitty).fonts().openOsWindow();
        desktop.openWindowOf(kitty, 7, QStringLiteral("scratch"));
        focus(desktop, 7, kitty, 2);
        QCOMPARE(desktop.size(kitty, 1), 14.0);
        QCOMPARE(desktop.size(kitty, 2), 11.0);
        QCOMPARE(desktop.events.back().zooming->status, Status::Failed);
        QVERIFY(desktop.events.back().failure().contains(QLatin1StringView("kitten")));

        focus(desktop, kitty, kitty, 1);
        QCOMPARE(desktop.size(kitty, 1), 14.0);
        focusAway(desktop, kitty);
        QCOMPARE(desktop.size(kitty, 1), 11.0);
        focus(desktop, kitty, kitty, 1);
        QCOMPARE(desktop.size(kitty, 1), 11.0);
        QCOMPARE(desktop.events.back().zooming->status, Status::Failed);

        desktop.kitties.at(kitty).fonts().closeOsWindow(2);
        desktop.close(7);
        desktop.settle();
        QCOMPARE(desktop.size(kitty, 1), 14.0);
    }

    void relative_niriComesAgainWithOtherIds()
    {
        Desktop desktop;
        const pid_t kitty = open(desktop, relativeCommands);
        focus(desktop, kitty, kitty, 1);
        niri::Window window = *desktop.windows.find(niri::WindowId(static_cast<quint64>(kitty)));
        window.id = niri::WindowId{77};
        window.isFocused = false;
        desktop.kitties.at(kitty).fonts().focusOsWindow(0);
        desktop.apply(niri::WindowsChanged{{window}});
        desktop.settle();
        QCOMPARE(desktop.size(kitty), 11.0);
    }
};

QTEST_GUILESS_MAIN(StepwiseZoomTest)
#include "StepwiseZoomTest.moc"
