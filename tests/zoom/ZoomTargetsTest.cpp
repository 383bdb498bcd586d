// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"

#include <QSignalSpy>

using namespace std::chrono_literals;

namespace
{

/// Two kitties on two monitors; the workspace of the first one has the focus.
struct Monitors : Desktop {
    static constexpr niri::WorkspaceId other{2};
    static constexpr niri::WorkspaceId hidden{3};

    Monitors()
    {
        windows.apply(niri::WorkspacesChanged{
            {{.id = workspace, .output = QStringLiteral("DP-1"), .isActive = true, .isFocused = true},
             {.id = other, .output = QStringLiteral("DP-2"), .isActive = true},
             {.id = hidden, .output = QStringLiteral("DP-2")}}});
        a = openKitty();
        b = openKitty();
        c = openKitty();
        moveTo(b, other);
        moveTo(c, hidden);
    }

    void moveTo(pid_t kitty, niri::WorkspaceId to)
    {
        niri::Window moved = *windows.find(niri::WindowId(static_cast<quint64>(kitty)));
        moved.workspaceId = to;
        windows.apply(niri::WindowOpenedOrChanged{moved});
        apply(niri::WorkspaceActiveWindowChanged{to, moved.id});
    }

    void settings(const ZoomSettings &zoom)
    {
        controller.setSettings(zoom, {QStringLiteral("kitty")});
        rest();
    }

    void rules(const QList<ZoomRule> &rules)
    {
        ZoomSettings zoom;
        zoom.rules = rules;
        settings(zoom);
    }

    /// All that was started comes to its end, and time goes on.
    void rest()
    {
        settle();
        scheduler.advance(1s);
        settle();
    }

    void focusOn(pid_t kitty)
    {
        Desktop::focus(static_cast<quint64>(kitty));
        rest();
    }

    QList<double> sizes() { return {size(a), size(b), size(c)}; }

    bool pin(pid_t kitty, bool isPinned = true)
    {
        const bool done = controller.setPinned(niri::WindowId(static_cast<quint64>(kitty)), isPinned);
        rest();
        return done;
    }

    KittyState::Window shown(pid_t kitty) const
    {
        return controller.kitty(kitties.id(kitty))->windows.front();
    }

    pid_t a = 0;
    pid_t b = 0;
    pid_t c = 0;
};

ZoomRule byTitle(const char *title)
{
    return {.name = QStringLiteral("rule of the title"), .title = QString::fromUtf8(title)};
}

} // namespace

