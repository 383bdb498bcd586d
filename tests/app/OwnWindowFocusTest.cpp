// SPDX-License-Identifier: GPL-3.0-or-later
#include "OwnWindowFocus.h"

#include "ManualScheduler.h"
#include "MisbehavingNiri.h"
#include "Windows.h"

#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace std::chrono_literals;

class OwnWindowFocusTest final : public QObject
{
    Q_OBJECT

    static inline const auto title = QStringLiteral("Status");

    struct World {
        QTemporaryDir folder;
        MisbehavingNiri niri;
        ManualScheduler scheduler;
        OwnWindowFocus focus{scheduler};

        World() { QVERIFY(niri.listen(folder.filePath(QStringLiteral("niri")))); }

        niri::WindowId open(const QString &named, pid_t pid)
        {
            const auto id = niri.openWindow({.title = named, .appId = QStringLiteral("tracker"), .pid = pid});
            niri.openWindow({.title = QStringLiteral("on top"), .pid = std::nullopt});
            return id;
        }

        void update()
        {
            niri::Windows windows;
            for (const QByteArray &line : niri.desktop().state())
                windows.apply(*niri::parseEvent(line));
            focus.update(niri.path(), windows);
        }
    };

private Q_SLOTS:
    void windowOfOurs_getsTheFocus_once()
    {
        World world;
        const auto id = world.open(title, getpid());
        world.update();
        world.focus.request(title);
        world.update();
        QTRY_COMPARE(world.niri.desktop().focused(), std::optional(id));
        world.open(QStringLiteral("another"), 1);
        world.update();
        QTest::qWait(0);
        QCOMPARE(world.niri.requests().size(), 1);
        QTRY_COMPARE(world.niri.clients(), 0);
        QCOMPARE(world.scheduler.pending(), 0U);
    }

    void windowThatHasIt_isNotAskedFor()
    {
        World world;
        world.niri.focusWindow(world.open(title, getpid()));
        world.focus.request(title);
        world.update();
        QTest::qWait(0);
        QVERIFY(world.niri.requests().isEmpty());
        QCOMPARE(world.scheduler.pending(), 0U);
    }

    void windowOfAnotherProgram_isLeftAlone()
    {
        World world;
        world.open(title, getppid());
        world.open(QStringLiteral("Settings"), getpid());
        world.focus.request(title);
        world.update();
        QTest::qWait(0);
        QVERIFY(world.niri.requests().isEmpty());
    }

    void windowThatComesLater_isWaitedFor_butNotForEver()
    {
        World world;
        world.focus.request(title);
        world.update();
        world.scheduler.advance(1999ms);
        const auto first = world.open(title, getpid());
        world.update();
        QTRY_COMPARE(world.niri.desktop().focused(), std::optional(first));

        world.niri.closeWindow(first);
        world.focus.request(title);
        world.update();
        world.scheduler.advance(2s);
        world.open(title, getpid());
        world.update();
        QTest::qWait(0);
        QCOMPARE(world.niri.requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(OwnWindowFocusTest)
#include "OwnWindowFocusTest.moc"
