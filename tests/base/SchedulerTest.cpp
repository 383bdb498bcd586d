// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/ManualScheduler.h"
#include "base/QtScheduler.h"

#include <QTest>

using namespace std::chrono_literals;

class SchedulerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manual_callsInOrder_eachAtItsOwnMoment()
    {
        ManualScheduler scheduler;
        const auto start = scheduler.now();
        QStringList order;
        std::chrono::nanoseconds secondCalledAt{};
        const ScheduledCall later = scheduler.callAfter(20ms, [&] { order += QStringLiteral("b"); });
        ScheduledCall nested;
        const ScheduledCall sooner = scheduler.callAfter(10ms, [&] {
            order += QStringLiteral("a");
            nested = scheduler.callAfter(5ms, [&] {
                order += QStringLiteral("nested");
                secondCalledAt = scheduler.now();
            });
        });
        scheduler.advance(9ms);
        QVERIFY(order.isEmpty());
        scheduler.advance(11ms);
        QCOMPARE(order.join(u' '), QStringLiteral("a nested b"));
        QCOMPARE(secondCalledAt - start, 15ms);
        QCOMPARE(scheduler.now() - start, 20ms);
    }

    void manual_droppedPromise_isNotKept()
    {
        ManualScheduler scheduler;
        bool called = false;
        {
            const ScheduledCall call = scheduler.callAfter(1ms, [&] { called = true; });
            QCOMPARE(scheduler.pending(), 1U);
        }
        QCOMPARE(scheduler.pending(), 0U);
        scheduler.advance(1s);
        QVERIFY(!called);
    }

    void manual_callMayReplaceItself()
    {
        ManualScheduler scheduler;
        int calls = 0;
        ScheduledCall call;
        std::function<void()> tick = [&] {
            if (++calls < 3)
                call = scheduler.callAfter(1ms, tick);
        };
        call = scheduler.callAfter(1ms, tick);
        scheduler.advance(1s);
        QCOMPARE(calls, 3);
    }

    void promise_mayOutliveItsScheduler()
    {
        auto scheduler = std::make_unique<ManualScheduler>();
        const ScheduledCall call = scheduler->callAfter(1ms, [] { });
        scheduler.reset();
    }

    void qt_callsOnce_andNotWhenTakenBack()
    {
        QtScheduler scheduler;
        int calls = 0;
        bool dropped = false;
        ScheduledCall kept = scheduler.callAfter(1ms, [&] { ++calls; });
        ScheduledCall cancelled = scheduler.callAfter(1ms, [&] { dropped = true; });
        cancelled.cancel();
        QTRY_COMPARE(calls, 1);
        // What was due at the same time would have been called by now.
        QVERIFY(!dropped);
        kept.cancel();
    }

    void qt_callMayReplaceItself()
    {
        QtScheduler scheduler;
        int calls = 0;
        ScheduledCall call;
        std::function<void()> tick = [&] {
            if (++calls < 3)
                call = scheduler.callAfter(0ms, tick);
        };
        call = scheduler.callAfter(0ms, tick);
        QTRY_COMPARE(calls, 3);
    }

    void qt_nowMovesForward()
    {
        const QtScheduler scheduler;
        const auto before = scheduler.now();
        QVERIFY(scheduler.now() >= before);
        QVERIFY(before > 0ns);
    }
};

QTEST_GUILESS_MAIN(SchedulerTest)
#include "SchedulerTest.moc"
