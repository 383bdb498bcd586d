// SPDX-License-Identifier: GPL-3.0-or-later
#include "FocusTracker.h"

#include "Recording.h"
#include "Windows.h"

#include <QStringList>
#include <QTest>

using namespace niri;

using Events = std::vector<Event>;

Q_DECLARE_METATYPE(Events)

class FocusTrackerTest : public QObject
{
    Q_OBJECT

private:
    static constexpr WindowId A{1};
    static constexpr WindowId B{2};
    static constexpr WindowId C{3};
    static constexpr WorkspaceId home{10};
    static constexpr WorkspaceId empty{11};

    static Window window(WindowId id, bool isFocused, pid_t pid = 100)
    {
        return {.id = id, .appId = QStringLiteral("kitty"), .pid = pid, .isFocused = isFocused};
    }

    static Events twoWindows()
    {
        return {WorkspacesChanged{{{.id = home, .isFocused = true, .activeWindowId = A},
                                   {.id = empty, .isFocused = false, .activeWindowId = std::nullopt}}},
                WindowsChanged{{window(A, true), window(B, false)}}};
    }

    static void applyAll(Windows &windows, const Events &events)
    {
        for (const Event &event : events)
            windows.apply(event);
    }

    /// As "-1 +2".
    static QString text(const FocusTracker::Change &change)
    {
        QStringList parts;
        if (change.lost)
            parts += QStringLiteral("-") + toString(change.lost->id);
        if (change.gained)
            parts += QStringLiteral("+") + toString(change.gained->id);
        return parts.join(QStringLiteral(" "));
    }

private Q_SLOTS:
    void fromOneStateToTheNext_data()
    {
        QTest::addColumn<Events>("events");
        QTest::addColumn<QString>("keeping");
        QTest::addColumn<QString>("restoring");
        const auto row = [](const char *name, const Events &events, const char *keeping,
                            const char *restoring) {
            QTest::addRow("%s", name)
                << events << QString::fromLatin1(keeping) << QString::fromLatin1(restoring);
        };
        const auto activated = [](WorkspaceId id) { return WorkspaceActivated{.id = id, .focused = true}; };
        const auto active = [](std::optional<WindowId> id) {
            return WorkspaceActiveWindowChanged{.workspaceId = home, .activeWindowId = id};
        };

        row("nothing new", {Unknown{}}, "", "");
        row("a title changes", {WindowOpenedOrChanged{window(A, true)}}, "", "");
        row("A to B", {active(B), WindowFocusChanged{B}}, "-1 +2", "-1 +2");
        row("A to B told only by B's title", {active(B), WindowOpenedOrChanged{window(B, true)}}, "-1 +2",
            "-1 +2");
        row("to B and back within one read", {WindowFocusChanged{B}, WindowFocusChanged{A}}, "", "");
        row("half a flip is none yet", {active(B)}, "", "");
        row("a launcher opens", {WindowFocusChanged{}}, "", "-1");
        row("a launcher opens and closes within one read", {WindowFocusChanged{}, WindowFocusChanged{A}}, "",
            "");
        row("the overview moves on to B", {WindowFocusChanged{}, active(B)}, "-1", "-1");
        row("to an empty workspace", {activated(empty), WindowFocusChanged{}}, "-1", "-1");
        row("home's window is active, but home is not focused",
            {WindowFocusChanged{}, activated(empty), active(A)}, "-1", "-1");
        row("no workspace is left", {WindowFocusChanged{}, WorkspacesChanged{}}, "-1", "-1");
        row("A closes, told before the workspace's active window", {WindowClosed{A}}, "-1", "-1");
        row("A closes, B is next", {active(B), WindowFocusChanged{B}, WindowClosed{A}}, "-1 +2", "-1 +2");
        row("a new window takes the focus", {active(C), WindowOpenedOrChanged{window(C, true)}}, "-1 +3",
            "-1 +3");
        row("a window opens under a launcher",
            {WindowFocusChanged{}, WindowOpenedOrChanged{window(C, false)}}, "", "-1");
        row("niri's next life gives A's id to another process", {WindowsChanged{{window(A, true, 200)}}},
            "-1 +1", "-1 +1");
        row("the same under a launcher", {WindowsChanged{{window(A, false, 200)}}}, "-1", "-1");
    }

    void fromOneStateToTheNext()
    {
        QFETCH(Events, events);
        QFETCH(QString, keeping);
        QFETCH(QString, restoring);
        for (const auto &[nullFocus, expected] :
             {std::pair(NullFocus::Keep, keeping), std::pair(NullFocus::Restore, restoring)}) {
            Windows windows;
            FocusTracker tracker(nullFocus);
            applyAll(windows, twoWindows());
            QCOMPARE(text(tracker.update(windows)), QStringLiteral("+1"));
            applyAll(windows, events);
            QCOMPARE(text(tracker.update(windows)), expected);
            QCOMPARE(text(tracker.update(windows)), QString());
        }
    }

    void whatALauncherCovers_isLostWhenTheWorkspaceIsLeft()
    {
        Windows windows;
        FocusTracker tracker;
        applyAll(windows, twoWindows());
        tracker.update(windows);
        windows.apply(WindowFocusChanged{});
        QCOMPARE(text(tracker.update(windows)), QString());
        QVERIFY(tracker.current()->id == A);
        windows.apply(WorkspaceActivated{.id = empty, .focused = true});
        QCOMPARE(text(tracker.update(windows)), QStringLiteral("-1"));
        QVERIFY(!tracker.current());
        windows.apply(WorkspaceActivated{.id = home, .focused = true});
        QCOMPARE(text(tracker.update(windows)), QString());
        windows.apply(WindowFocusChanged{A});
        QCOMPARE(text(tracker.update(windows)), QStringLiteral("+1"));
    }

