// SPDX-License-Identifier: GPL-3.0-or-later
#include "Base85.h"

#include "CipherVectors.h"

#include <QRandomGenerator>
#include <QTest>

class Base85Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytes_areWrittenAsPythonDoes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        const QJsonArray vectors = cipherVectors(QLatin1StringView("base85"));
        QVERIFY(vectors.size() >= 10);
        for (const QJsonValue vector : vectors) {
            const QByteArray bytes =
                QByteArray::fromHex(vector[QLatin1StringView("bytes")].toString().toLatin1());
            const QByteArray text = vector[QLatin1StringView("text")].toString().toLatin1();
            QTest::addRow("%d bytes: %s", static_cast<int>(bytes.size()), text.left(8).constData())
                << bytes << text;
        }
    }

    void bytes_areWrittenAsPythonDoes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        QCOMPARE(Base85::encode(bytes), text);
        QCOMPARE(Base85::decode(text), bytes);
    }

    void anyBytes_comeBack()
    {
        QRandomGenerator random(85);
        for (int size = 0; size < 200; ++size) {
            QByteArray bytes;
            for (int i = 0; i < size; ++i)
                bytes += static_cast<char>(random.bounded(256));
            QCOMPARE(Base85::decode(Base85::encode(bytes)), bytes);
        }
    }

    void otherText_isRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("blank") << QByteArray("0000 ");
        QTest::newRow("quote") << QByteArray("\"0000");
        QTest::newRow("no ASCII") << QByteArray("000\xc3\xa4");
        QTest::newRow("NUL") << QByteArray("0000\0", 5);
        QTest::newRow("one character over") << QByteArray("000000");
        QTest::newRow("more than 32 bits") << QByteArray("|NsC1");
        QTest::newRow("most") << QByteArray("~~~~~");
        QTest::newRow("end that encode() does not make") << QByteArray("c%17D{)g");
    }

    void otherText_isRefused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!Base85::decode(text));
    }
};

QTEST_GUILESS_MAIN(Base85Test)
#include "Base85Test.moc"
