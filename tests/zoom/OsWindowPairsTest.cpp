// SPDX-License-Identifier: GPL-3.0-or-later
#include "zoom/OsWindowPairs.h"

#include <QTest>

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
        report.windows.push_back({.id = id, .own = 11, .before = 11, .size = 11});
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
        QVERIFY(pairs.learn(a, report({1, 2}, 2)));
        QCOMPARE(pairs.find(a), 2);
        QVERIFY(!pairs.find(b));
    }

    void theOnlyOsWindow_needsNoKeyboard()
    {
        OsWindowPairs pairs;
        QVERIFY(pairs.learn(a, report({7}, std::nullopt)));
        QCOMPARE(pairs.find(a), 7);
    }

    void answerThatNamesNone_cameTooEarly_unlessThePairIsKnown()
    {
        OsWindowPairs pairs;
        QVERIFY(!pairs.learn(a, report({1, 2}, std::nullopt)));
        QVERIFY(pairs.learn(a, report({1, 2}, 1)));
        QVERIFY(pairs.learn(a, report({1, 2}, std::nullopt)));
    }

    void answerThatContradicts_cameTooEarly()
    {
        OsWindowPairs pairs;
        QVERIFY(pairs.learn(a, report({1, 2}, 1)));
        QVERIFY(!pairs.learn(a, report({1, 2}, 2)));
        QVERIFY(!pairs.learn(b, report({1, 2}, 1)));
        QCOMPARE(pairs.find(a), 1);
        QVERIFY(!pairs.find(b));
    }

    void learntAnew_theAnswerCountsMoreThanWhatWasKnown()
    {
        OsWindowPairs pairs;
        QVERIFY(pairs.learn(a, report({1, 2}, 1)));
        QVERIFY(pairs.learnAnew(b, report({1, 2}, 1)));
        QCOMPARE(pairs.find(b), 1);
        QVERIFY(!pairs.find(a));
        QVERIFY(!pairs.learnAnew(a, report({1, 2}, std::nullopt)));
        QCOMPARE(pairs.find(b), 1);
    }

    void closedWindow_leavesItsOsWindowToOthers()
    {
        OsWindowPairs pairs;
        QVERIFY(pairs.learn(a, report({1, 2}, 1)));
        pairs.keepOnly({b});
        QVERIFY(!pairs.find(a));
        QVERIFY(pairs.learn(b, report({1, 2}, 1)));
    }

    void closedOsWindow_isForgotten()
    {
        OsWindowPairs pairs;
        QVERIFY(pairs.learn(a, report({1, 2}, 1)));
        QVERIFY(pairs.learn(b, report({2, 3}, 2)));
        QVERIFY(!pairs.find(a));
    }
};

QTEST_GUILESS_MAIN(OsWindowPairsTest)
#include "OsWindowPairsTest.moc"
