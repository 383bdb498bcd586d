// SPDX-License-Identifier: GPL-3.0-or-later
#include "LatencyPlot.h"

#include "Desktop.h"
#include "LatencyHistory.h"

#include <QTest>

using namespace std::chrono_literals;

class LatencyPlotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scale_isARoundNumberNotBelow_data()
    {
        QTest::addColumn<double>("milliseconds");
        QTest::addColumn<double>("scale");
        QTest::newRow("none") << 0.0 << 1.0;
        QTest::newRow("less than one") << 0.4 << 1.0;
        QTest::newRow("7.1") << 7.1 << 10.0;
        QTest::newRow("exact") << 20.0 << 20.0;
        QTest::newRow("21") << 21.0 << 50.0;
        QTest::newRow("long") << 1234.0 << 2000.0;
    }

    void scale_isARoundNumberNotBelow()
    {
        QFETCH(double, milliseconds);
        QTEST(LatencyPlot::scaleFor(milliseconds), "scale");
    }

    void plot_isToldInWordsToo()
    {
        LatencyPlot plot;
        QCOMPARE(plot.accessibleDescription(), QStringLiteral("No command has been sent yet."));
        plot.setLatencies({1ms, 30ms, 2ms});
        QCOMPARE(plot.accessibleDescription(),
                 QStringLiteral("The last commands took 2.0 ms (median), 30 ms at most."));
    }

    void history_isOfTheLastCommands()
    {
        Desktop desktop;
        const LatencyHistory history(desktop.registry);
        const pid_t kitty = desktop.openKitty();
        QCOMPARE(history.latencies().size(), 1U);
        desktop.focus(static_cast<quint64>(kitty));
        desktop.settle();
        QVERIFY(history.latencies().size() <= 2U);
    }
};

QTEST_MAIN(LatencyPlotTest)
#include "LatencyPlotTest.moc"
