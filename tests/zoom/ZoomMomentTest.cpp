// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"

using namespace std::chrono_literals;

/// When a font changes: never by what only looks like a change of focus, and not late by what is one.
class ZoomMomentTest : public QObject
{
    Q_OBJECT

    static constexpr niri::WorkspaceId other{2};

    static std::size_t commandsTo(Desktop &desktop, pid_t kitty)
    {
        return desktop.kitties.at(kitty).commandTimes().size();
    }

    /// Two monitors, each with a kitty on its workspace; the first has the focus.
    struct TwoMonitors : Desktop {
        pid_t here = openKitty();
        pid_t there = openKitty();

        TwoMonitors()
        {
            scheduler.advance(1s);
            tellWorkspaces(workspace);
            focus(here);
            settle();
            scheduler.advance(1s);
        }

        void tellWorkspaces(niri::WorkspaceId focused)
        {
            apply(niri::WorkspacesChanged{{{.id = workspace,
                                            .isFocused = focused == workspace,
                                            .activeWindowId = niri::WindowId(static_cast<quint64>(here))},
                                           {.id = other,
                                            .isFocused = focused == other,
                                            .activeWindowId = niri::WindowId(static_cast<quint64>(there))}}});
        }
    };

private Q_SLOTS:
    void keyboardElsewhereForAWhile_data()
    {
        QTest::addColumn<NullFocus>("nullFocus");
        QTest::addColumn<double>("meanwhile");
        QTest::addColumn<int>("events");
        QTest::newRow("keep: nothing happens") << NullFocus::Keep << 14.0 << 1;
        QTest::newRow("restore: lost, and gained again") << NullFocus::Restore << 11.0 << 3;
    }

    /// A launcher, the lock screen, the screenshot UI, a dialog: niri tells all in the same way.
    void keyboardElsewhereForAWhile()
    {
        QFETCH(NullFocus, nullFocus);
        Desktop desktop;
        ZoomSettings settings;
        settings.nullFocus = nullFocus;
        desktop.controller.setSettings(settings, {QStringLiteral("kitty")});
        const pid_t kitty = desktop.openKitty();
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        const std::size_t before = commandsTo(desktop, kitty);

        desktop.keyboardTo(std::nullopt);
        desktop.settle();
        // However long it lasts: no timer decides.
        desktop.scheduler.advance(8h);
        desktop.settle();
        QTEST(desktop.size(kitty), "meanwhile");
        desktop.keyboardTo(kitty);
        desktop.settle();
        desktop.scheduler.advance(1s);
        desktop.settle();
        QCOMPARE(desktop.size(kitty), 14.0);
        QFETCH(int, events);
        QCOMPARE(desktop.events.size(), static_cast<std::size_t>(events));
        if (nullFocus == NullFocus::Keep)
            QVERIFY(commandsTo(desktop, kitty) <= before + 8h / 30s); // health checks at most
    }

    void overview_inWhichTheUserGoesToAnotherWindow_restoresAtOnce_andZoomsThatWhenItCloses()
    {
        Desktop desktop;
        const pid_t a = desktop.openKitty();
        const pid_t b = desktop.openKitty();
        desktop.focus(a);
        QTRY_COMPARE(desktop.size(a), 14.0);
        desktop.keyboardTo(std::nullopt);
        desktop.apply(
            niri::WorkspaceActiveWindowChanged{Desktop::workspace, niri::WindowId(static_cast<quint64>(b))});
        desktop.settle();
        QCOMPARE(desktop.size(a), 11.0);
        QCOMPARE(desktop.size(b), 11.0);
        desktop.scheduler.advance(1s);
        desktop.keyboardTo(b);
        desktop.settle();
        QCOMPARE(desktop.size(b), 14.0);
    }

    void otherMonitor_isAnOrdinaryChange()
    {
        TwoMonitors desktop;
        QCOMPARE(desktop.size(desktop.here), 14.0);
        desktop.windows.apply(niri::WorkspaceActivated{other, true});
        desktop.apply(niri::WindowFocusChanged{niri::WindowId(static_cast<quint64>(desktop.there))});
        desktop.settle();
        QCOMPARE(desktop.size(desktop.here), 11.0);
        QCOMPARE(desktop.size(desktop.there), 14.0);
    }

