// SPDX-License-Identifier: GPL-3.0-or-later
#include "PendingChanges.h"

#include <QStringList>
#include <QTest>

using namespace niri;
using Kind = ZoomEvent::Kind;
using Status = ZoomEvent::Zooming::Status;

namespace
{

constexpr WindowId A{1};
constexpr WindowId B{2};
constexpr WindowId C{3};
constexpr pid_t kitty = 4243;

/// The changes of one kitty, and what has been told of them.
struct World {
    ZoomEventQueue events;
    ZoomWish wish;
    PendingChanges changes{kitty, events, wish};
    QStringList told;
    bool isPidTold = true;

    World()
    {
        QObject::connect(&events, &ZoomEventQueue::happened, &events,
                         [this](const ZoomEvent &event) { hear(event); });
    }

    /// "+1 zoomed": the window, gained or lost, and what became of its font.
    void hear(const ZoomEvent &event)
    {
        isPidTold = isPidTold && event.zooming->pid == kitty;
        const QString change = (event.kind == Kind::FocusGained ? QStringLiteral("+") : QStringLiteral("-"))
            + toString(event.window);
        switch (event.zooming->status) {
        case Status::Success:
            // The outcome is that of the same window.
            told += change
                + (event.zooming->after == static_cast<double>(event.window)
                       ? QStringLiteral(" done")
                       : QStringLiteral(" done for another"));
            break;
        case Status::Failed:
            told += change
                + (event.zooming->error ? QStringLiteral(" failed") : QStringLiteral(" failed silently"));
            break;
        case Status::Superseded:
            told += change + QStringLiteral(" overtaken");
            break;
        }
    }

    void expect(Kind kind, WindowId window)
    {
        const ZoomEvent event{.kind = kind, .time = {}, .window = window, .appId = {}, .zooming = {}};
        changes.expect(events.open(event), kind, window);
    }

    static ZoomEvent::Zooming outcome(WindowId window)
    {
        return {.pid = kitty, .after = static_cast<double>(window)};
    }
};

using Step = std::function<void(World &)>;
using Steps = std::vector<Step>;

Step gained(WindowId window)
{
    return [window](World &world) { world.expect(Kind::FocusGained, window); };
}

Step lost(WindowId window)
{
    return [window](World &world) { world.expect(Kind::FocusLost, window); };
}

Step wish(std::optional<WindowId> zoomed, std::optional<WindowId> coming = std::nullopt)
{
    return [=](World &world) {
        world.wish.zoomed.clear();
        if (zoomed)
            world.wish.zoomed[*zoomed] = {};
        world.changes.followWish(coming);
    };
}

Step failed(KittyError::Kind kind)
{
    return [kind](World &world) {
        world.changes.failDue({.kind = kind, .pid = kitty, .detail = {}}, World::outcome);
    };
}

const Step sent = [](World &world) { world.changes.markSent(); };
const Step answered = [](World &world) { world.changes.settleSent(World::outcome); };
const Step nothingToSend = [](World &world) { world.changes.settleDue(World::outcome); };
const Step waitingOvertaken = [](World &world) { world.changes.supersedeWaiting(); };
const Step allOvertaken = [](World &world) { world.changes.supersedeAll(); };

} // namespace

Q_DECLARE_METATYPE(Steps)

class PendingChangesTest : public QObject
{
    Q_OBJECT

private:
    static void row(const char *name, const Steps &steps, const char *told)
    {
        QTest::newRow(name) << steps << QString::fromLatin1(told);
    }

    static void addColumns()
    {
        QTest::addColumn<Steps>("steps");
        QTest::addColumn<QString>("told");
    }

    static void check()
    {
        QFETCH(const Steps, steps);
        QFETCH(const QString, told);
        World world;
        for (const Step &step : steps)
            step(world);
        QCOMPARE(world.told.join(QStringLiteral(", ")), told);
        QVERIFY(world.isPidTold);
    }

private Q_SLOTS:
    void answer_settlesWhatWasSent_data()
    {
        addColumns();
        row("a gain", {gained(A), wish(A), sent, answered}, "+1 done");
        row("a gain before the answer", {gained(A), wish(A), sent}, "");
        row("a gain that was not sent yet", {gained(A), wish(A), answered}, "");
        row("a loss", {lost(A), wish({}), sent, answered}, "-1 done");
        row("from A to B", {lost(A), gained(B), wish(B), sent, answered}, "-1 done, +2 done");
        row("once only", {gained(A), wish(A), sent, answered, sent, answered}, "+1 done");
        row("lost while the gain is on its way", {gained(A), wish(A), sent, lost(A), wish({}), answered},
            "+1 done");
        row("and then its own answer",
            {gained(A), wish(A), sent, lost(A), wish({}), answered, sent, answered}, "+1 done, -1 done");
        row("both went out before the first answer",
            {gained(A), wish(A), sent, lost(A), wish({}), sent, answered}, "+1 overtaken, -1 done");
        row("three changes of one window, all out",
            {gained(A), wish(A), sent, lost(A), wish({}), sent, gained(A), wish(A), sent, answered},
            "+1 overtaken, -1 overtaken, +1 done");
        row("a gain that passes is not sent with another wish",
            {lost(A), gained(B), wish({}, B), sent, answered}, "-1 done");
    }
    void answer_settlesWhatWasSent() { check(); }

