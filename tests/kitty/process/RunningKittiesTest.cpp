// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunningKitties.h"

#include "FakeProcessFolder.h"

#include <QTest>

class RunningKittiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void processIsKitty_byItsProgramAndTheTerminalItHolds_data()
    {
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<QByteArray>("descriptor");
        QTest::addColumn<bool>("isKitty");
        QTest::newRow("a kitty") << QByteArray("/usr/bin/kitty") << QByteArray("/dev/ptmx") << true;
        QTest::newRow("from its own folder")
            << QByteArray("/home/me/.local/kitty.app/bin/kitty") << QByteArray("/dev/ptmx") << true;
        QTest::newRow("replaced by an upgrade")
            << QByteArray("/usr/bin/kitty (deleted)") << QByteArray("/dev/ptmx") << true;
        QTest::newRow("on NixOS") << QByteArray("/nix/store/x/bin/.kitty-wrapped") << QByteArray("/dev/ptmx")
                                  << true;
        QTest::newRow("in a container")
            << QByteArray("/usr/bin/kitty") << QByteArray("/dev/pts/ptmx") << true;
        QTest::newRow("its helper, or kitty @")
            << QByteArray("/usr/bin/kitty") << QByteArray("/dev/pts/3") << false;
        QTest::newRow("another terminal") << QByteArray("/usr/bin/foot") << QByteArray("/dev/ptmx") << false;
        QTest::newRow("another name")
            << QByteArray("/usr/bin/hellokitty") << QByteArray("/dev/ptmx") << false;
        QTest::newRow("another user's") << QByteArray() << QByteArray() << false;
    }

    void processIsKitty_byItsProgramAndTheTerminalItHolds()
    {
        QFETCH(QByteArray, program);
        QFETCH(QByteArray, descriptor);
        QFETCH(bool, isKitty);
        FakeProcessFolder processes;
        processes.addProcess(1);
        processes.addProcess(4242);
        if (!program.isEmpty())
            processes.setProgram(4242, program.constData());
        processes.addDescriptor(4242, 0, "/dev/null");
        if (!descriptor.isEmpty())
            processes.addDescriptor(4242, 11, descriptor);
        QCOMPARE(runningKitties(processes.folder()),
                 isKitty ? QList{FakeProcessFolder::id(4242)} : QList<KittyId>());
    }

    void endedKitty_isNone()
    {
        FakeProcessFolder processes;
        processes.addProcess(4242, 1, 'Z');
        processes.setProgram(4242, "/usr/bin/kitty");
        processes.addDescriptor(4242, 11, "/dev/ptmx");
        QVERIFY(runningKitties(processes.folder()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(RunningKittiesTest)
#include "RunningKittiesTest.moc"
