// SPDX-License-Identifier: GPL-3.0-or-later
#include "ControlClient.h"
#include "ControlServer.h"
#include "ManualScheduler.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <tuple>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace std::chrono_literals;
using ControlProtocol::Reply;
using ControlProtocol::Request;

/// The two ends of the control socket, with each other and with strangers.
class ControlTest : public QObject
{
    Q_OBJECT

private:
    static std::array<int, 2> newPipe()
    {
        std::array<int, 2> ends{-1, -1};
        if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            qFatal("There are no pipes left.");
        return ends;
    }

    struct World {
        World()
        {
            QVERIFY(server.listen(path));
            QObject::connect(&client, &ControlClient::finished, &client,
                             [this](int status) { exitStatus = status; });
        }

        ~World()
        {
            for (const int end : output) {
                if (end >= 0)
                    close(end);
            }
        }

        /// What the client has printed.
        QByteArray printed() const
        {
            QByteArray bytes(65'536, '\0');
            bytes.resize(std::max<qsizetype>(
                0, ::read(output[0], bytes.data(), static_cast<std::size_t>(bytes.size()))));
            return bytes;
        }

        QTemporaryDir folder;
        QString path = folder.filePath(QStringLiteral("control.sock"));
        ManualScheduler scheduler;
        Request last;
        Reply answer;
        ControlServer server{scheduler, [this](const Request &request) {
                                 last = request;
                                 return answer;
                             }};
        std::array<int, 2> output = newPipe();
        ControlClient client{scheduler, output[1], output[1]};
        std::optional<int> exitStatus;
    };

    static QByteArray replyTo(World &world, const QByteArray &bytes)
    {
        QLocalSocket socket;
        socket.connectToServer(world.path);
        socket.write(bytes);
        QByteArray reply;
        const bool ended = QTest::qWaitFor([&] {
            reply += socket.readAll();
            return socket.state() == QLocalSocket::UnconnectedState;
        });
        return ended ? reply : QByteArray("still open");
    }

private Q_SLOTS:
    void command_isCarriedOut_andItsTextPrinted()
    {
        World world;
        world.answer = {.text = QStringLiteral("all is well")};
        world.client.send(
            world.path,
            {.command = QStringLiteral("zoom"), .arguments = {QStringLiteral("off"), QStringLiteral("7")}});
        QTRY_COMPARE(world.exitStatus, std::optional<int>(0));
        QCOMPARE(world.last.command, QStringLiteral("zoom"));
        QCOMPARE(world.last.arguments, (QStringList{QStringLiteral("off"), QStringLiteral("7")}));
        QCOMPARE(world.printed(), "all is well\n");
    }

    void activationToken_isHandedOn_whereThereIsOne()
    {
        World world;
        world.client.send(world.path,
                          {.command = QStringLiteral("show"),
                           .arguments = {},
                           .activationToken = QStringLiteral("token_TIME7")});
        QTRY_COMPARE(world.exitStatus, std::optional<int>(0));
        QCOMPARE(world.last.activationToken, QStringLiteral("token_TIME7"));
    }

    /// It knows fields that we don't, or lacks those that we know.
    void peerOfAnotherVersion_isUnderstood()
    {
        World world;
        replyTo(world, "{\"command\":\"show\",\"arguments\":[],\"new\":{\"er\":1}}\n");
        QCOMPARE(world.last.command, QStringLiteral("show"));
        QCOMPARE(world.last.activationToken, QString());
        replyTo(world, "{\"command\":\"show\",\"activation_token\":7}\n");
        QCOMPARE(world.last.activationToken, QString());
        const auto reply = ControlProtocol::parseReply("{\"ok\":true,\"new\":1}");
        QVERIFY(reply && reply->ok && reply->follow == ControlProtocol::Follow::Nothing
                && reply->text.isEmpty());
    }