    void nothingToSend_settlesWhatIsDue_data()
    {
        addColumns();
        row("a gain that is wished", {gained(A), wish(A), nothingToSend}, "+1 done");
        row("a loss", {lost(A), wish({}), nothingToSend}, "-1 done");
        row("two losses", {lost(A), lost(B), wish({}), nothingToSend}, "-1 done, -2 done");
        row("not a gain that may only pass through", {gained(A), wish({}, A), nothingToSend}, "");
        row("but when it has come to rest", {gained(A), wish({}, A), wish(A), nothingToSend}, "+1 done");
        row("what is on its way", {gained(A), wish(A), sent, nothingToSend}, "+1 done");
    }
    void nothingToSend_settlesWhatIsDue() { check(); }

    void laterChange_overtakesWhatWasNotSent_data()
    {
        addColumns();
        row("lost and gained again at once", {lost(A), wish({}), gained(A), wish(A)}, "-1 overtaken");
        row("gained and lost again at once", {gained(A), wish(A), lost(A), wish({})}, "+1 overtaken");
        row("the last of them is done", {lost(A), wish({}), gained(A), wish(A), sent, answered},
            "-1 overtaken, +1 done");
        row("not what was sent", {gained(A), wish(A), sent, lost(A), wish({})}, "");
        row("not another window's", {lost(A), wish({}), lost(B), wish({})}, "");
        row("the focus passes through A to B", {gained(A), wish({}, A), gained(B), wish({}, B)},
            "+1 overtaken");
        row("through A and B to C",
            {gained(A), wish({}, A), gained(B), wish({}, B), gained(C), wish({}, C), wish(C), sent, answered},
            "+1 overtaken, +2 overtaken, +3 done");
        row("to B while A's command is on its way",
            {gained(A), wish(A), sent, lost(A), gained(B), wish({}, B), answered}, "+1 done");
        row("a gain that is wished no more", {gained(A), wish(A), wish({})}, "+1 overtaken");
    }
    void laterChange_overtakesWhatWasNotSent() { check(); }

    void failure_isToldOfWhatIsDue_data()
    {
        using enum KittyError::Kind;
        addColumns();
        row("a gain", {gained(A), wish(A), sent, failed(Refused)}, "+1 failed");
        row("one that was not sent", {gained(A), wish(A), failed(NoSocket)}, "+1 failed");
        row("a loss", {lost(A), wish({}), sent, failed(Hung)}, "-1 failed");
        row("from A to B", {lost(A), gained(B), wish(B), failed(Refused)}, "-1 failed, +2 failed");
        row("not a gain that may only pass through", {gained(A), wish({}, A), failed(Refused)}, "");
        row("a loss of a kitty that has ended is none", {lost(A), wish({}), sent, failed(Gone)}, "-1 done");
        row("its gain is one", {gained(A), wish(A), sent, failed(Gone)}, "+1 failed");
        row("what failed is not told again", {gained(A), wish(A), sent, failed(Refused), answered},
            "+1 failed");
    }
    void failure_isToldOfWhatIsDue() { check(); }

    void pause_overtakes_data()
    {
        addColumns();
        row("what waits", {lost(A), wish({}), waitingOvertaken}, "-1 overtaken");
        row("a gain that may pass", {gained(A), wish({}, A), waitingOvertaken}, "+1 overtaken");
        row("not what is on its way", {gained(A), wish(A), sent, waitingOvertaken}, "");
        row("which has its answer still", {gained(A), wish(A), sent, lost(A), waitingOvertaken, answered},
            "+1 done, -1 overtaken");
        row("everything", {gained(A), wish(A), sent, lost(B), allOvertaken}, "+1 overtaken, -2 overtaken");
        row("everything, once", {gained(A), wish(A), sent, allOvertaken, answered}, "+1 overtaken");
    }
    void pause_overtakes() { check(); }
};

QTEST_GUILESS_MAIN(PendingChangesTest)
#include "PendingChangesTest.moc"
