// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowRules.h"

#include "ManualScheduler.h"

#include <QTest>

#include <vector>

using namespace niri;
using namespace std::chrono_literals;

namespace
{

constexpr WindowId A{1};
constexpr WorkspaceId home{1};
constexpr WorkspaceId away{2};

ZoomRule rule(const QString &name)
{
    return {.name = name, .isException = true};
}

Window window(const QString &title)
{
    return {.id = A, .title = title, .appId = QStringLiteral("kitty"), .pid = 7, .workspaceId = home};
}

/// One window on the monitor DP-1; rules settle after 100 ms.
struct World {
    ManualScheduler scheduler;
    int settled = 0;
    WindowRules rules{scheduler, [this](WindowId) { ++settled; }};
    Windows windows;

    explicit World(const QList<ZoomRule> &settings)
    {
        rules.setRules(settings, 100ms);
        windows.apply(WorkspacesChanged{{{.id = home, .output = QStringLiteral("DP-1")},
                                         {.id = away, .output = QStringLiteral("HDMI-A-1")}}});
        show(window(QStringLiteral("shell")));
    }

    /// Whether it has another rule at once.
    bool show(const Window &window)
    {
        windows.apply(WindowOpenedOrChanged{window});
        return !rules.update(windows, {window.id}).empty();
    }
    bool title(const char *text) { return show(window(QString::fromUtf8(text))); }

    QString ruleOf(WindowId window = A) const
    {
        const ZoomRule *found = rules.of(window);
        return found ? found->name : QString();
    }
};

} // namespace

Q_DECLARE_METATYPE(ZoomRule)
Q_DECLARE_METATYPE(Window)

class WindowRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rule_isMetWhereAllItsConditionsAre_data()
    {
        QTest::addColumn<ZoomRule>("rule");
        QTest::addColumn<Window>("window");
        QTest::addColumn<bool>("isCasting");
        QTest::addColumn<bool>("isMet");
        const auto row = [](const char *name, auto change, bool isMet,
                            const Window &window = ::window(QStringLiteral("vim ~/src/main.cpp")),
                            bool isCasting = false) {
            ZoomRule rule = ::rule(QStringLiteral("r"));
            change(rule);
            QTest::newRow(name) << rule << window << isCasting << isMet;
        };
        const auto title = [](const char *pattern) {
            return [pattern](ZoomRule &rule) { rule.title = QString::fromUtf8(pattern); };
        };
        row("no condition", [](ZoomRule &) { }, true);
        row("title", title("vim ~/src/main.cpp"), true);
        row("a part of the title", title("vim"), false);
        row("any text, slashes too", title("vim *"), true);
        row("text on both sides", title("*main*"), true);
        row("one character", title("vim ~/src/main.?pp"), true);
        row("one character must be there", title("vim ~/src/main.cpp?"), false);
        row("what means something in an expression", title("vim ~/src/main.c.*"), false);
        row("capitals", title("VIM*"), false);
        row("brackets are themselves", title("[v]im*"), false);
        row("a title of two lines", title("a*c"), true, window(QStringLiteral("a\nb\nc")));
        row("app id", [](ZoomRule &rule) { rule.appId = QStringLiteral("kit*"); }, true);
        row("another app id", [](ZoomRule &rule) { rule.appId = QStringLiteral("foot"); }, false);
        row("output", [](ZoomRule &rule) { rule.output = QStringLiteral("DP-?"); }, true);
        row("another output", [](ZoomRule &rule) { rule.output = QStringLiteral("HDMI*"); }, false);
        Window moved = window(QStringLiteral("x"));
        moved.workspaceId = away;
        row(
            "moved to that output", [](ZoomRule &rule) { rule.output = QStringLiteral("HDMI*"); }, true,
            moved);
        Window floating = window(QStringLiteral("x"));
        floating.isFloating = true;
        row("floating", [](ZoomRule &rule) { rule.floating = true; }, true, floating);
        row("tiled, but floating is asked for", [](ZoomRule &rule) { rule.floating = true; }, false);
        row(
            "floating, but tiled is asked for", [](ZoomRule &rule) { rule.floating = false; }, false,
            floating);
        Window fullscreen = window(QStringLiteral("x"));
        fullscreen.isFullscreen = true;
        row("fullscreen", [](ZoomRule &rule) { rule.fullscreen = true; }, true, fullscreen);
        row("not fullscreen", [](ZoomRule &rule) { rule.fullscreen = false; }, true);
        row("casting", [](ZoomRule &rule) { rule.casting = true; }, true, moved, true);
        row("not casting", [](ZoomRule &rule) { rule.casting = true; }, false);
        row(
            "casting, but its absence is asked for", [](ZoomRule &rule) { rule.casting = false; }, false,
            moved, true);
        row(
            "one of two conditions",
            [](ZoomRule &rule) {
                rule.title = QStringLiteral("vim*");
                rule.floating = true;
            },
            false);
    }

    void rule_isMetWhereAllItsConditionsAre()
    {
        QFETCH(const ZoomRule, rule);
        QFETCH(const Window, window);
        QFETCH(const bool, isCasting);
        World world({rule});
        if (isCasting)
            world.windows.apply(CastStartedOrChanged{{.streamId = 1, .isActive = true}});
        world.scheduler.advance(1s);
        world.show(window);
        world.scheduler.advance(1s);
        QTEST(!world.ruleOf().isEmpty(), "isMet");
    }

    void firstRuleThatIsMet_decides()
    {
        ZoomRule first = rule(QStringLiteral("first"));
        first.title = QStringLiteral("vim*");
        World world({first, rule(QStringLiteral("others"))});
        QCOMPARE(world.ruleOf(), QStringLiteral("others"));
        QVERIFY(world.title("vim"));
        QCOMPARE(world.ruleOf(), QStringLiteral("first"));
    }

    void cast_countsOnlyWhileItRuns()
    {
        ZoomRule casting = rule(QStringLiteral("casting"));
        casting.casting = true;
        World world({casting});
        const auto look = [&world] { return world.rules.update(world.windows, {A}).size(); };
        world.windows.apply(CastsChanged{{{.streamId = 1, .isActive = false}}});
        QCOMPARE(look(), 0U);
        world.windows.apply(CastStartedOrChanged{{.streamId = 1, .isActive = true}});
        QCOMPARE(look(), 1U);
        QCOMPARE(world.ruleOf(), QStringLiteral("casting"));
        world.scheduler.advance(1s);
        world.windows.apply(CastStopped{1});
        QCOMPARE(look(), 1U);
        QCOMPARE(world.ruleOf(), QString());
    }

    void flickeringTitle_givesOneChange()
    {
        ZoomRule vim = rule(QStringLiteral("vim"));
        vim.title = QStringLiteral("vim");
        World world({vim});
        world.scheduler.advance(1s);
        QVERIFY(world.title("vim")); // at once
        for (int i = 0; i < 20; ++i) {
            world.scheduler.advance(50ms);
            QVERIFY(!world.title(i % 2 == 0 ? "shell" : "vim"));
            QCOMPARE(world.ruleOf(), QStringLiteral("vim"));
        }
        world.scheduler.advance(50ms);
        QVERIFY(!world.title("shell"));
        world.scheduler.advance(99ms);
        QCOMPARE(world.settled, 0);
        world.scheduler.advance(1ms);
        QCOMPARE(world.settled, 1);
        QCOMPARE(world.ruleOf(), QString());
    }

    void titlesOfTheSameRule_areNoChange()
    {
        ZoomRule vim = rule(QStringLiteral("vim"));
        vim.title = QStringLiteral("vim*");
        World world({vim});
        world.scheduler.advance(1s);
        QVERIFY(world.title("vim a"));
        world.scheduler.advance(1s);
        QVERIFY(!world.title("vim b"));
        QVERIFY(world.title("shell")); // it has been quiet for long enough
    }

    void closedWindow_isForgotten_alsoWhileItsRuleSettles()
    {
        ZoomRule vim = rule(QStringLiteral("vim"));
        vim.title = QStringLiteral("vim");
        World world({vim});
        world.title("vim");
        world.title("shell");
        world.windows.apply(WindowClosed{A});
        QCOMPARE(world.ruleOf(), QStringLiteral("vim")); // whoever tells of its end needs it
        world.rules.forgetOthers(world.windows);
        world.scheduler.advance(1s);
        QCOMPARE(world.settled, 0);
        QCOMPARE(world.ruleOf(), QString());
    }
};

QTEST_GUILESS_MAIN(WindowRulesTest)
#include "WindowRulesTest.moc"
