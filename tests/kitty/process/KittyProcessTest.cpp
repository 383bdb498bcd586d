// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyProcess.h"

#include "ChildProcess.h"

#include <QTest>

using namespace std::chrono_literals;

class KittyProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runningProcess_existsUnderItsStartTimeOnly()
    {
        const auto own = KittyProcess::idOf(getpid());
        QVERIFY(own);
        QVERIFY(KittyProcess::exists(*own));
        QVERIFY(!KittyProcess::exists({.pid = own->pid, .startTime = own->startTime - 1}));
    }

    void nameLikeAStatLine_misleadsNobody()
    {
        const ChildProcess child("x) Z 1 2 3 (");
        QTRY_VERIFY(KittyProcess::idOf(child.pid()));
        QVERIFY(KittyProcess::idOf(child.pid())->startTime >= KittyProcess::idOf(getpid())->startTime);
    }

    void endedProcess_isGoneWhileStillAZombie()
    {
        ChildProcess child;
        const auto id = KittyProcess::idOf(child.pid());
        QVERIFY(id);
        child.kill();
        QTRY_VERIFY(!KittyProcess::exists(*id));
        QVERIFY(!KittyProcess::idOf(child.pid()));
        child.reap();
        QVERIFY(!KittyProcess::exists(*id));
    }

    void pidsOfNobody_haveNoId()
    {
        QVERIFY(!KittyProcess::idOf(0));
        QVERIFY(!KittyProcess::idOf(-1));
    }

    void stoppedProcess_isSeenAsSuch_untilItGoesOn()
    {
        ChildProcess child;
        const KittyId id = KittyProcess::idOf(child.pid()).value();
        QVERIFY(!KittyProcess::isStopped(id));
        child.stop();
        QTRY_VERIFY(KittyProcess::isStopped(id));
        QVERIFY(!KittyProcess::isStopped({.pid = id.pid, .startTime = id.startTime + 1}));
        child.resume();
        QTRY_VERIFY(!KittyProcess::isStopped(id));
    }

    void age_growsFromTheStart_andIsNeverNegative()
    {
        const ChildProcess child;
        const KittyId id = KittyProcess::idOf(child.pid()).value();
        const auto young = KittyProcess::age(id);
        QVERIFY(young >= 0ms);
        QVERIFY(young < 10s);
        QVERIFY(KittyProcess::age(*KittyProcess::idOf(getpid())) >= young);
        QTRY_VERIFY(KittyProcess::age(id) > young);
        QCOMPARE(KittyProcess::age({.pid = 1, .startTime = id.startTime + 1'000'000}), 0ms);
    }
};

QTEST_GUILESS_MAIN(KittyProcessTest)
#include "KittyProcessTest.moc"
