// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedDesktop.h"

#include "Recording.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>
#include <limits>
#include <vector>

using niri::WindowId;
using niri::WorkspaceId;

using Acts = std::vector<std::function<void(SimulatedDesktop &)>>;

Q_DECLARE_METATYPE(Acts)

/// What niri says of the same acts, its recordings tell.
class SimulatedDesktopTest : public QObject
{
    Q_OBJECT

private:
    static constexpr WindowId A{1};
    static constexpr WindowId B{2};
    static constexpr WindowId C{3};

    static SimulatedDesktop withWindows(int count)
    {
        SimulatedDesktop desktop;
        for (int i = 0; i < count; ++i)
            desktop.openWindow({});
        return desktop;
    }

    static std::function<void(SimulatedDesktop &)> focus(WindowId id)
    {
        return [id](SimulatedDesktop &desktop) { desktop.focusWindow(id); };
    }

    static std::function<void(SimulatedDesktop &)> close(WindowId id)
    {
        return [id](SimulatedDesktop &desktop) { desktop.closeWindow(id); };
    }

    static void open(SimulatedDesktop &desktop) { desktop.openWindow({}); }

    static std::function<void(SimulatedDesktop &)> overlay(bool isOpen)
    {
        return [isOpen](SimulatedDesktop &desktop) { desktop.setOverlayOpen(isOpen); };
    }

    /// The events of windows and focus after the state, with no more of a window than its id and focus.
    static QByteArrayList essence(const QByteArrayList &events)
    {
        QByteArrayList result;
        for (const QByteArray &event : events) {
            const QJsonObject object = QJsonDocument::fromJson(event).object();
            const QString name = object.keys().value(0);
            if (name == QStringLiteral("WindowOpenedOrChanged")) {
                const QJsonValue window = object[name][QStringLiteral("window")];
                result += QByteArray::number(window[QStringLiteral("id")].toInteger())
                    + (window[QStringLiteral("is_focused")].toBool() ? " changed, focused" : " changed");
            } else if (name.startsWith(QStringLiteral("WorkspaceActive"))
                       || name == QStringLiteral("WindowFocusChanged")
                       || name == QStringLiteral("WindowClosed")) {
                result += event;
            }
        }
        return result;
    }

private Q_SLOTS:
    void changes_areToldAsNiriTellsThem_data()
    {
        QTest::addColumn<QString>("recording");
        QTest::addColumn<int>("windowsAtFirst");
        QTest::addColumn<Acts>("acts");
        QTest::addRow("the focused window closes, then the last")
            << QStringLiteral("26.04/close-focused") << 2 << Acts{close(B), close(A)};
        QTest::addRow("killed, and another opens")
            << QStringLiteral("26.04/kitty-killed-niri-killed") << 2 << Acts{close(B), open};
        QTest::addRow("a lock screen comes and goes")
            << QStringLiteral("26.04/lock-screen") << 2 << Acts{overlay(true), overlay(false)};
        QTest::addRow("a launcher comes and goes, the last one leads to A")
            << QStringLiteral("26.04/launcher") << 2
            << Acts{overlay(true),  overlay(false), overlay(true), overlay(false), overlay(true),
                    overlay(false), overlay(true),  focus(A),      overlay(false)};
        Acts flips;
        for (int i = 0; i < 100; ++i)
            flips.insert(flips.end(), {focus(A), focus(B)});
        QTest::addRow("flips") << QStringLiteral("26.04/burst-200-flips") << 2 << flips;
    }

    void changes_areToldAsNiriTellsThem()
    {
        QFETCH(QString, recording);
        QFETCH(int, windowsAtFirst);
        QFETCH(Acts, acts);
        SimulatedDesktop desktop = withWindows(windowsAtFirst);
        QByteArrayList events;
        for (const auto &act : acts) {
            const SimulatedDesktop before = desktop;
            act(desktop);
            events += desktop.eventsSince(before);
        }
        QCOMPARE(essence(events), essence(Recording::named(recording).events()));
    }

    void titleAndFocusInOneRefresh_areOneEvent()
    {
        SimulatedDesktop desktop = withWindows(2);
        const SimulatedDesktop before = desktop;
        desktop.focusWindow(A);
        desktop.setTitle(A, QStringLiteral("new"));
        QCOMPARE(
            essence(desktop.eventsSince(before)),
            (QByteArrayList{R"({"WorkspaceActiveWindowChanged":{"workspace_id":1,"active_window_id":1}})",
                            "1 changed, focused"}));
    }

    void windowOpenedUnderAnOverlay_hasNoFocusYet()
    {
        SimulatedDesktop desktop = withWindows(1);
        desktop.setOverlayOpen(true);
        const SimulatedDesktop before = desktop;
        desktop.openWindow({});
        QCOMPARE(
            essence(desktop.eventsSince(before)),
            (QByteArrayList{R"({"WorkspaceActiveWindowChanged":{"workspace_id":1,"active_window_id":2}})",
                            "2 changed"}));
    }

    void emptyWorkspace_takesTheFocusFromAll()
    {
        SimulatedDesktop desktop = withWindows(1);
        const SimulatedDesktop before = desktop;
        desktop.switchToWorkspace(WorkspaceId{2});
        QCOMPARE(desktop.eventsSince(before),
                 (QByteArrayList{R"({"WorkspaceActivated":{"id":2,"focused":true}})",
                                 R"({"WindowFocusChanged":{"id":null}})"}));
        desktop.focusWindow(A);
        QVERIFY(desktop.focused() == A);
        QVERIFY(desktop.eventsSince(before).isEmpty());
    }

