// SPDX-License-Identifier: GPL-3.0-or-later
#include "UnixSocketTable.h"

#include <QTest>

class UnixSocketTableTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray header() { return "Num       RefCount Protocol Flags    Type St Inode Path\n"; }

    static QByteArray listening(const QByteArray &inode, const QByteArray &name)
    {
        return "00000000958dccb1: 00000002 00000000 00010000 0001 01 " + inode + ' ' + name + '\n';
    }

    static QByteArray accepted(const QByteArray &name)
    {
        return "00000000ed513103: 00000003 00000000 00000000 0001 03 23605 " + name + '\n';
    }

    static QByteArray waiting(const QByteArray &name)
    {
        return "000000002ebeeb16: 00000003 00000000 00000000 0001 02     0 " + name + '\n';
    }

private Q_SLOTS:
    void listener_isNamedWithTheBytesThatWereBound_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("path") << QByteArray("/run/user/1000/kitty-4242");
        QTest::newRow("abstract") << QByteArray("@kitty-4242");
        QTest::newRow("blanks") << QByteArray("/tmp/my  kitty socket ");
        QTest::newRow("blank first") << QByteArray(" kitty");
        QTest::newRow("UTF-8") << QByteArray("/tmp/Kätzchen-猫");
        QTest::newRow("not UTF-8") << QByteArray("/tmp/\xff\xfe");
        QTest::newRow("relative") << QByteArray("kitty");
    }

    void listener_isNamedWithTheBytesThatWereBound()
    {
        QFETCH(QByteArray, name);
        const auto table = UnixSocketTable::parse(header() + accepted(name) + listening("  644", name));
        QCOMPARE(table.listener(644), name);
        QVERIFY(table.isListening(name));
        QVERIFY(!table.isListening(name + 'x'));
        QVERIFY(table.listener(23605).isEmpty());
        QVERIFY(table.listener(0).isEmpty());
    }

    void inodesBeyond32Bits_stayExact()
    {
        const auto table = UnixSocketTable::parse(listening("18446744073709551615", "/a"));
        QCOMPARE(table.listener(18446744073709551615ULL), QByteArray("/a"));
    }

    void otherLines_areLeftOut_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("header") << header();
        QTest::newRow("no name") << QByteArray("000000003ee80bdc: 00000003 00000000 00010000 0001 03 644\n");
        QTest::newRow("inode is no number") << listening("x", "/a");
        QTest::newRow("flags are no number") << listening("644", "/a").replace("00010000", "0001000x");
        QTest::newRow("cut off") << listening("644", "/a").left(30);
        QTest::newRow("noise") << QByteArray("\0\n:\n : \n\xff 1 2 3 4 5 6 7 8", 22);
    }

    void otherLines_areLeftOut()
    {
        QFETCH(QByteArray, line);
        const auto table = UnixSocketTable::parse(line + '\n' + listening("7", "/b"));
        QVERIFY(table.listener(644).isEmpty());
        QCOMPARE(table.listener(7), QByteArray("/b"));
    }

    void lastLineWithoutItsEnd_counts()
    {
        QCOMPARE(UnixSocketTable::parse(listening("7", "/b").chopped(1)).listener(7), QByteArray("/b"));
    }

    void connections_areCountedBySocketAndState()
    {
        const auto table =
            UnixSocketTable::parse(header() + listening("7", "/b") + accepted("/b") + waiting("/b")
                                   + accepted("/b") + accepted("/c") + accepted("/b2"));
        QCOMPARE(table.connectionsTo("/b"), (UnixSocketTable::Connections{.accepted = 2, .waiting = 1}));
        QCOMPARE(table.connectionsTo("/c"), (UnixSocketTable::Connections{.accepted = 1, .waiting = 0}));
        QCOMPARE(table.connectionsTo("/d"), UnixSocketTable::Connections());
    }
};

QTEST_GUILESS_MAIN(UnixSocketTableTest)
#include "UnixSocketTableTest.moc"
