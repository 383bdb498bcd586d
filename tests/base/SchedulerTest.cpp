// SPDX-License-Identifier: GPL-3.0-or-later
#include "ManualScheduler.h"
#include "QtScheduler.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
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

    void qt_callAtAMoment_isMadeOnce_thenAndNotBefore_andNotWhenTakenBack()
    {
        QtScheduler scheduler;
        const QDateTime moment = QDateTime::currentDateTimeUtc().addMSecs(30);
        QDateTime calledAt;
        int calls = 0;
        bool dropped = false;
        ScheduledCall cancelled = scheduler.callAt(moment, [&] { dropped = true; });
        const ScheduledCall kept = scheduler.callAt(moment, [&] {
            calledAt = QDateTime::currentDateTimeUtc();
            ++calls;
        });
        cancelled.cancel();
        QTRY_COMPARE(calls, 1);
        QVERIFY(calledAt >= moment);
        QVERIFY(!dropped);
    }

    void qt_callAtAMomentGoneBy_isMadeSoon()
    {
        QtScheduler scheduler;
        int calls = 0;
        const ScheduledCall yesterday =
            scheduler.callAt(QDateTime::currentDateTimeUtc().addDays(-1), [&] { ++calls; });
        const ScheduledCall beforeAllTime =
            scheduler.callAt(QDateTime::fromSecsSinceEpoch(-5), [&] { ++calls; });
        QTRY_COMPARE(calls, 2);
    }

    /// A test can neither sleep the machine nor set its clock; that the kernel heeds both it can ask.
    void qt_callAtAMoment_isKeptByTheClockOnTheWall_andLeavesNoDescriptor()
    {
        const auto clocks = [] {
            QStringList names;
            const QDir folder(QStringLiteral("/proc/self/fdinfo"));
            for (const QString &name : folder.entryList(QDir::Files)) {
                QFile file(folder.filePath(name));
                const QByteArray info = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
                if (info.contains("clockid: 0\n") && info.contains("settime flags: 01\n"))
                    names.append(name);
            }
            return names;
        };
        QtScheduler scheduler;
        const auto before = clocks();
        ScheduledCall call = scheduler.callAt(QDateTime::currentDateTimeUtc().addDays(1), [] { });
        QCOMPARE(clocks().size(), before.size() + 1);
        call.cancel();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(clocks(), before);
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