    void workspaceOnAnotherMonitor_isToldWithAllOthers_andBothAreActive()
    {
        SimulatedDesktop desktop = withWindows(1);
        desktop.switchToWorkspace(WorkspaceId{2});
        desktop.openWindow({});
        desktop.switchToWorkspace(WorkspaceId{1});
        QVERIFY(desktop.isActiveOnOutput(A));
        QVERIFY(!desktop.isActiveOnOutput(B));

        const SimulatedDesktop before = desktop;
        desktop.moveWorkspace(WorkspaceId{2}, QStringLiteral("DP-2"));
        QVERIFY(desktop.focused() == A);
        QVERIFY(desktop.isActiveOnOutput(A) && desktop.isActiveOnOutput(B));
        QCOMPARE(desktop.outputOf(B), QStringLiteral("DP-2"));
        QCOMPARE(desktop.eventsSince(before),
                 (QByteArrayList{
                     R"({"WorkspacesChanged":{"workspaces":[)"
                     R"({"id":1,"idx":1,"name":null,"output":"DP-1","is_urgent":false,"is_active":true,)"
                     R"("is_focused":true,"active_window_id":1},)"
                     R"({"id":2,"idx":1,"name":null,"output":"DP-2","is_urgent":false,"is_active":true,)"
                     R"("is_focused":false,"active_window_id":2},)"
                     R"({"id":3,"idx":2,"name":null,"output":"DP-1","is_urgent":false,"is_active":false,)"
                     R"("is_focused":false,"active_window_id":null}]}})"}));

        const SimulatedDesktop apart = desktop;
        desktop.switchToWorkspace(WorkspaceId{3});
        QVERIFY(desktop.isActiveOnOutput(B));
        desktop.focusWindow(B);
        QVERIFY(!desktop.isActiveOnOutput(A));
        QCOMPARE(desktop.eventsSince(apart),
                 (QByteArrayList{R"({"WorkspaceActivated":{"id":2,"focused":true}})",
                                 R"({"WorkspaceActivated":{"id":3,"focused":false}})",
                                 R"({"WindowFocusChanged":{"id":2}})"}));

        desktop.moveWorkspace(WorkspaceId{2}, SimulatedDesktop::firstOutput());
        QVERIFY(desktop.focused() == B);
        QCOMPARE(desktop.outputOf(B), SimulatedDesktop::firstOutput());
    }

    void windowThatMoves_isToldWithItsWorkspace()
    {
        SimulatedDesktop desktop = withWindows(2);
        const SimulatedDesktop before = desktop;
        desktop.moveWindow(B, WorkspaceId{2}, false);
        QVERIFY(desktop.focused() == A);
        QCOMPARE(
            essence(desktop.eventsSince(before)),
            (QByteArrayList{R"({"WorkspaceActiveWindowChanged":{"workspace_id":1,"active_window_id":1}})",
                            R"({"WorkspaceActiveWindowChanged":{"workspace_id":2,"active_window_id":2}})",
                            R"({"WindowFocusChanged":{"id":1}})", "2 changed"}));
        QVERIFY(desktop.eventsSince(before).last().contains(R"("workspace_id":2,)"));
        desktop.moveWindow(A, WorkspaceId{2}, true);
        QVERIFY(desktop.focused() == A);
        desktop.moveWindow(B, WorkspaceId{2}, false);
        QVERIFY(desktop.focused() == A);
    }

    void screencast_isTold()
    {
        SimulatedDesktop desktop;
        const SimulatedDesktop before = desktop;
        QCOMPARE(desktop.state().last(), R"({"CastsChanged":{"casts":[]}})");
        desktop.setCasting(true);
        QCOMPARE(desktop.eventsSince(before),
                 QByteArrayList{R"({"CastStartedOrChanged":{"cast":{"stream_id":1,"is_active":true}}})"});
        QCOMPARE(desktop.state().last(), R"({"CastsChanged":{"casts":[{"stream_id":1,"is_active":true}]}})");
        QCOMPARE(before.eventsSince(desktop), QByteArrayList{R"({"CastStopped":{"stream_id":1}})"});
    }

    void hugeIds_areWrittenWhole()
    {
        SimulatedDesktop desktop;
        const SimulatedDesktop before = desktop;
        desktop.openWindow(WindowId{std::numeric_limits<quint64>::max()}, {});
        QVERIFY(desktop.eventsSince(before).join().contains(R"("active_window_id":18446744073709551615})"));
        QVERIFY(desktop.windowsJson().startsWith(R"([{"id":18446744073709551615,)"));
    }

    void whatDoesNotExist_changesNothing()
    {
        SimulatedDesktop desktop = withWindows(2);
        const SimulatedDesktop before = desktop;
        desktop.focusWindow(C);
        desktop.closeWindow(C);
        desktop.setTitle(C, QStringLiteral("new"));
        desktop.setAppId(C, QStringLiteral("new"));
        desktop.switchToWorkspace(WorkspaceId{4});
        desktop.moveWindow(C, WorkspaceId{2}, true);
        desktop.moveWindow(A, WorkspaceId{4}, true);
        desktop.moveWorkspace(WorkspaceId{4}, QStringLiteral("DP-2"));
        QCOMPARE(desktop.outputOf(C), QString());
        QVERIFY(desktop.eventsSince(before).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SimulatedDesktopTest)
#include "SimulatedDesktopTest.moc"
