// SPDX-License-Identifier: GPL-3.0-or-later
#include "InstanceLock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <optional>

#include <sys/wait.h>
#include <unistd.h>

class InstanceLockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void second_isRefused_untilTheFirstEnds()
    {
        const QTemporaryDir folder;
        std::optional<InstanceLock> first(std::in_place, folder.path());
        InstanceLock second(folder.path());
        QCOMPARE(first->take(), true);
        QCOMPARE(second.take(), false);
        first.reset();
        QCOMPARE(second.take(), true);
    }

    void removedFile_isMadeAnew_andTakenAgain()
    {
        const QTemporaryDir folder;
        InstanceLock first(folder.path());
        QCOMPARE(first.take(), true);
        QVERIFY(first.isInPlace());
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("instance.lock"))));
        QVERIFY(!first.isInPlace());
        QCOMPARE(first.take(), true);
        QVERIFY(first.isInPlace());
        QCOMPARE(InstanceLock(folder.path()).take(), false);
    }

    void removedFile_isLost_whereAnotherWasFaster()
    {
        const QTemporaryDir folder;
        InstanceLock first(folder.path());
        QCOMPARE(first.take(), true);
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("instance.lock"))));
        InstanceLock second(folder.path());
        QCOMPARE(second.take(), true);
        QCOMPARE(first.take(), false);
        QCOMPARE(second.take(), true);
    }

    void killedHolder_holdsNothing()
    {
        const QTemporaryDir folder;
        std::array<int, 2> taken{};
        QCOMPARE(pipe(taken.data()), 0);
        const pid_t holder = fork();
        if (holder == 0) {
            InstanceLock lock(folder.path());
            const char result = lock.take().value_or(false) ? 'y' : 'n';
            if (write(taken[1], &result, 1) == 1)
                pause();
            _exit(1);
        }
        char result = 0;
        QCOMPARE(read(taken[0], &result, 1), 1);
        QCOMPARE(result, 'y');
        InstanceLock next(folder.path());
        QCOMPARE(next.take(), false);
        kill(holder, SIGKILL);
        QCOMPARE(waitpid(holder, nullptr, 0), holder);
        QCOMPARE(next.take(), true);
        close(taken[0]);
        close(taken[1]);
    }

    void whatAKilledOneLeftInTheFile_isNoObstacle_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("nothing, killed before it wrote") << QByteArray();
        QTest::newRow("half a line") << QByteArray("42");
        QTest::newRow("the pid of a process that lives") << QByteArray::number(getpid()) + "\nkitty\nhost\n";
    }

    void whatAKilledOneLeftInTheFile_isNoObstacle()
    {
        QFETCH(QByteArray, left);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("instance.lock")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(left), left.size());
        file.close();
        QCOMPARE(InstanceLock(folder.path()).take(), true);
    }

    void fileThatCannotBe_isNamed()
    {
        const auto taken = InstanceLock(QStringLiteral("/nowhere")).take();
        QVERIFY(!taken);
        QVERIFY(taken.error().contains(QStringLiteral("/nowhere/instance.lock")));
    }
};

QTEST_GUILESS_MAIN(InstanceLockTest)
#include "InstanceLockTest.moc"
