// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomPause.h"

#include "ManualScheduler.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

namespace
{

/// The machine sleeps: no time passes but on the wall clock.
class SleepingMachine final : public Scheduler
{
public:
    std::chrono::nanoseconds now() const override { return 1h; }
    ScheduledCall callAfter(std::chrono::milliseconds, std::function<void()>) override { return {}; }
    ScheduledCall callAt(const QDateTime &moment, std::function<void()> call) override
    {
        m_moment = moment;
        m_call = std::move(call);
        return {};
    }

    void wakeUpAt(const QDateTime &moment) const
    {
        if (moment >= m_moment)
            m_call();
    }

private:
    QDateTime m_moment;
    std::function<void()> m_call;
};

} // namespace

class ZoomPauseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pauseForAWhile_endsByItself()
    {
        ManualScheduler scheduler;
        ZoomPause pause(scheduler);
        const QSignalSpy changed(&pause, &ZoomPause::changed);
        pause.pause(15min);
        QVERIFY(pause.isPaused());
        scheduler.advance(14min);
        QVERIFY(pause.isPaused());
        scheduler.advance(1min);
        QVERIFY(!pause.isPaused());
        QVERIFY(!pause.until());
        QCOMPARE(changed.size(), 2);
    }

    void pauseWithoutEnd_waitsForTheUser()
    {
        ManualScheduler scheduler;
        ZoomPause pause(scheduler);
        pause.pause();
        QVERIFY(!pause.until());
        QCOMPARE(scheduler.pending(), 0U);
        scheduler.advance(1000h);
        QVERIFY(pause.isPaused());
        pause.resume();
        QVERIFY(!pause.isPaused());
    }

    void pauseAnew_replacesTheOneBefore_andSoDoesResume()
    {
        ManualScheduler scheduler;
        ZoomPause pause(scheduler);
        pause.pause(15min);
        pause.pause(60min);
        scheduler.advance(16min);
        QVERIFY(pause.isPaused());
        pause.resume();
        pause.pause();
        scheduler.advance(60min);
        QVERIFY(pause.isPaused());
    }

    void machineSleepsThroughItsEnd_itIsOverOnWaking()
    {
        SleepingMachine machine;
        ZoomPause pause(machine);
        pause.pause(15min);
        const QDateTime until = pause.until().value();
        machine.wakeUpAt(until.addSecs(-1));
        QVERIFY(pause.isPaused());
        machine.wakeUpAt(until.addSecs(8 * 60 * 60));
        QVERIFY(!pause.isPaused());
    }
};

QTEST_GUILESS_MAIN(ZoomPauseTest)
#include "ZoomPauseTest.moc"
