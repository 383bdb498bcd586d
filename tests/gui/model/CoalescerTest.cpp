// SPDX-License-Identifier: GPL-3.0-or-later
#include "Coalescer.h"

#include "ManualScheduler.h"

#include <QTest>

using namespace std::chrono_literals;

class CoalescerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRequest_isCalledAtOnce_butNotInside()
    {
        ManualScheduler scheduler;
        int calls = 0;
        Coalescer coalescer(scheduler, 50ms, [&] { ++calls; });
        coalescer.request();
        QCOMPARE(calls, 0);
        scheduler.advance(0ms);
        QCOMPARE(calls, 1);
    }

    void aThousandRequestsInASecond_areTwentyCalls()
    {
        ManualScheduler scheduler;
        int calls = 0;
        Coalescer coalescer(scheduler, 50ms, [&] { ++calls; });
        for (int i = 0; i < 1000; ++i) {
            coalescer.request();
            scheduler.advance(1ms);
        }
        QCOMPARE(calls, 1 + 1000 / 50);
    }

    void withoutARequest_nothingWakesUp()
    {
        ManualScheduler scheduler;
        Coalescer coalescer(scheduler, 50ms, [] { });
        QCOMPARE(scheduler.pending(), 0U);
        coalescer.request();
        scheduler.advance(1s);
        QCOMPARE(scheduler.pending(), 0U);
    }

    void cancelledRequest_isNotCalled_andTheNextOneIs()
    {
        ManualScheduler scheduler;
        int calls = 0;
        Coalescer coalescer(scheduler, 50ms, [&] { ++calls; });
        coalescer.request();
        coalescer.cancel();
        scheduler.advance(1s);
        QCOMPARE(calls, 0);
        coalescer.request();
        scheduler.advance(0ms);
        QCOMPARE(calls, 1);
    }
};

QTEST_GUILESS_MAIN(CoalescerTest)
#include "CoalescerTest.moc"