    void halfAState_concludesNothing()
    {
        Windows windows;
        FocusTracker tracker;
        applyAll(windows, twoWindows());
        tracker.update(windows);

        Windows afterReconnect;
        QCOMPARE(text(tracker.update(afterReconnect)), QString());
        afterReconnect.apply(twoWindows().front());
        QCOMPARE(text(tracker.update(afterReconnect)), QString());
        afterReconnect.apply(WindowsChanged{{window(B, true)}});
        QCOMPARE(text(tracker.update(afterReconnect)), QStringLiteral("-1 +2"));
    }

    void reconnect_withTheSameFocus_isNoChange()
    {
        Windows windows;
        FocusTracker tracker;
        applyAll(windows, twoWindows());
        tracker.update(windows);
        Windows afterReconnect;
        applyAll(afterReconnect, twoWindows());
        QCOMPARE(text(tracker.update(afterReconnect)), QString());
    }

    void lostWindow_isToldAsLastKnown_evenWhenClosed()
    {
        Windows windows;
        FocusTracker tracker;
        applyAll(windows, twoWindows());
        tracker.update(windows);
        Window renamed = window(A, true);
        renamed.title = QStringLiteral("renamed");
        windows.apply(WindowOpenedOrChanged{renamed});
        tracker.update(windows);
        windows.apply(WindowClosed{A});
        const FocusTracker::Change change = tracker.update(windows);
        QCOMPARE(change.lost->title, QStringLiteral("renamed"));
        QCOMPARE(change.lost->appId, QStringLiteral("kitty"));
        QCOMPARE(change.lost->pid.value(), 100);
    }

    void lostWindow_isToldAsItIsNow_ifItChangedInTheSameMoment()
    {
        Windows windows;
        FocusTracker tracker;
        applyAll(windows, twoWindows());
        tracker.update(windows);
        Window renamed = window(A, false);
        renamed.title = QStringLiteral("renamed");
        applyAll(windows, {WindowOpenedOrChanged{renamed}, WindowFocusChanged{B}});
        QCOMPARE(tracker.update(windows).lost.value_or(Window{}).title, QStringLiteral("renamed"));
    }

    void nullFocus_canBeChangedWhileALauncherIsOpen()
    {
        Windows windows;
        FocusTracker tracker;
        applyAll(windows, twoWindows());
        windows.apply(WindowFocusChanged{A});
        tracker.update(windows);
        windows.apply(WindowFocusChanged{});
        QCOMPARE(text(tracker.update(windows)), QString());
        tracker.setNullFocus(NullFocus::Restore);
        QCOMPARE(text(tracker.update(windows)), QStringLiteral("-1"));
    }

    void recordings_lineByLine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("changes");
        const auto row = [](const char *name, const char *changes) {
            QTest::addRow("%s", name) << QString::fromLatin1(name) << QString::fromLatin1(changes);
        };
        row("26.04/startup-empty", "");
        row("26.04/open-first-kitty", "+1");
        row("26.04/close-focused", "+2, -2 +1, -1");
        row("26.04/lock-screen", "+2");
        row("26.04/dialogs-and-screenshot-ui", "+2");
        // At their end the launcher and the overview lead to the other window: its turn comes when they
        // close.
        row("26.04/launcher", "+2, -2, +1");
        row("26.04/overview", "+2, -2, +1");
        row("25.11/launcher", "+2, -2, +1");
        row("25.11/overview", "+2, -2, +1");
        row("26.04/config-reload", "+2");
        row("26.04/kitty-killed-niri-killed", "+2, -2 +1, -1 +3");
        row("26.04/title-storm-focus-only-in-title-event",
            "+2, -2 +1, -1 +2, -2 +1, -1 +2, -2 +1, -1 +2, -2 +1, -1, +2");
    }

    void recordings_lineByLine()
    {
        QFETCH(QString, name);
        QFETCH(QString, changes);
        Windows windows;
        FocusTracker tracker;
        QStringList seen;
        for (const QByteArray &line : Recording::named(name).events()) {
            windows.apply(parseEvent(line).value());
            if (const QString change = text(tracker.update(windows)); !change.isEmpty())
                seen += change;
        }
        QCOMPARE(seen.join(QStringLiteral(", ")), changes);
    }

    void recordings_restoring_changeAsOftenAsNirisFocus()
    {
        for (const Recording &recording : Recording::all()) {
            Windows windows;
            FocusTracker tracker(NullFocus::Restore);
            std::vector<std::optional<WindowId>> sequence;
            for (const QByteArray &line : recording.events()) {
                windows.apply(parseEvent(line).value());
                const bool changed = tracker.update(windows) != FocusTracker::Change{};
                if (changed || (windows.isComplete() && sequence.empty()))
                    sequence.push_back(tracker.current() ? std::optional(tracker.current()->id)
                                                         : std::nullopt);
            }
            QVERIFY2(sequence == recording.focusSequence, qPrintable(recording.name));
        }
    }
};

QTEST_GUILESS_MAIN(FocusTrackerTest)
#include "FocusTrackerTest.moc"