    void workspaceThatAppearsOnTheOtherMonitor_changesNothingHere()
    {
        TwoMonitors desktop;
        desktop.keyboardTo(std::nullopt); // a launcher is open
        const std::size_t before = commandsTo(desktop, desktop.here);
        desktop.apply(niri::WorkspaceActivated{other, false});
        desktop.settle();
        QCOMPARE(desktop.size(desktop.here), 14.0);
        QCOMPARE(commandsTo(desktop, desktop.here), before);
    }

    void monitorUnplugged_itsWorkspaceComesToTheOther_andTheFocusStays()
    {
        TwoMonitors desktop;
        const std::size_t before = commandsTo(desktop, desktop.here);
        // niri sends the whole list anew.
        desktop.tellWorkspaces(Desktop::workspace);
        desktop.settle();
        QCOMPARE(commandsTo(desktop, desktop.here), before);
        desktop.windows.apply(niri::WindowFocusChanged{});
        desktop.tellWorkspaces(other);
        desktop.settle();
        QCOMPARE(desktop.size(desktop.here), 11.0);
    }

    void niriComesAgain_untilItsStateIsWholeNothingIsTakenBack_andWithTheSameStateNothingIsSent()
    {
        Desktop desktop;
        const pid_t kitty = desktop.openKitty();
        desktop.focus(kitty);
        QTRY_COMPARE(desktop.size(kitty), 14.0);
        const std::size_t before = commandsTo(desktop, kitty);
        const auto id = niri::WindowId(static_cast<quint64>(kitty));

        desktop.windows = {};
        desktop.apply(
            niri::WorkspacesChanged{{{.id = Desktop::workspace, .isFocused = true, .activeWindowId = id}}});
        desktop.settle();
        QCOMPARE(commandsTo(desktop, kitty), before);
        QCOMPARE(desktop.controller.kitties().at(0).windows.size(), 1U);
        niri::Window window{.id = id};
        window.appId = QStringLiteral("kitty");
        window.pid = kitty;
        window.workspaceId = Desktop::workspace;
        window.isFocused = true;
        desktop.apply(niri::WindowsChanged{{window}});
        desktop.settle();
        QCOMPARE(commandsTo(desktop, kitty), before);
        QCOMPARE(desktop.size(kitty), 14.0);
        QCOMPARE(desktop.events.size(), 1U);
    }

    void nightAsleep_theFirstChangeInTheMorningIsAsAnyOther()
    {
        Desktop desktop;
        const pid_t a = desktop.openKitty();
        const pid_t b = desktop.openKitty();
        desktop.focus(a);
        QTRY_COMPARE(desktop.size(a), 14.0);
        // Every timer of the evening is due at once.
        desktop.scheduler.advance(8h);
        desktop.settle();
        QCOMPARE(desktop.size(a), 14.0);
        const auto morning = desktop.scheduler.now();
        desktop.focus(b);
        desktop.settle();
        QCOMPARE(desktop.size(a), 11.0);
        QCOMPARE(desktop.size(b), 14.0);
        QCOMPARE(desktop.scheduler.now(), morning);
    }

    void asleepBetweenTwoChanges_noTimePasses_andTheLastOneRests()
    {
        Desktop desktop;
        const pid_t a = desktop.openKitty();
        const pid_t b = desktop.openKitty();
        desktop.focus(a);
        desktop.settle();
        // The clock of all timers stands still while the machine sleeps.
        desktop.focus(b);
        desktop.settle();
        QCOMPARE(desktop.size(a), 11.0);
        QCOMPARE(desktop.size(b), 11.0);
        desktop.scheduler.advance(120ms);
        desktop.settle();
        QCOMPARE(desktop.size(b), 14.0);
    }
};

QTEST_GUILESS_MAIN(ZoomMomentTest)
#include "ZoomMomentTest.moc"
