// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyCipher.h"

#include "CipherVectors.h"

#include <QTest>

using Error = KittyCipher::Error;

class KittyCipherTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray someKey() { return "1:" + QByteArray(40, '1'); }
    static QByteArray someCommand() { return R"({"cmd":"ls","version":[0,26,0]})"; }

private Q_SLOTS:
    void command_isEncryptedAsAnotherImplementationDoes_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonArray vectors = cipherVectors(QLatin1StringView("commands"));
        QVERIFY(vectors.size() >= 6);
        for (const QJsonValue vector : vectors) {
            const QByteArray name = vector[QLatin1StringView("name")].toString().toLatin1();
            QTest::newRow(name.constData()) << vector.toObject();
        }
    }

    void command_isEncryptedAsAnotherImplementationDoes()
    {
        QFETCH(QJsonObject, vector);
        QByteArrayList random;
        for (const QJsonValue bytes : vector[QLatin1StringView("random")].toArray())
            random += QByteArray::fromHex(bytes.toString().toLatin1());
        const std::chrono::nanoseconds time(vector[QLatin1StringView("timestamp")].toString().toLongLong());
        const auto cipher = KittyCipher::forKey(vector[QLatin1StringView("publicKey")].toString().toLatin1(),
                                                {.bytes =
                                                     [&random](int size) {
                                                         const QByteArray bytes = random.takeFirst();
                                                         return bytes.size() == size ? bytes : QByteArray();
                                                     },
                                                 .sinceEpoch = [time] { return time; }});
        QVERIFY(cipher);
        const auto message = cipher->encrypt(vector[QLatin1StringView("command")].toString().toUtf8(),
                                             vector[QLatin1StringView("password")].toString().toUtf8());
        QVERIFY(message);
        QCOMPARE(QJsonDocument::fromJson(*message).object(), vector[QLatin1StringView("message")].toObject());
        QVERIFY(random.isEmpty());
    }

    void eachCommand_hasItsOwnKeyAndVector()
    {
        const auto cipher = KittyCipher::forKey(someKey());
        QVERIFY(cipher);
        const auto field = [](const QByteArray &message, const char *name) {
            return QJsonDocument::fromJson(message)[QLatin1StringView(name)].toString();
        };
        const QByteArray first = cipher->encrypt(someCommand(), "planted").value();
        const QByteArray second = cipher->encrypt(someCommand(), "planted").value();
        for (const char *name : {"pubkey", "iv", "tag", "encrypted"}) {
            QVERIFY(!field(first, name).isEmpty());
            QVERIFY(field(first, name) != field(second, name));
        }
    }

    void nothingOfTheCommand_staysReadable()
    {
        const QByteArray message = KittyCipher::forKey(someKey())->encrypt(someCommand(), "planted").value();
        QVERIFY(!message.contains("planted"));
        QVERIFY(!message.contains("cmd"));
        QVERIFY(!message.contains('\x1b'));
    }

    void time_isThatOfTheRealClock()
    {
        const auto before = std::chrono::system_clock::now().time_since_epoch();
        const auto time = KittyCipher::Sources::real().sinceEpoch();
        QVERIFY(time >= before);
        QVERIFY(time <= std::chrono::system_clock::now().time_since_epoch());
    }

    void otherKeys_areRefused_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<Error>("error");
        QTest::newRow("nothing") << QByteArray() << Error::InvalidKey;
        QTest::newRow("no protocol") << QByteArray(40, '1') << Error::InvalidKey;
        QTest::newRow("new protocol") << "2:" + QByteArray(40, '1') << Error::UnknownProtocol;
        QTest::newRow("empty protocol") << ":" + QByteArray(40, '1') << Error::UnknownProtocol;
        QTest::newRow("too short") << "1:" + QByteArray(39, '1') << Error::InvalidKey;
        QTest::newRow("too long") << "1:" + QByteArray(45, '1') << Error::InvalidKey;
        QTest::newRow("no base85") << "1:" + QByteArray(40, ' ') << Error::InvalidKey;
    }

    void otherKeys_areRefused()
    {
        QFETCH(QByteArray, key);
        QFETCH(Error, error);
        const auto cipher = KittyCipher::forKey(key);
        QVERIFY(!cipher);
        QCOMPARE(cipher.error(), error);
    }

    void keyThatAgreesOnNothing_isRefused()
    {
        // All zero is a point of low order: every secret with it would be zero.
        const auto cipher = KittyCipher::forKey("1:" + QByteArray(40, '0'));
        QVERIFY(cipher);
        QCOMPARE(cipher->encrypt(someCommand(), "p").error(), Error::InvalidKey);
    }

    void otherCommands_areRefused_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("list") << QByteArray("[1]");
        QTest::newRow("no version") << QByteArray(R"({"cmd":"ls"})");
    }

    void otherCommands_areRefused()
    {
        QFETCH(QByteArray, command);
        const auto cipher = KittyCipher::forKey(someKey());
        QCOMPARE(cipher->encrypt(command, "p").error(), Error::InvalidCommand);
    }

    void withoutRandomness_nothingIsSent()
    {
        KittyCipher::Sources sources = KittyCipher::Sources::real();
        sources.bytes = [](int) { return QByteArray(); };
        const auto cipher = KittyCipher::forKey(someKey(), sources);
        QCOMPARE(cipher->encrypt(someCommand(), "p").error(), Error::Failed);
    }
};

Q_DECLARE_METATYPE(KittyCipher::Error)
QTEST_GUILESS_MAIN(KittyCipherTest)
#include "KittyCipherTest.moc"
