// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyClient.h"

#include "ManualScheduler.h"
#include "SocketCrowd.h"

#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

class KittyClientTest : public QObject
{
    Q_OBJECT

    struct World {
        QTemporaryDir folder;
        ManualScheduler scheduler;
        QLocalServer server;
        KittyAddress address{.name = folder.filePath(QStringLiteral("kitty")), .peer = getpid()};
        KittyClient client{address, scheduler};
        QSignalSpy opened{&client, &KittyClient::opened};
        QSignalSpy failed{&client, &KittyClient::failed};

        World()
        {
            if (!server.listen(address.name))
                qFatal("The test's folder takes no socket.");
        }
    };

private Q_SLOTS:
    void fullQueue_isTriedAgain_untilTheTimeIsUp()
    {
        World world;
        const SocketCrowd crowd(world.address.name);
        QVERIFY(crowd.isFull());
        world.client.open(2s);
        world.scheduler.advance(1'999ms);
        QCOMPARE(world.client.state(), KittyClient::State::Connecting);
        world.scheduler.advance(1ms);
        QCOMPARE(world.failed.size(), 1);
        QCOMPARE(world.failed.at(0).at(0).value<KittyError>().kind, KittyError::Kind::Hung);
        QCOMPARE(world.opened.size(), 0);
        QCOMPARE(world.scheduler.pending(), 0U);
    }

    void fullQueue_thatHasRoomAgain_isNoFailure()
    {
        World world;
        const SocketCrowd crowd(world.address.name);
        QVERIFY(crowd.isFull());
        world.client.open(2s);
        world.scheduler.advance(1s);
        QCOMPARE(world.client.state(), KittyClient::State::Connecting);
        QTRY_VERIFY(world.server.hasPendingConnections());
        world.scheduler.advance(50ms);
        QCOMPARE(world.opened.size(), 1);
        QCOMPARE(world.failed.size(), 0);
        QCOMPARE(world.scheduler.pending(), 0U);
    }
};

QTEST_GUILESS_MAIN(KittyClientTest)
#include "KittyClientTest.moc"