    void refusal_isPrinted_andEndsWithOne()
    {
        World world;
        world.answer = {.ok = false, .text = QStringLiteral("There is no kitty 7.")};
        world.client.send(world.path, {.command = QStringLiteral("zoom"), .arguments = {}});
        QTRY_COMPARE(world.exitStatus, std::optional<int>(1));
        QCOMPARE(world.printed(), "There is no kitty 7.\n");
    }

    void noInstance_endsWithThree()
    {
        World world;
        world.client.send(world.folder.filePath(QStringLiteral("nobody")),
                          {.command = QStringLiteral("status"), .arguments = {}});
        QTRY_COMPARE(world.exitStatus, std::optional<int>(3));
        QVERIFY(world.printed().contains("not running"));
    }

    void follower_getsEveryEvent_untilTheInstanceEnds()
    {
        auto world = std::make_unique<World>();
        world->answer = {.text = {}, .follow = ControlProtocol::Follow::Events};
        world->client.send(world->path, {.command = QStringLiteral("events"), .arguments = {}});
        QTRY_COMPARE(world->last.command, QStringLiteral("events"));
        world->server.sendEvent("{\"event\":\"a\"}\n");
        world->server.sendEvent("{\"event\":\"b\"}\n");
        QByteArray printed;
        QTRY_COMPARE((printed += world->printed()), "{\"event\":\"a\"}\n{\"event\":\"b\"}\n");
        QVERIFY(!world->exitStatus);
    }

