// SPDX-License-Identifier: GPL-3.0-or-later
#include "Backoff.h"

#include <QTest>

using namespace std::chrono_literals;

class BackoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesUpToItsLimit_andStaysThere()
    {
        Backoff backoff(250ms, 5s);
        for (const auto expected : {250ms, 500ms, 1000ms, 2000ms, 4000ms, 5000ms, 5000ms})
            QCOMPARE(backoff.next(), expected);
    }

    void resetBeginsAnew()
    {
        Backoff backoff(25ms, 1s);
        backoff.next();
        backoff.next();
        backoff.reset();
        QCOMPARE(backoff.next(), 25ms);
    }

    void doubled_neverOverflows()
    {
        QCOMPARE(Backoff::doubled(100ms, 0), 100ms);
        QCOMPARE(Backoff::doubled(100ms, 3), 800ms);
        QVERIFY(Backoff::doubled(10s, 1'000'000) > 10s);
        QCOMPARE(Backoff::doubled(100ms, -5), 100ms);
    }
};

QTEST_GUILESS_MAIN(BackoffTest)
#include "BackoffTest.moc"
