// SPDX-License-Identifier: GPL-3.0-or-later
#include "Windows.h"

#include "Recording.h"

#include <QTest>

#include <algorithm>
#include <ranges>
#include <set>

using namespace niri;

using Id = std::optional<WindowId>;
using Events = std::vector<Event>;
using Ids = std::set<WindowId>;

Q_DECLARE_METATYPE(Id)
Q_DECLARE_METATYPE(Events)
Q_DECLARE_METATYPE(Ids)
Q_DECLARE_METATYPE(Recording)

class WindowsTest : public QObject
{
    Q_OBJECT

private:
    static constexpr WindowId A{1};
    static constexpr WindowId B{2};
    static constexpr WindowId C{3};
    static constexpr WorkspaceId home{10};
    static constexpr WorkspaceId empty{11};

    static Window window(WindowId id, bool isFocused)
    {
        return {.id = id, .pid = 100, .isFocused = isFocused};
    }

    /// A and B at home, A focused, and an empty workspace.
    static Windows twoWindows()
    {
        Windows windows;
        windows.apply(WorkspacesChanged{{{.id = home, .isFocused = true, .activeWindowId = A},
                                         {.id = empty, .isFocused = false, .activeWindowId = std::nullopt}}});
        windows.apply(WindowsChanged{{window(A, true), window(B, false)}});
        return windows;
    }

private Q_SLOTS:
    void halfAState_isNotComplete()
    {
        Windows windows;
        QVERIFY(!windows.isComplete());
        windows.apply(WindowOpenedOrChanged{window(A, true)});
        windows.apply(WorkspacesChanged{});
        QVERIFY(!windows.isComplete());
        windows.apply(WindowsChanged{});
        QVERIFY(windows.isComplete());
    }

    void listThatNamesTwoFocused_leavesOne()
    {
        Windows windows = twoWindows();
        windows.apply(WindowsChanged{{window(B, true), window(A, true)}});
        QCOMPARE(windows.focused(), Id(A));
        QVERIFY(!windows.find(B)->isFocused);
    }

    void focus_changesInFourWays_data()
    {
        QTest::addColumn<Events>("events");
        QTest::addColumn<Id>("focused");

        QTest::addRow("nothing new") << Events{Unknown{}} << Id(A);
        QTest::addRow("1: the whole list names another")
            << Events{WindowsChanged{{window(B, true), window(A, false)}}} << Id(B);
        QTest::addRow("1: the whole list names none") << Events{WindowsChanged{{window(A, false)}}} << Id();
        QTest::addRow("2: a new window has it") << Events{WindowOpenedOrChanged{window(C, true)}} << Id(C);
        QTest::addRow("2: an old window has it, without a WindowFocusChanged")
            << Events{WindowOpenedOrChanged{window(B, true)}} << Id(B);
        QTest::addRow("2: the focused window says it has not")
            << Events{WindowOpenedOrChanged{window(A, false)}} << Id();
        QTest::addRow("2: another window says it has not")
            << Events{WindowOpenedOrChanged{window(B, false)}} << Id(A);
        QTest::addRow("2: a window opens under a launcher")
            << Events{WindowFocusChanged{}, WindowOpenedOrChanged{window(C, false)}} << Id();
        QTest::addRow("3: A to B") << Events{WindowFocusChanged{B}} << Id(B);
        QTest::addRow("3: to none") << Events{WindowFocusChanged{}} << Id();
        QTest::addRow("3: to none and back") << Events{WindowFocusChanged{}, WindowFocusChanged{A}} << Id(A);
        QTest::addRow("3: to one that does not exist") << Events{WindowFocusChanged{C}} << Id();
        QTest::addRow("4: closed") << Events{WindowClosed{A}} << Id();
        QTest::addRow("4: another closed") << Events{WindowClosed{B}} << Id(A);
        QTest::addRow("4: an unknown closed") << Events{WindowClosed{C}} << Id(A);
        QTest::addRow("workspaces alone move no focus")
            << Events{WorkspaceActivated{.id = empty, .focused = true}} << Id(A);
    }

