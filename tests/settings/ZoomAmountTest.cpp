// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomAmount.h"

#include <QLocale>
#include <QTest>

using Operation = ZoomAmount::Operation;

class ZoomAmountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_isReadAndWrittenCanonically_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("canonical");

        const auto row = [](const char *text, Operation operation, double value, const char *canonical) {
            QTest::newRow(text) << QString::fromUtf8(text) << operation << value
                                << QString::fromUtf8(canonical);
        };
        row("+3", Operation::Add, 3, "+3");
        row("+0", Operation::Add, 0, "+0");
        row("-0", Operation::Add, 0, "+0");
        row("-2", Operation::Add, -2, "-2");
        row("+1.50", Operation::Add, 1.5, "+1.5");
        row("-0.125", Operation::Add, -0.125, "-0.125");
        row("+50", Operation::Add, 50, "+50");
        row("x1.25", Operation::Scale, 1.25, "x1.25");
        row("X2", Operation::Scale, 2, "x2");
        row("x0.25", Operation::Scale, 0.25, "x0.25");
        row("=16", Operation::Set, 16, "=16");
        row("=013.70", Operation::Set, 13.7, "=13.7");
        row(" + 3 ", Operation::Add, 3, "+3");
    }

    void text_isReadAndWrittenCanonically()
    {
        QFETCH(const QString, text);
        QFETCH(const Operation, operation);
        QFETCH(const double, value);
        QFETCH(const QString, canonical);

        const auto amount = ZoomAmount::fromText(text);
        QVERIFY(amount);
        QCOMPARE(amount->operation, operation);
        QCOMPARE(amount->value, value);
        QCOMPARE(amount->toText(), canonical);
        QVERIFY(ZoomAmount::fromText(canonical) == amount);
    }

    void badText_isRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",        "3",
                                 "+",       "x",
                                 "=",       "+51",
                                 "-51",     "x0",
                                 "x0.2",    "x4.1",
                                 "=3",      "=101",
                                 "++3",     "+-3",
                                 "+-0",     "+3pt",
                                 "+3,5",    "+1e3",
                                 "+nan",    "+inf",
                                 "+1.2345", "+0x10",
                                 "+٣",      "*2",
                                 "+ 3 4",   "+99999999999999999999"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("a long text") << QString(100'000, u'+');
        QTest::newRow("a line end within") << QStringLiteral("+3\n=5");
    }

    void badText_isRefusedWithASentence()
    {
        QFETCH(const QString, text);
        const auto amount = ZoomAmount::fromText(text);
        QVERIFY(!amount);
        QVERIFY(amount.error().contains(QStringLiteral("x1.25")));
        QVERIFY(amount.error().contains(QStringLiteral("4 to 100")));
        QVERIFY(amount.error().contains(text.left(5)) || text.contains(u'\n'));
        QVERIFY(amount.error().size() < 500);
    }

    void text_isTheSameInEveryLanguage()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(ZoomAmount::fromText(u"x1.25")->toText(), QStringLiteral("x1.25"));
        QVERIFY(!ZoomAmount::fromText(u"x1,25"));
        QLocale::setDefault(before);
    }

    void appliedTo_addsScalesOrSets_butNeverBelowKittysSmallest()
    {
        QCOMPARE((ZoomAmount{Operation::Add, 3}.appliedTo(11)), 14.0);
        QCOMPARE((ZoomAmount{Operation::Add, -2.5}.appliedTo(11)), 8.5);
        QCOMPARE((ZoomAmount{Operation::Scale, 1.25}.appliedTo(12)), 15.0);
        QCOMPARE((ZoomAmount{Operation::Set, 16}.appliedTo(11)), 16.0);
        QCOMPARE((ZoomAmount{Operation::Add, -50}.appliedTo(11)), 4.0);
        QCOMPARE((ZoomAmount{Operation::Scale, 0.25}.appliedTo(8)), 4.0);
    }

    void stepped_movesByNotches_andStopsAtTheLimits()
    {
        const auto stepped = [](const char *text, int points) {
            return ZoomAmount::fromText(QString::fromLatin1(text))->stepped(points).toText();
        };
        QCOMPARE(stepped("+3", 1), QStringLiteral("+4"));
        QCOMPARE(stepped("+0.5", -1), QStringLiteral("-0.5"));
        QCOMPARE(stepped("+1", -1), QStringLiteral("+0"));
        QCOMPARE(stepped("x1.2", 1), QStringLiteral("x1.25"));
        QCOMPARE(stepped("x1.3", -10), QStringLiteral("x0.8"));
        QCOMPARE(stepped("=16", 2), QStringLiteral("=18"));
        QCOMPARE(stepped("+49.5", 1), QStringLiteral("+50"));
        QCOMPARE(stepped("-50", -1), QStringLiteral("-50"));
        QCOMPARE(stepped("x3.95", 5), QStringLiteral("x4"));
        QCOMPARE(stepped("=4", -3), QStringLiteral("=4"));
    }

    void steppingUpAndDown_endsWhereItBegan()
    {
        ZoomAmount amount{Operation::Scale, 1};
        for (int i = 0; i < 25; ++i)
            amount = amount.stepped(1);
        for (int i = 0; i < 25; ++i)
            amount = amount.stepped(-1);
        QCOMPARE(amount.toText(), QStringLiteral("x1"));
    }
};

QTEST_GUILESS_MAIN(ZoomAmountTest)
#include "ZoomAmountTest.moc"
