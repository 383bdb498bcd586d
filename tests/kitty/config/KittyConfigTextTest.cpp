// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyConfigText.h"

#include <QTest>

class KittyConfigTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settings_areReadAsKittyReadsThem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<QByteArray>("values");
        QTest::newRow("nothing") << QByteArray() << QByteArray() << QByteArray();
        QTest::newRow("two lines") << QByteArray("a 1\nb 2\n") << QByteArray("a|b") << QByteArray("1|2");
        QTest::newRow("blanks") << QByteArray(" \ta\t 1 2  \r\n") << QByteArray("a") << QByteArray("1 2");
        QTest::newRow("comments") << QByteArray("# a 1\n  #b 2\n") << QByteArray() << QByteArray();
        QTest::newRow("number sign in a value")
            << QByteArray("a #fff") << QByteArray("a") << QByteArray("#fff");
        QTest::newRow("name alone") << QByteArray("a\n\nb 2") << QByteArray("b") << QByteArray("2");
        QTest::newRow("continued") << QByteArray("a 1\n  \\2 3\n\\ 4\nb 5") << QByteArray("a|b")
                                   << QByteArray("12 3 4|5");
        QTest::newRow("continued name")
            << QByteArray("lis\n\\ten_on unix:/a") << QByteArray("listen_on") << QByteArray("unix:/a");
        QTest::newRow("continued comment") << QByteArray("# a\n\\ b 1") << QByteArray() << QByteArray();
        QTest::newRow("twice") << QByteArray("a 1\na 2") << QByteArray("a|a") << QByteArray("1|2");
    }

    void settings_areReadAsKittyReadsThem()
    {
        QFETCH(QByteArray, text);
        QByteArrayList names;
        QByteArrayList values;
        for (const auto &setting : KittyConfigText::settings(text)) {
            names += setting.name;
            values += setting.value;
        }
        QTEST(names.join('|'), "names");
        QTEST(values.join('|'), "values");
    }

    void lastLineWins_andANameAloneChangesNothing()
    {
        const QByteArray text = "a 1\nb 2\na 3\na\n";
        QCOMPARE(KittyConfigText::lastValue(text, "a"), QByteArray("3"));
        QCOMPARE(KittyConfigText::lastValue(text, "c"), std::nullopt);
    }

    void remoteControlIsAllowed_byTheWordsKittyKnows_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<bool>("allowed");
        for (const char *word : {"y", "yes", "true", "Yes", "socket", "socket-only", "password"})
            QTest::newRow(word) << QByteArray(word) << true;
        for (const char *word : {"n", "no", "false", "1", "on", "maybe"})
            QTest::newRow(word) << QByteArray(word) << false;
    }

    void remoteControlIsAllowed_byTheWordsKittyKnows()
    {
        QFETCH(QByteArray, word);
        QTEST(KittyConfigText::allowsRemoteControl(word), "allowed");
        QVERIFY(!KittyConfigText::allowsRemoteControl(std::nullopt));
    }
};

QTEST_GUILESS_MAIN(KittyConfigTextTest)
#include "KittyConfigTextTest.moc"