    void focus_changesInFourWays()
    {
        QFETCH(Events, events);
        QFETCH(Id, focused);
        Windows windows = twoWindows();
        for (const Event &event : events)
            windows.apply(event);
        QVERIFY(windows.focused() == focused);
        for (const auto &[id, window] : windows.all())
            QCOMPARE(window.isFocused, id == focused);
    }

    void activeWindow_isThatOfTheFocusedWorkspace_data()
    {
        QTest::addColumn<Events>("events");
        QTest::addColumn<Id>("active");

        QTest::addRow("at first") << Events{} << Id(A);
        QTest::addRow("it stays when a launcher has the keyboard") << Events{WindowFocusChanged{}} << Id(A);
        QTest::addRow("it moves under the overview")
            << Events{WorkspaceActiveWindowChanged{.workspaceId = home, .activeWindowId = B}} << Id(B);
        QTest::addRow("an empty workspace has none")
            << Events{WorkspaceActivated{.id = empty, .focused = true}} << Id();
        QTest::addRow("another monitor's workspace becomes visible only")
            << Events{WorkspaceActivated{.id = empty, .focused = false}} << Id(A);
        QTest::addRow("there and back") << Events{WorkspaceActivated{.id = empty, .focused = true},
                                                  WorkspaceActivated{.id = home, .focused = true}}
                                        << Id(A);
        QTest::addRow("it changes elsewhere")
            << Events{WorkspaceActiveWindowChanged{.workspaceId = empty, .activeWindowId = B}} << Id(A);
        QTest::addRow("an unknown workspace's changes")
            << Events{WorkspaceActiveWindowChanged{.workspaceId = WorkspaceId{12}, .activeWindowId = B}}
            << Id(A);
        QTest::addRow("the whole list replaces it")
            << Events{WorkspacesChanged{{{.id = empty, .isFocused = true, .activeWindowId = C}}}} << Id(C);
        QTest::addRow("no workspace has the focus") << Events{WorkspacesChanged{}} << Id();
    }

    void activeWindow_isThatOfTheFocusedWorkspace()
    {
        QFETCH(Events, events);
        QFETCH(Id, active);
        Windows windows = twoWindows();
        for (const Event &event : events)
            windows.apply(event);
        QVERIFY(windows.activeInFocusedWorkspace() == active);
    }

    void changes_nameTheWindowsThatAreNotAsTheyWere_data()
    {
        QTest::addColumn<Events>("events");
        QTest::addColumn<bool>("everything");
        QTest::addColumn<Ids>("windows");
        QTest::addColumn<Ids>("titles");
        Window renamed = window(B, false);
        renamed.title = QStringLiteral("new");

        QTest::addRow("nothing") << Events{Unknown{}} << false << Ids{} << Ids{};
        QTest::addRow("the focus alone") << Events{WindowFocusChanged{B}} << false << Ids{} << Ids{};
        QTest::addRow("a new window")
            << Events{WindowOpenedOrChanged{window(C, true)}} << false << Ids{C} << Ids{};
        QTest::addRow("another title") << Events{WindowOpenedOrChanged{renamed}} << false << Ids{B} << Ids{B};
        QTest::addRow("told anew as it was")
            << Events{WindowOpenedOrChanged{window(B, false)}} << false << Ids{B} << Ids{};
        QTest::addRow("closed") << Events{WindowClosed{A}} << false << Ids{A} << Ids{};
        QTest::addRow("an unknown one closed") << Events{WindowClosed{C}} << false << Ids{} << Ids{};
        QTest::addRow("several") << Events{WindowClosed{A}, WindowOpenedOrChanged{renamed}} << false
                                 << Ids{A, B} << Ids{B};
        QTest::addRow("the whole list")
            << Events{WindowsChanged{{window(A, true)}}} << true << Ids{} << Ids{};
    }

    void changes_nameTheWindowsThatAreNotAsTheyWere()
    {
        QFETCH(Events, events);
        Windows windows = twoWindows();
        QVERIFY(windows.takeChanges().everything);
        for (const Event &event : events)
            windows.apply(event);
        const Windows::Changes changes = windows.takeChanges();
        QTEST(changes.everything, "everything");
        QTEST(changes.windows, "windows");
        QTEST(changes.titles, "titles");

        const Windows::Changes none = windows.takeChanges();
        QVERIFY(!none.everything && none.windows.empty() && none.titles.empty());
    }

