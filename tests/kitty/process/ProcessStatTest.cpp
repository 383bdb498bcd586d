// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProcessStat.h"

#include <QTest>

class ProcessStatTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray line(const QByteArray &name, const QByteArray &state = "S")
    {
        return "4242 (" + name + ") " + state
            + " 17 4242 4242 34816 4242 4194304 102 0 0 0 1 2 3 4 20 0 1 0 96156 3133440 382 "
              "18446744073709551615\n";
    }

private Q_SLOTS:
    void programName_mayHoldAnything_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("plain") << QByteArray("kitty");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank") << QByteArray("my kitty");
        QTest::newRow("parentheses") << QByteArray("a) R 1 (b");
        QTest::newRow("end of line") << QByteArray("a\nb) X 2");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe");
    }

    void programName_mayHoldAnything()
    {
        QFETCH(QByteArray, name);
        const auto stat = ProcessStat::parse(line(name));
        QVERIFY(stat);
        QCOMPARE(*stat, (ProcessStat{.state = 'S', .parent = 17, .startTime = 96156}));
    }

    void otherThings_areNoStat_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no name") << QByteArray("4242 kitty S 17");
        QTest::newRow("cut off") << line("kitty").left(60);
        QTest::newRow("long state") << line("kitty", "SS");
        QTest::newRow("parent is no number") << line("kitty").replace(" 17 ", " x ");
        QTest::newRow("start is no number") << line("kitty").replace("96156", "-1");
        QTest::newRow("start is too large") << line("kitty").replace("96156", "99999999999999999999");
    }

    void otherThings_areNoStat()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!ProcessStat::parse(line));
    }

    void stateLetters_sayStoppedAndEnded_data()
    {
        QTest::addColumn<char>("state");
        QTest::addColumn<bool>("stopped");
        QTest::addColumn<bool>("ended");
        QTest::newRow("running") << 'R' << false << false;
        QTest::newRow("asleep") << 'S' << false << false;
        QTest::newRow("waiting for a disk") << 'D' << false << false;
        QTest::newRow("stopped") << 'T' << true << false;
        QTest::newRow("traced") << 't' << true << false;
        QTest::newRow("zombie") << 'Z' << false << true;
        QTest::newRow("dead") << 'X' << false << true;
    }

    void stateLetters_sayStoppedAndEnded()
    {
        QFETCH(char, state);
        const auto stat = ProcessStat::parse(line("kitty", QByteArray(1, state)));
        QVERIFY(stat);
        QTEST(stat->isStopped(), "stopped");
        QTEST(stat->hasEnded(), "ended");
    }
};

QTEST_GUILESS_MAIN(ProcessStatTest)
#include "ProcessStatTest.moc"
