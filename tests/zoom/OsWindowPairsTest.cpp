// SPDX-License-Identifier: GPL-3.0-or-later
#include "OsWindowPairs.h"

#include <QTest>

using namespace std::chrono_literals;

namespace
{

constexpr niri::WindowId a{5};
constexpr niri::WindowId b{6};

/// Of a kitty with these OS windows, one of which has the keyboard.
KittyReport report(const QList<int> &osWindows, std::optional<int> focused)
{
    KittyReport report;
    report.applied = true;
    report.focused = focused;
    for (const int id : osWindows)
        report.windows.push_back({.id = id, .base = 11, .before = 11, .size = 11});
    return report;
}

} // namespace

class OsWindowPairsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answer_pairsTheWindowWithTheKeyboard()
    {
        OsWindowPairs pairs;
        QVERIFY(pairs.learn(a, report({1, 2}, 2), 0ms));
        QCOMPARE(pairs.find(a), 2);
        QVERIFY(!pairs.find(b));
    }

    void theOnlyOsWindow_needsNoKeyboard()
    {
        OsWindowPairs pairs;
        QVERIFY(pairs.learn(a, report({7}, std::nullopt), 0ms));
        QCOMPARE(pairs.find(a), 7);
    }

    void answerThatNamesNone_cameTooEarly_unlessThePairIsKnown()
    {
        OsWindowPairs pairs;
        QVERIFY(!pairs.learn(a, report({1, 2}, std::nullopt), 0ms));
        QVERIFY(pairs.learn(a, report({1, 2}, 1), 0ms));
        QVERIFY(pairs.learn(a, report({1, 2}, std::nullopt), 100ms));
        QVERIFY(!pairs.isSure(a));
    }

    void pairOfAWindowThatIsGone_doesNotStandAgainstAnother()
    {
        OsWindowPairs pairs;
        QVERIFY(pairs.learn(a, report({1}, 1), 0ms)); // sure at once
        pairs.keepOnly({b});
        QVERIFY(pairs.learn(b, report({1, 2}, 1), 1s));
        QCOMPARE(pairs.find(b), 1);
        QVERIFY(!pairs.find(a));
    }

    void pairIsSure_whenItIsNamedAgain60MillisecondsLater()
    {
        OsWindowPairs pairs;
        QVERIFY(!pairs.isSure(a));
        QVERIFY(pairs.learn(a, report({1, 2}, 1), 1s));
        QVERIFY(pairs.learn(a, report({1, 2}, 1), 1s + 59ms));
        QVERIFY(!pairs.isSure(a));
        QVERIFY(pairs.learn(a, report({1, 2}, 1), 1s + 60ms));
        QVERIFY(pairs.isSure(a));
        QVERIFY(pairs.learn(a, report({1, 2}, 1), 1s + 61ms));
        QVERIFY(pairs.isSure(a));
    }

    void theOnlyOsWindow_isSureAtOnce()
    {
        OsWindowPairs pairs;
        QVERIFY(pairs.learn(a, report({1}, std::nullopt), 0ms));
        QVERIFY(pairs.isSure(a));
    }

    void pairThatIsNotSure_isReplacedByWhatKittyNamesNext()
    {
        OsWindowPairs pairs;
        QVERIFY(pairs.learn(a, report({1, 2, 3}, 1), 0ms));
        QVERIFY(!pairs.learn(a, report({1, 2, 3}, 2), 60ms)); // for 1 was zoomed
        QCOMPARE(pairs.find(a), 2);
        QVERIFY(!pairs.isSure(a)); // until it was named for as long as any other
        QVERIFY(pairs.learn(b, report({1, 2, 3}, 2), 70ms));
        QCOMPARE(pairs.find(b), 2);
        QVERIFY(!pairs.find(a));
    }

    void pairThatIsNotSure_holdsWhileKittyNamesOneThatIsSurelyAnothers()
    {
        OsWindowPairs pairs;
        QVERIFY(pairs.learn(a, report({1}, 1), 0ms));
        QVERIFY(pairs.learn(b, report({1, 2}, 2), 0ms));
        QVERIFY(pairs.learn(b, report({1, 2}, 1), 60ms));
        QCOMPARE(pairs.find(b), 2);
        QVERIFY(!pairs.isSure(b));
    }

    void answerThatContradictsWhatIsSure_cameTooEarly()
    {
        OsWindowPairs pairs;
        QVERIFY(pairs.learn(a, report({1, 2}, 1), 0ms));
        QVERIFY(pairs.learn(a, report({1, 2}, 1), 60ms));
        QVERIFY(!pairs.learn(a, report({1, 2}, 2), 70ms));
        QVERIFY(!pairs.learn(b, report({1, 2}, 1), 80ms));
        QCOMPARE(pairs.find(a), 1);
        QVERIFY(!pairs.find(b));
    }

    void learntAnew_theAnswerCountsMoreThanWhatWasSure()
    {
        OsWindowPairs pairs;
        QVERIFY(pairs.learn(a, report({1, 2}, 1), 0ms));
        QVERIFY(pairs.learn(a, report({1, 2}, 1), 60ms));
        QVERIFY(pairs.learnAnew(b, report({1, 2}, 1), 70ms));
        QCOMPARE(pairs.find(b), 1);
        QVERIFY(!pairs.isSure(b));
        QVERIFY(!pairs.find(a));
        QVERIFY(!pairs.learnAnew(a, report({1, 2}, std::nullopt), 80ms));
        QCOMPARE(pairs.find(b), 1);
    }

    void closedOsWindow_isForgotten()
    {
        OsWindowPairs pairs;
        QVERIFY(pairs.learn(a, report({1, 2}, 1), 0ms));
        QVERIFY(pairs.learn(b, report({2, 3}, 2), 0ms));
        QVERIFY(!pairs.find(a));
    }
};

QTEST_GUILESS_MAIN(OsWindowPairsTest)
#include "OsWindowPairsTest.moc"
