// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcessWatch.h"

#include "ChildProcess.h"
#include "KittyProcess.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

class ProcessWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEnd_isToldOnce()
    {
        ChildProcess child;
        ProcessWatch watch(KittyProcess::idOf(child.pid()).value());
        QSignalSpy ended(&watch, &ProcessWatch::ended);
        QCoreApplication::processEvents();
        QCOMPARE(ended.count(), 0);

        child.kill();
        QTRY_COMPARE(ended.count(), 1);
        child.reap();
        QCoreApplication::processEvents();
        QCOMPARE(ended.count(), 1);
    }

    void stoppedProcess_hasNotEnded()
    {
        ChildProcess child;
        const KittyId id = KittyProcess::idOf(child.pid()).value();
        ProcessWatch watch(id);
        QSignalSpy ended(&watch, &ProcessWatch::ended);
        child.stop();
        QTRY_VERIFY(KittyProcess::isStopped(id));
        QCoreApplication::processEvents();
        QCOMPARE(ended.count(), 0);
    }

    void processThatEndedBefore_isToldFromTheEventLoop()
    {
        ChildProcess child;
        const KittyId id = KittyProcess::idOf(child.pid()).value();
        child.kill();
        child.reap();
        ProcessWatch watch(id);
        QSignalSpy ended(&watch, &ProcessWatch::ended);
        QCOMPARE(ended.count(), 0);
        QTRY_COMPARE(ended.count(), 1);
    }

    void anotherProcessUnderThatPid_countsAsEnded()
    {
        const ChildProcess child;
        KittyId id = KittyProcess::idOf(child.pid()).value();
        --id.startTime;
        ProcessWatch watch(id);
        QSignalSpy ended(&watch, &ProcessWatch::ended);
        QTRY_COMPARE(ended.count(), 1);
    }

    void watch_mayBeDeletedByWhomItTells()
    {
        ChildProcess child;
        auto *watch = new ProcessWatch(KittyProcess::idOf(child.pid()).value(), this);
        bool told = false;
        connect(watch, &ProcessWatch::ended, this, [&] {
            told = true;
            delete watch;
        });
        child.kill();
        QTRY_VERIFY(told);
    }

    void watchThatIsDropped_tellsNothing()
    {
        const KittyId id{.pid = getpid(), .startTime = 0};
        bool told = false;
        {
            const ProcessWatch watch(id);
            connect(&watch, &ProcessWatch::ended, this, [&] { told = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(ProcessWatchTest)
#include "ProcessWatchTest.moc"