    void sizes_changeOnlyWhenTheyAreOthers()
    {
        Windows windows = twoWindows();
        windows.takeChanges();
        const WindowLayoutsChanged told{{{A, QSize(600, 700)}, {C, QSize(1, 1)}}};
        windows.apply(told);
        QCOMPARE(windows.takeChanges().sizes, Ids{A});
        windows.apply(told);
        QCOMPARE(windows.takeChanges().sizes, Ids{});
        QCOMPARE(windows.find(A)->size, QSize(600, 700));
    }

    void outputs_showTheWindowThatIsActiveOnEach()
    {
        Windows windows;
        const auto workspace = [](quint64 id, const char *output, bool isActive, WindowId active) {
            return Workspace{.id = WorkspaceId{id},
                             .output = QString::fromLatin1(output),
                             .isActive = isActive,
                             .activeWindowId = active};
        };
        windows.apply(WorkspacesChanged{
            {workspace(1, "DP-1", true, A), workspace(2, "DP-2", true, B), workspace(3, "DP-2", false, C)}});
        QVERIFY(windows.takeChanges().surroundings);
        QCOMPARE(windows.activeOnOutputs(), (Ids{A, B}));
        windows.apply(WorkspaceActivated{.id = WorkspaceId{3}, .focused = false});
        QCOMPARE(windows.activeOnOutputs(), (Ids{A, C}));
        windows.apply(WorkspaceActiveWindowChanged{.workspaceId = WorkspaceId{3}, .activeWindowId = {}});
        QCOMPARE(windows.activeOnOutputs(), Ids{A});
        QVERIFY(!windows.takeChanges().surroundings); // flips are many, and no rule asks for them
        Window window{.id = A, .workspaceId = WorkspaceId{2}};
        QCOMPARE(windows.outputOf(window), QStringLiteral("DP-2"));
        window.workspaceId = WorkspaceId{9};
        QCOMPARE(windows.outputOf(window), QString());
    }

    void windows_areFoundAsLastTold()
    {
        Windows windows = twoWindows();
        QCOMPARE(windows.find(C), nullptr);
        Window renamed = window(B, false);
        renamed.title = QStringLiteral("new");
        windows.apply(WindowOpenedOrChanged{renamed});
        QCOMPARE(windows.find(B)->title, QStringLiteral("new"));
        windows.apply(WindowClosed{B});
        QCOMPARE(windows.find(B), nullptr);
    }

    void nirisThatTellNoPids_areKnownByTheirWindows()
    {
        Windows windows;
        QVERIFY(windows.havePids());
        windows.apply(WindowsChanged{{{.id = A, .pid = std::nullopt}}});
        QVERIFY(windows.havePids());
        windows.apply(WindowsChanged{{{.id = A, .hasPidField = false}}});
        QVERIFY(!windows.havePids());
    }

    void recordings_endAsTheySay_data()
    {
        QTest::addColumn<Recording>("recording");
        for (const Recording &recording : Recording::all())
            QTest::addRow("%s", qPrintable(recording.name)) << recording;
    }

    void recordings_endAsTheySay()
    {
        QFETCH(Recording, recording);
        Windows windows;
        std::vector<Id> focusSequence;
        for (const QByteArray &line : recording.events()) {
            const auto event = parseEvent(line);
            QVERIFY2(event.has_value(), line.constData());
            windows.apply(*event);
            if (windows.isComplete() && (focusSequence.empty() || focusSequence.back() != windows.focused()))
                focusSequence.push_back(windows.focused());
        }
        QVERIFY(focusSequence == recording.focusSequence);
        QVERIFY(std::ranges::equal(windows.all() | std::views::keys, recording.windowsAtEnd));
        QVERIFY(windows.havePids());
    }
};

QTEST_GUILESS_MAIN(WindowsTest)
#include "WindowsTest.moc"
