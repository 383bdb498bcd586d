// SPDX-License-Identifier: GPL-3.0-or-later
#include "ManualScheduler.h"
#include "MisbehavingKitty.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using Misbehaviour = MisbehavingKitty::Misbehaviour;

namespace
{

const QByteArray start = QByteArrayLiteral("\x1bP@kitty-cmd");
const QByteArray end = QByteArrayLiteral("\x1b\\");

/// A wish for +3 points in the focused OS window, as kitty gets it.
QByteArray zoomCommand()
{
    const QByteArray wish =
        R"({\"stamp\":1,\"wish\":[{\"focused\":true,\"amount\":{\"op\":\"+\",\"value\":3}}]})";
    return start + R"({"cmd":"kitten","version":[0,26,0],"payload":{"args":[")" + wish + "\"]}}" + end;
}

/// A kitty with one OS window, and somebody connected to it.
class Pair
{
public:
    explicit Pair(const QString &version = QStringLiteral("0.48.2"))
        : kitty(m_scheduler, version)
    {
        kitty.fonts().openOsWindow();
        if (!kitty.listen(m_folder.filePath(QStringLiteral("kitty"))))
            qFatal("The test's folder takes no socket.");
        connect(client);
    }

    void connect(QLocalSocket &socket) const { socket.connectToServer(kitty.path()); }

    /// Whole answers so far, without their frames.
    QByteArrayList answers()
    {
        read += client.readAll();
        QByteArrayList whole;
        for (qsizetype from = 0, to = 0; (to = read.indexOf(end, from)) >= 0; from = to + end.size())
            whole += read.mid(from + start.size(), to - from - start.size());
        return whole;
    }

    bool isOk(int answer)
    {
        return QJsonDocument::fromJson(answers().value(answer)).object().value(QLatin1StringView("ok"))
            == true;
    }

private:
    QTemporaryDir m_folder;
    ManualScheduler m_scheduler;

public:
    MisbehavingKitty kitty;
    QLocalSocket client;
    QByteArray read;
};

} // namespace

class SimulatedKittyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsInOneWrite_areAnsweredInOrder()
    {
        Pair pair;
        pair.client.write(zoomCommand() + zoomCommand() + start + R"({"cmd":"dance","version":[0,26,0]})"
                          + end);
        QTRY_COMPARE(pair.answers().size(), 3);
        QVERIFY(pair.isOk(0));
        QVERIFY(pair.isOk(1));
        QVERIFY(!pair.isOk(2));
        QCOMPARE(pair.kitty.fonts().size(1), 14.0);
    }

    void garbageAtTheHead_jamsThatConnectionOnly()
    {
        Pair pair;
        QLocalSocket other;
        pair.connect(other);
        other.write("garbage!" + zoomCommand());
        pair.client.write(zoomCommand());
        QTRY_COMPARE(pair.answers().size(), 1);
        QCOMPARE(pair.kitty.commandTimes().size(), 1U);
    }

    void commandWithoutVersion_isMetWithSilence()
    {
        Pair pair;
        pair.client.write(start + R"({"cmd":"kitten"})" + end + zoomCommand());
        QTRY_COMPARE(pair.answers().size(), 1);
        QVERIFY(pair.isOk(0));
    }

    void drippingAnswer_comesByteByByte_andWhole()
    {
        Pair pair;
        int pieces = 0;
        connect(&pair.client, &QLocalSocket::readyRead, &pair.client, [&] {
            ++pieces;
            pair.read += pair.client.readAll();
        });
        pair.kitty.misbehave(Misbehaviour::DripFeed);
        pair.client.write(zoomCommand());
        QTRY_COMPARE(pair.answers().size(), 1);
        QVERIFY(pair.isOk(0));
        QVERIFY2(pieces > pair.read.size() / 4, qPrintable(QString::number(pieces)));

        pair.client.write(zoomCommand());
        QTRY_COMPARE(pair.answers().size(), 2);
        QVERIFY(pair.isOk(1));
    }

    void lateAnswers_comeWhenTold_thoughTheCommandsWereCarriedOut()
    {
        Pair pair;
        pair.kitty.misbehave(Misbehaviour::AnswerLate, 2);
        pair.client.write(zoomCommand() + zoomCommand());
        QTRY_COMPARE(pair.kitty.commandTimes().size(), 2U);
        QCOMPARE(pair.kitty.fonts().size(1), 14.0);
        pair.client.write(zoomCommand());
        QTRY_COMPARE(pair.answers().size(), 1);
        pair.kitty.giveLateAnswers();
        QTRY_COMPARE(pair.answers().size(), 3);
    }

    void habit_isForEveryCommand_afterThoseToldSingly()
    {
        Pair pair;
        pair.kitty.alwaysMisbehave(Misbehaviour::PermissionDenied);
        pair.kitty.misbehave(Misbehaviour::ControlOff);
        pair.client.write(zoomCommand() + zoomCommand() + zoomCommand());
        QTRY_COMPARE(pair.answers().size(), 3);
        QVERIFY(pair.answers()[0].contains("Remote control is disabled"));
        QVERIFY(pair.answers()[1].contains("remote_control_password"));
        QCOMPARE(pair.answers()[2], pair.answers()[1]);
        pair.kitty.behave();
        pair.client.write(zoomCommand());
        QTRY_COMPARE(pair.answers().size(), 4);
        QVERIFY(pair.isOk(3));
    }

    void oldKitty_servesTheFirstConnectionOnly_newKittyAll_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("served");
        QTest::newRow("0.42.1") << QStringLiteral("0.42.1") << 0;
        QTest::newRow("0.42.2") << QStringLiteral("0.42.2") << 1;
    }

    void oldKitty_servesTheFirstConnectionOnly_newKittyAll()
    {
        QFETCH(const QString, version);
        QFETCH(const int, served);
        Pair pair(version);
        QTRY_COMPARE(pair.kitty.openConnections(), 1);
        QLocalSocket second;
        pair.connect(second);
        second.write(zoomCommand());
        QTRY_COMPARE(pair.kitty.openConnections(), 2);
        pair.client.write(zoomCommand());
        QTRY_COMPARE(pair.answers().size(), 1);
        QTRY_COMPARE(static_cast<int>(pair.kitty.commandTimes().size()), 1 + served);
        pair.client.abort();
        QTRY_COMPARE(pair.kitty.commandTimes().size(), 2U);
    }
};

QTEST_GUILESS_MAIN(SimulatedKittyTest)
#include "SimulatedKittyTest.moc"