/// Which windows are zoomed and by what, from the settings to the fonts.
class ZoomTargetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pinnedWindow_staysZoomedWhereverTheFocusIs()
    {
        Monitors desktop;
        desktop.focusOn(desktop.a);
        QVERIFY(desktop.pin(desktop.a));
        QVERIFY(desktop.shown(desktop.a).isPinned);
        desktop.events.clear();
        const auto commands = desktop.kitties.at(desktop.a).commandTimes().size();
        desktop.focusOn(desktop.b);
        QCOMPARE(desktop.sizes(), (QList{14.0, 14.0, 11.0}));
        QCOMPARE(desktop.kitties.at(desktop.a).commandTimes().size(), commands);
        // The change of the focus is told all the same.
        QCOMPARE(desktop.events.size(), 2U);
        QCOMPARE(desktop.events[0].zooming->adjustment(), 0.0);

        QVERIFY(desktop.pin(desktop.c));
        QCOMPARE(desktop.sizes(), (QList{14.0, 14.0, 14.0}));
        desktop.controller.pause().pause();
        desktop.rest();
        QCOMPARE(desktop.sizes(), (QList{11.0, 11.0, 11.0}));
        desktop.controller.pause().resume();
        desktop.rest();
        QCOMPARE(desktop.sizes(), (QList{14.0, 14.0, 14.0}));
        QVERIFY(desktop.pin(desktop.a, false));
        QVERIFY(desktop.pin(desktop.c, false));
        QCOMPARE(desktop.sizes(), (QList{11.0, 14.0, 11.0}));
    }

    void pin_endsWithItsWindow_andIsRefusedForOthers()
    {
        Monitors desktop;
        QVERIFY(desktop.pin(desktop.a));
        QCOMPARE(desktop.size(desktop.a), 14.0);
        desktop.close(static_cast<quint64>(desktop.a));
        desktop.openWindowOf(desktop.a, static_cast<quint64>(desktop.a));
        desktop.rest();
        QCOMPARE(desktop.size(desktop.a), 11.0);
        QVERIFY(!desktop.pin(4711));
    }

    void twoPinnedOsWindowsOfOneKitty_oneWithTheFocus_areExact()
    {
        Monitors desktop;
        auto &fonts = desktop.kitties.at(desktop.a).fonts();
        const int second = fonts.openOsWindow();
        const int third = fonts.openOsWindow();
        desktop.openWindowOf(desktop.a, 2);
        desktop.openWindowOf(desktop.a, 3);
        const auto visit = [&](quint64 window, int osWindow) {
            fonts.focusOsWindow(osWindow);
            desktop.Desktop::focus(window);
            desktop.rest();
        };
        fonts.changeSize(third, +2);
        visit(static_cast<quint64>(desktop.a), 1);
        visit(2, second);
        visit(3, third);
        QCOMPARE((QList{fonts.size(1), fonts.size(second), fonts.size(third)}), (QList{11.0, 11.0, 16.0}));
        QVERIFY(desktop.controller.setPinned(niri::WindowId{2}, true));
        QVERIFY(desktop.controller.setPinned(niri::WindowId{3}, true));
        desktop.rest();
        QCOMPARE((QList{fonts.size(1), fonts.size(second), fonts.size(third)}), (QList{11.0, 14.0, 16.0}));
        visit(static_cast<quint64>(desktop.a), 1);
        QCOMPARE((QList{fonts.size(1), fonts.size(second), fonts.size(third)}), (QList{14.0, 14.0, 16.0}));
        visit(static_cast<quint64>(desktop.b), 0);
        QCOMPARE((QList{fonts.size(1), fonts.size(second), fonts.size(third)}), (QList{11.0, 14.0, 16.0}));
        desktop.controller.restoreAll();
        desktop.rest();
        QCOMPARE((QList{fonts.size(1), fonts.size(second), fonts.size(third)}), (QList{11.0, 11.0, 13.0}));
    }

    void pinnedOsWindow_thatHadTheFocusForAMoment_isZoomedWhenItHasItAgain()
    {
        Monitors desktop;
        auto &fonts = desktop.kitties.at(desktop.a).fonts();
        const int second = fonts.openOsWindow();
        desktop.openWindowOf(desktop.a, 2);
        desktop.focusOn(desktop.b);
        // Too short to be sure which one it is.
        fonts.focusOsWindow(second);
        desktop.Desktop::focus(2);
        desktop.settle();
        QCOMPARE(fonts.size(second), 14.0);
        fonts.focusOsWindow(0);
        desktop.focusOn(desktop.b);
        QVERIFY(desktop.controller.setPinned(niri::WindowId{2}, true));
        desktop.rest();
        QCOMPARE(fonts.size(second), 11.0);
        fonts.focusOsWindow(second);
        desktop.Desktop::focus(2);
        desktop.rest();
        QCOMPARE(fonts.size(second), 14.0);
    }

    void scopeOutput_zoomsTheActiveWindowOfEveryMonitor()
    {
        Monitors desktop;
        ZoomSettings settings;
        settings.scope = ZoomScope::Output;
        desktop.settings(settings);
        QCOMPARE(desktop.sizes(), (QList{11.0, 14.0, 11.0}));
        desktop.focusOn(desktop.a);
        QCOMPARE(desktop.sizes(), (QList{14.0, 14.0, 11.0}));
        // The other monitor shows another workspace.
        desktop.apply(niri::WorkspaceActivated{.id = Monitors::hidden, .focused = false});
        desktop.rest();
        QCOMPARE(desktop.sizes(), (QList{14.0, 11.0, 14.0}));
        desktop.settings({});
        QCOMPARE(desktop.sizes(), (QList{14.0, 11.0, 11.0}));
    }

    void rule_givesTheAmount_andIsNamed()
    {
        Monitors desktop;
        ZoomRule large = byTitle("*large*");
        large.amount = ZoomAmount{.operation = ZoomAmount::Operation::Set, .value = 20};
        ZoomRule never = byTitle("*never*");
        never.name = QStringLiteral("never");
        never.isException = true;
        desktop.rules({large, never});
        desktop.focusOn(desktop.a);
        QCOMPARE(desktop.size(desktop.a), 14.0);
        QCOMPARE(desktop.shown(desktop.a).rule, QString());

        const auto retitle = [&](const char *title) {
            niri::Window window = *desktop.windows.find(niri::WindowId(static_cast<quint64>(desktop.a)));
            window.title = QString::fromUtf8(title);
            desktop.apply(niri::WindowOpenedOrChanged{window});
            desktop.settle();
        };
        retitle("a large one");
        QCOMPARE(desktop.size(desktop.a), 20.0); // at once
        QCOMPARE(desktop.shown(desktop.a).rule, QStringLiteral("rule of the title"));
        desktop.scheduler.advance(1s);
        retitle("never");
        QCOMPARE(desktop.size(desktop.a), 11.0);
        QCOMPARE(desktop.shown(desktop.a).amount, std::nullopt);

        desktop.focusOn(desktop.b);
        desktop.events.clear();
        desktop.focusOn(desktop.a);
        desktop.focusOn(desktop.b);
        QCOMPARE(desktop.events.size(), 4U);
        QVERIFY(!desktop.events[1].zooming); // gained
        QVERIFY(!desktop.events[2].zooming); // lost
        QCOMPARE(desktop.events[1].rule, QStringLiteral("never"));
        retitle("large");
        desktop.focusOn(desktop.a);
        QCOMPARE(desktop.events.back().rule, QStringLiteral("rule of the title"));
        QCOMPARE(desktop.events.back().zooming->after, 20.0);
    }

    void flickeringTitle_doesNotMakeTheFontFlicker()
    {
        Monitors desktop;
        ZoomRule never = byTitle("B");
        never.isException = true;
        desktop.rules({never});
        desktop.focusOn(desktop.a);
        const auto commands = desktop.kitties.at(desktop.a).commandTimes().size();
        for (int i = 0; i < 50; ++i) {
            niri::Window window = *desktop.windows.find(niri::WindowId(static_cast<quint64>(desktop.a)));
            window.title = i % 2 == 0 ? QStringLiteral("B") : QStringLiteral("A");
            desktop.apply(niri::WindowOpenedOrChanged{window});
            desktop.settle();
            desktop.scheduler.advance(50ms);
        }
        desktop.rest();
        QCOMPARE(desktop.size(desktop.a), 14.0);
        QCOMPARE(desktop.kitties.at(desktop.a).commandTimes().size(), commands + 2); // there and back
    }

    void rule_followsTheOutputAndTheCast()
    {
        Monitors desktop;
        ZoomRule cast{.name = QStringLiteral("cast"), .casting = true, .isException = true};
        ZoomRule output{.name = QStringLiteral("output"),
                        .output = QStringLiteral("DP-2"),
                        .amount = ZoomAmount{.operation = ZoomAmount::Operation::Add, .value = 5}};
        desktop.rules({cast, output});
        desktop.focusOn(desktop.a);
        QCOMPARE(desktop.size(desktop.a), 14.0);
        desktop.moveTo(desktop.a, Monitors::other);
        desktop.rest();
        QCOMPARE(desktop.size(desktop.a), 16.0);
        desktop.apply(niri::CastStartedOrChanged{{.streamId = 9, .isActive = true}});
        desktop.rest();
        QCOMPARE(desktop.size(desktop.a), 11.0);
        desktop.apply(niri::CastStopped{9});
        desktop.rest();
        QCOMPARE(desktop.size(desktop.a), 16.0);
        // The monitor is unplugged and its workspaces go elsewhere.
        desktop.apply(niri::WorkspacesChanged{{{.id = Monitors::workspace,
                                                .output = QStringLiteral("DP-1"),
                                                .isActive = true,
                                                .isFocused = true},
                                               {.id = Monitors::other, .output = QStringLiteral("DP-1")}}});
        desktop.rest();
        QCOMPARE(desktop.size(desktop.a), 14.0);
    }

    void minimumOfColumns_makesTheZoomSmaller_andFollowsTheLayout()
    {
        Monitors desktop;
        auto &fonts = desktop.kitties.at(desktop.a).fonts();
        fonts.setWidth(1, 800); // 88 columns at 11 points, 80 at 12.5 and 72 at 14
        ZoomSettings settings;
        settings.minimumColumns = 80;
        desktop.settings(settings);
        desktop.events.clear();
        desktop.focusOn(desktop.a);
        QVERIFY(fonts.columns(1) >= 80);
        QVERIFY(fonts.size(1) > 11 && fonts.size(1) < 14);
        QVERIFY(desktop.events.back().zooming->isLimited);
        QVERIFY(desktop.shown(desktop.a).isLimited);
        QCOMPARE(desktop.shown(desktop.a).columns, fonts.columns(1));

        const auto resize = [&](int width) {
            fonts.setWidth(1, width);
            desktop.apply(niri::WindowLayoutsChanged{
                {{niri::WindowId(static_cast<quint64>(desktop.a)), QSize(width, 600)}}});
        };
        resize(1'200);
        desktop.settle();
        desktop.scheduler.advance(99ms);
        desktop.settle();
        QVERIFY(fonts.size(1) < 14); // it may go on
        desktop.scheduler.advance(1ms);
        desktop.settle();
        QCOMPARE(fonts.size(1), 14.0);
        QVERIFY(!desktop.shown(desktop.a).isLimited);
        resize(600);
        desktop.rest();
        QCOMPARE(fonts.size(1), 11.0); // it has fewer anyway
        desktop.focusOn(desktop.b);
        QCOMPARE(fonts.size(1), 11.0);
    }

    void withoutMinimum_noLayoutAsksKitty()
    {
        Monitors desktop;
        desktop.focusOn(desktop.a);
        const auto commands = desktop.kitties.at(desktop.a).commandTimes().size();
        desktop.apply(
            niri::WindowLayoutsChanged{{{niri::WindowId(static_cast<quint64>(desktop.a)), QSize(700, 600)}}});
        desktop.rest();
        QCOMPARE(desktop.kitties.at(desktop.a).commandTimes().size(), commands);
    }
};

QTEST_GUILESS_MAIN(ZoomTargetsTest)
#include "ZoomTargetsTest.moc"
