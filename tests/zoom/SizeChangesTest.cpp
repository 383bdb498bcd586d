// SPDX-License-Identifier: GPL-3.0-or-later
#include "SizeChanges.h"

#include "KittyReport.h"

#include <QTest>

using namespace std::chrono_literals;

class SizeChangesTest : public QObject
{
    Q_OBJECT

    static KittyReport reportOf(double step)
    {
        KittyReport report;
        const double before = step > 0 ? 11 : 14;
        report.windows = {{.id = 1, .base = 11, .before = before, .size = before + step, .step = step},
                          {.id = 2}};
        return report;
    }

private Q_SLOTS:
    void areFrequent_whereThereWereSixtyWithinTenMinutes_data()
    {
        QTest::addColumn<int>("changes");
        QTest::addColumn<std::chrono::seconds>("apart");
        QTest::addColumn<std::chrono::seconds>("ago");
        QTest::addColumn<bool>("areFrequent");
        QTest::newRow("sixty in 10 minutes") << 60 << 10s << 0s << true;
        QTest::newRow("one less") << 59 << 10s << 0s << false;
        QTest::newRow("slowly, for long") << 200 << 11s << 0s << false;
        QTest::newRow("quickly, for long") << 200 << 10s << 0s << true;
        QTest::newRow("that is over") << 60 << 10s << 11s << false;
    }

    void areFrequent_whereThereWereSixtyWithinTenMinutes()
    {
        QFETCH(const int, changes);
        QFETCH(const std::chrono::seconds, apart);
        QFETCH(const std::chrono::seconds, ago);
        SizeChanges sizes;
        std::chrono::nanoseconds now = 1h;
        for (int i = 0; i < changes; ++i) {
            now += i > 0 ? apart : 0s;
            sizes.note(reportOf(i % 2 == 0 ? 3 : -3), now);
            sizes.note(reportOf(0), now);
        }
        QTEST(sizes.areFrequent(1, now + ago), "areFrequent");
        QVERIFY(!sizes.areFrequent(2, now));
    }

    void otherAmounts_whileItIsZoomed_areNoVisits()
    {
        SizeChanges sizes;
        for (int i = 0; i < 100; ++i) {
            KittyReport report;
            report.windows = {{.id = 1, .base = 11, .before = 14, .size = 15, .step = 1}};
            sizes.note(report, 1s);
        }
        QVERIFY(!sizes.areFrequent(1, 1s));
    }

    void windowThatWasClosed_leavesNothingToOneWithItsId()
    {
        SizeChanges sizes;
        for (int i = 0; i < 60; ++i)
            sizes.note(reportOf(3), 1s);
        sizes.note(KittyReport(), 1s);
        sizes.note(reportOf(3), 1s);
        QVERIFY(!sizes.areFrequent(1, 1s));
    }
};

QTEST_GUILESS_MAIN(SizeChangesTest)
#include "SizeChangesTest.moc"
