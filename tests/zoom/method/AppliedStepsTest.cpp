// SPDX-License-Identifier: GPL-3.0-or-later
#include "AppliedSteps.h"

#include "StepwiseZoom.h"

#include <QTest>

using Step = AppliedSteps::Step;

namespace
{

const auto all = [](int) { return true; };
const auto none = [](int) { return false; };

/// Takes every step; those that were taken.
std::vector<Step> bring(AppliedSteps &steps, const std::map<int, double> &wished)
{
    std::vector<Step> taken;
    while (const auto step = steps.next(wished, all)) {
        steps.send(*step);
        steps.succeed(*step);
        taken.push_back(*step);
    }
    return taken;
}

} // namespace

class AppliedStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWindowAfterTheOther_firstBackThenForth()
    {
        AppliedSteps steps;
        QCOMPARE(bring(steps, {{1, 3}}), (std::vector{Step{1, 3}}));
        QCOMPARE(bring(steps, {{1, 3}}), std::vector<Step>());
        QCOMPARE(bring(steps, {{2, 3}}), (std::vector{Step{1, -3}, Step{2, 3}}));
        QCOMPARE(bring(steps, {{2, 5}}), (std::vector{Step{2, 2}}));
        QCOMPARE(bring(steps, {}), (std::vector{Step{2, -5}}));
        QCOMPARE(steps.on(2), 0.0);
    }

    void unclearStep_leadsToNothingButAReset()
    {
        AppliedSteps steps;
        steps.send({1, 3});
        QVERIFY(steps.isUnsure(1));
        QCOMPARE(bring(steps, {{1, 3}}), (std::vector{Step{1, std::nullopt}, Step{1, 3}}));
        steps.send({1, -3});
        QCOMPARE(bring(steps, {}), (std::vector{Step{1, std::nullopt}}));
        QCOMPARE(bring(steps, {}), std::vector<Step>());
    }

    void refusedStep_wasNotTaken_butARefusedResetMendsNothing()
    {
        AppliedSteps steps;
        steps.send({1, 3});
        steps.refuse({1, 3});
        QCOMPARE(bring(steps, {}), std::vector<Step>());
        steps.send({1, 3});
        steps.send({1, std::nullopt});
        steps.refuse({1, std::nullopt});
        QVERIFY(steps.isUnsure(1));
    }

    void whatIsOutOfReach_isLeft()
    {
        AppliedSteps steps;
        bring(steps, {{1, 3}});
        QVERIFY(!steps.next({}, none));
        QVERIFY(steps.next({}, all));
    }

    void closedWindows_andAReload_areForgotten_butNotWhatIsUnsure()
    {
        AppliedSteps steps;
        bring(steps, {{1, 3}, {2, 3}});
        steps.keepOnly({2});
        QCOMPARE(steps.on(1), 0.0);
        steps.send({3, 3});
        steps.forget();
        QCOMPARE(steps.on(2), 0.0);
        QVERIFY(steps.isUnsure(3));
    }

    void amount_isAStepWithinKittysLimits_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<double>("configured");
        QTest::addColumn<double>("step");
        QTest::newRow("points") << QStringLiteral("+3") << 11.0 << 3.0;
        QTest::newRow("down") << QStringLiteral("-2") << 11.0 << -2.0;
        QTest::newRow("factor") << QStringLiteral("x1.25") << 11.0 << 2.75;
        QTest::newRow("size") << QStringLiteral("=16") << 12.5 << 3.5;
        QTest::newRow("largest") << QStringLiteral("+50") << 11.0 << 44.0;
        QTest::newRow("smallest") << QStringLiteral("-50") << 11.0 << -7.0;
        QTest::newRow("no endless fraction") << QStringLiteral("+0.7") << 11.0 << 0.7001953125;
        QTest::newRow("nothing") << QStringLiteral("=11") << 11.0 << 0.0;
    }

    void amount_isAStepWithinKittysLimits()
    {
        QFETCH(QString, amount);
        QFETCH(double, configured);
        QFETCH(double, step);
        QCOMPARE(StepwiseZoom::stepFor(ZoomAmount::fromText(amount).value(), {.points = configured}), step);
        QCOMPARE(configured + step - step, configured);
    }
};

QTEST_GUILESS_MAIN(AppliedStepsTest)
#include "AppliedStepsTest.moc"