    void followerThatNeverReads_isDropped_ratherThanKept()
    {
        World world;
        world.answer = {.text = {}, .follow = ControlProtocol::Follow::Events};
        QLocalSocket socket;
        socket.setReadBufferSize(1);
        socket.connectToServer(world.path);
        socket.write("{\"command\":\"events\"}\n");
        QTRY_COMPARE(world.last.command, QStringLiteral("events"));
        const QByteArray event = QByteArray(100'000, 'x') + '\n';
        for (int i = 0; i < 200; ++i)
            world.server.sendEvent(event);
        socket.setReadBufferSize(0);
        qsizetype got = 0;
        QTRY_VERIFY((got += socket.readAll().size(), socket.state() == QLocalSocket::UnconnectedState));
        QVERIFY(got < 200 * event.size());
    }

    void follower_thatWasDropped_isToldSo()
    {
        auto world = std::make_unique<World>();
        world->answer = {.text = {}, .follow = ControlProtocol::Follow::Events};
        world->client.send(world->path, {.command = QStringLiteral("events"), .arguments = {}});
        QTRY_COMPARE(world->last.command, QStringLiteral("events"));
        const QSignalSpy dropped(&world->server, &ControlServer::followerDropped);
        // Without a turn of the event loop, so the client can't read.
        for (int i = 0; i < 100; ++i)
            world->server.sendEvent(QByteArray(100'000, 'x') + '\n');
        QCOMPARE(dropped.size(), 1);
        QByteArray printed;
        // As soon as there is something, or the client would end because its own output is not read.
        QSocketNotifier reader(world->output[0], QSocketNotifier::Read);
        connect(&reader, &QSocketNotifier::activated, this, [&] { printed += world->printed(); });
        QTRY_VERIFY(world->exitStatus);
        for (QByteArray more = world->printed(); !more.isEmpty(); more = world->printed())
            printed += more;
        QCOMPARE(world->exitStatus.value_or(-1), 1);
        QVERIFY2(printed.endsWith("because they were not read.\n"), printed.right(200).constData());
    }

    void followerWhoseReaderIsGone_ends_withoutAnEvent()
    {
        World world;
        world.answer = {.text = {}, .follow = ControlProtocol::Follow::Events};
        world.client.send(world.path, {.command = QStringLiteral("events"), .arguments = {}});
        QTRY_COMPARE(world.last.command, QStringLiteral("events"));
        world.server.sendEvent("{\"event\":\"a\"}\n");
        QByteArray printed;
        QTRY_COMPARE((printed += world.printed()), "{\"event\":\"a\"}\n");
        close(std::exchange(world.output[0], -1));
        QTRY_COMPARE(world.exitStatus, std::optional<int>(0));
    }

    void followerWhoseOutputFails_saysWhy_andEnds()
    {
        World world;
        const int full = open("/dev/full", O_WRONLY | O_CLOEXEC);
        ControlClient client(world.scheduler, full, world.output[1]);
        std::optional<int> exitStatus;
        connect(&client, &ControlClient::finished, this, [&](int status) { exitStatus = status; });
        world.answer = {.text = {}, .follow = ControlProtocol::Follow::Events};
        client.send(world.path, {.command = QStringLiteral("events"), .arguments = {}});
        QTRY_COMPARE(world.last.command, QStringLiteral("events"));
        world.server.sendEvent("{\"event\":\"a\"}\n");
        QTRY_COMPARE(exitStatus, std::optional<int>(1));
        QVERIFY(world.printed().startsWith("The output can't be written: "));
        close(full);
    }

    void longAnswer_isPrintedWhole_howeverSlowItsReader()
    {
        World world;
        world.answer = {.text = QString(1'000'000, u'x')};
        world.client.send(world.path, {.command = QStringLiteral("status"), .arguments = {}});
        QTest::qWait(200);
        QVERIFY(!world.exitStatus);
        qsizetype printed = 0;
        QTRY_VERIFY((printed += world.printed().size(), world.exitStatus));
        printed += world.printed().size();
        QCOMPARE(printed, 1'000'001);
    }

    void strangerThatReadsNoAnswer_isDropped()
    {
        World world;
        world.answer = {.text = QString(1'000'000, u'x')};
        QLocalSocket socket;
        socket.setReadBufferSize(1);
        socket.connectToServer(world.path);
        socket.write("{\"command\":\"status\"}\n");
        QTRY_COMPARE(world.last.command, QStringLiteral("status"));
        QCOMPARE(world.scheduler.pending(), 1U);
        world.scheduler.advance(5s);
        QCOMPARE(world.scheduler.pending(), 0U);
        socket.setReadBufferSize(0);
        qsizetype got = 0;
        QTRY_VERIFY((got += socket.readAll().size(), socket.state() == QLocalSocket::UnconnectedState));
        QVERIFY(got < 1'000'000);
    }

    void client_thatHasGoneBeforeTheAnswer_leavesNothingBehind_data()
    {
        QTest::addColumn<bool>("eventsFollow");
        QTest::newRow("one answer") << false;
        QTest::newRow("events") << true;
    }

    void client_thatHasGoneBeforeTheAnswer_leavesNothingBehind()
    {
        QFETCH(const bool, eventsFollow);
        World world;
        world.answer = {.text = QStringLiteral("x"),
                        .follow = eventsFollow ? ControlProtocol::Follow::Events
                                               : ControlProtocol::Follow::Nothing};
        {
            QLocalSocket socket;
            socket.connectToServer(world.path);
            socket.write("{\"command\":\"status\"}\n");
            QVERIFY(socket.flush());
            socket.abort();
        }
        QTRY_COMPARE(world.last.command, QStringLiteral("status"));
        QTest::qWait(0);
        QCOMPARE(world.scheduler.pending(), 0U);
        world.server.sendEvent("{}\n");
        world.scheduler.advance(1min);
    }

    void halfARequest_isDroppedAfterFiveSeconds()
    {
        World world;
        QLocalSocket socket;
        socket.connectToServer(world.path);
        socket.write("{\"command\":\"sta");
        QTRY_COMPARE(world.scheduler.pending(), 1U);
        world.scheduler.advance(5s);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QVERIFY(world.last.command.isEmpty());
    }

    void nonsense_getsASentence_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("no JSON") << QByteArray("meow\n");
        QTest::newRow("no command") << QByteArray("{}\n");
        QTest::newRow("command is a number") << QByteArray("{\"command\":7}\n");
        QTest::newRow("arguments are no texts") << QByteArray("{\"command\":\"status\",\"arguments\":[7]}\n");
        QTest::newRow("longer than 64 KiB") << QByteArray(70'000, 'x');
    }

    void nonsense_getsASentence()
    {
        QFETCH(QByteArray, request);
        World world;
        const auto reply = ControlProtocol::parseReply(replyTo(world, request).trimmed());
        QVERIFY(reply);
        QVERIFY(!reply->ok);
        QVERIFY(reply->text.endsWith(u'.'));
        QVERIFY(world.last.command.isEmpty());
    }

    void silentStranger_isDroppedAfterFiveSeconds()
    {
        World world;
        QLocalSocket socket;
        socket.connectToServer(world.path);
        QTRY_COMPARE(world.scheduler.pending(), 1U);
        world.scheduler.advance(4999ms);
        QCOMPARE(socket.state(), QLocalSocket::ConnectedState);
        world.scheduler.advance(1ms);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    }

    void stoppedInstance_isNotWaitedForForEver()
    {
        World world;
        QLocalServer deaf;
        QVERIFY(deaf.listen(world.folder.filePath(QStringLiteral("deaf"))));
        world.client.send(deaf.fullServerName(), {.command = QStringLiteral("status"), .arguments = {}});
        QTest::qWait(0);
        world.scheduler.advance(5s);
        QCOMPARE(world.exitStatus, std::optional<int>(1));
    }

    void whatIsInThePlaceOfTheSocket_isNamed_withItsRemedy()
    {
        World world;
        const QString folder = world.folder.filePath(QStringLiteral("folder"));
        QVERIFY(QDir().mkpath(folder + QStringLiteral("/of somebody")));
        const auto listening = world.server.listen(folder);
        QVERIFY(!listening);
        QCOMPARE(
            listening.error(),
            QStringLiteral("The control socket %1 could not be created, because a folder is in its place: "
                           "remove that.")
                .arg(folder));
        QVERIFY(QFile::exists(folder + QStringLiteral("/of somebody")));
    }

    void pathThatIsTooLongForASocket_isNamed_withItsRemedy()
    {
        World world;
        const QString path = world.folder.filePath(QString(120, u'x'));
        const auto listening = world.server.listen(path);
        QVERIFY(!listening);
        QVERIFY2(listening.error().contains(path)
                     && listening.error().endsWith(
                         QStringLiteral("its path is too long: set XDG_RUNTIME_DIR to a shorter one.")),
                 qPrintable(listening.error()));
    }

    void folderThatTakesNoSocket_isNamed_withItsRemedy()
    {
        World world;
        const QString path = world.folder.filePath(QStringLiteral("none/control.sock"));
        const auto listening = world.server.listen(path);
        QVERIFY(!listening);
        QCOMPARE(
            listening.error(),
            QStringLiteral("The control socket %1 could not be created: No such file or directory. Make it "
                           "possible to write in its folder, or set XDG_RUNTIME_DIR to another one.")
                .arg(path));
    }

    void socketThatMayNotBeOpened_isNamed_notTakenForNoInstance()
    {
        World world;
        const bool isRoot = getuid() == 0;
        QCOMPARE(chmod(qPrintable(world.path), 0), 0);
        QCOMPARE(chmod(qPrintable(world.folder.path()), 0755), 0);
        if (isRoot)
            QCOMPARE(setresuid(65534, 65534, 0), 0);
        world.client.send(world.path, {.command = QStringLiteral("status"), .arguments = {}});
        std::ignore = QTest::qWaitFor([&] { return world.exitStatus.has_value(); });
        if (isRoot)
            QCOMPARE(setresuid(0, 0, 0), 0);
        QCOMPARE(world.exitStatus, std::optional<int>(1));
        QCOMPARE(
            QString::fromUtf8(world.printed()),
            QStringLiteral("The control socket %1 can't be opened, because you may not use it. Remove it: "
                           "a program that runs makes a new one.\n")
                .arg(world.path));
    }

    void socket_isForThisUserOnly()
    {
        const World world;
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(world.path) & others));
    }
};

QTEST_GUILESS_MAIN(ControlTest)
#include "ControlTest.moc"
