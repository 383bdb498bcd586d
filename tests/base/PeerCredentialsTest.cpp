// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeerCredentials.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

class PeerCredentialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheListeningProcess()
    {
        const QTemporaryDir dir;
        QLocalServer server;
        QVERIFY(server.listen(dir.filePath(QStringLiteral("socket"))));
        QLocalSocket socket;
        socket.connectToServer(server.fullServerName());
        QVERIFY(socket.waitForConnected());

        const auto peer = PeerCredentials::of(socket.socketDescriptor());
        QVERIFY(peer);
        QCOMPARE(peer->pid, getpid());
        QVERIFY(peer->isThisUser());
    }

    void anotherUser_isNotThisUser()
    {
        QVERIFY(!(PeerCredentials{.pid = 1, .uid = geteuid() + 1}.isThisUser()));
    }

    void noSocket_noCredentials()
    {
        QVERIFY(!PeerCredentials::of(-1));
        QVERIFY(!PeerCredentials::of(STDIN_FILENO));
    }
};

QTEST_GUILESS_MAIN(PeerCredentialsTest)
#include "PeerCredentialsTest.moc"
