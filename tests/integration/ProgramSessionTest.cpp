// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramWorld.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

/// One session of the user after another, and a program that outlived the first.
class ProgramSessionTest final : public QObject
{
    Q_OBJECT

    struct World : ProgramWorld {
        MisbehavingNiri nextNiri;
        niri::WindowId nextBrowser{};
        niri::WindowId nextWindow{};

        QString nextSocket() const
        {
            return program.runtimeFolder() + QStringLiteral("/niri.wayland-2.2.sock");
        }

        /// The first kitty is zoomed; the next session has a window of it too, which has the focus.
        bool start()
        {
            if (!startWith(1))
                return false;
            focus(0);
            nextBrowser = nextNiri.openWindow(
                {.title = QStringLiteral("niri"), .appId = QStringLiteral("firefox"), .pid = std::nullopt});
            nextWindow = nextNiri.openWindow({.title = QStringLiteral("sh"), .pid = kitty(0).pid()});
            return QTest::qWaitFor([this] { return size(0) == 14; });
        }

        bool nextSessionBegins()
        {
            program.setEnvironment(QStringLiteral("NIRI_SOCKET"), nextSocket());
            return nextNiri.listen(nextSocket());
        }

        QString niriOfTheRunning() const
        {
            return program.status()[QLatin1StringView("niri")][QLatin1StringView("socket")].toString();
        }
    };

    static bool isRunning(const QProcess &process) { return process.state() == QProcess::Running; }

private Q_SLOTS:
    void programThatOutlivedItsSession_givesItsPlaceUp()
    {
        World world;
        QVERIFY(world.start());
        world.niri.quit();
        QTRY_COMPARE(world.program.events(QStringLiteral("niri_disconnected")).size(), 1);
        QVERIFY(world.nextSessionBegins());
        const auto next = world.program.startCommand({QStringLiteral("--headless")});
        QTRY_VERIFY_WITH_TIMEOUT(!world.program.isRunning(), 10'000);
        QCOMPARE(world.program.exitStatus(), 0);
        QTRY_COMPARE(world.niriOfTheRunning(), world.nextSocket());
        QVERIFY(isRunning(*next));
        // Zoomed once: 17 would be twice.
        QTRY_COMPARE(world.size(0), 14.0);
        world.nextNiri.focusWindow(world.nextBrowser);
        QTRY_COMPARE(world.size(0), 11.0);
        world.nextNiri.focusWindow(world.nextWindow);
        QTRY_COMPARE(world.size(0), 14.0);
        QCOMPARE(world.program.command({QStringLiteral("quit")}).exitStatus, 0);
        QTRY_VERIFY(!isRunning(*next));
        QCOMPARE(world.size(0), 11.0);
        QCOMPARE(QString::fromUtf8(next->readAllStandardError()), QString());
    }

    void programWhoseSessionGoesOn_stays()
    {
        World world;
        world.program.setEnvironment(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        world.program.setEnvironment(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
        QVERIFY(world.niri.listen(world.program.niriSocket()) && world.program.start({}));
        QTRY_COMPARE(world.niri.eventStreams(), 1);
        QVERIFY(world.nextSessionBegins());
        const auto answer = world.program.command({});
        QCOMPARE(answer.exitStatus, 0);
        QVERIFY2(answer.output.contains(QStringLiteral("another session")), qPrintable(answer.output));
        QVERIFY(world.program.isRunning());
        QCOMPARE(world.niri.eventStreams(), 1);
        QCOMPARE(world.nextNiri.eventStreams(), 0);
    }

    /// `show` asks for the dialog, not for a new start.
    void commandInANewSession_endsNobody()
    {
        World world;
        QVERIFY(world.start());
        world.niri.quit();
        QVERIFY(world.nextSessionBegins());
        QCOMPARE(world.program.command({QStringLiteral("show")}).exitStatus, 1);
        QVERIFY(world.program.isRunning());
    }

    void severalStartsInANewSession_giveOneProgram()
    {
        World world;
        QVERIFY(world.start());
        world.niri.quit();
        QVERIFY(world.nextSessionBegins());
        std::vector<std::unique_ptr<QProcess>> starts;
        for (int i = 0; i < 4; ++i)
            starts.push_back(world.program.startCommand({QStringLiteral("--headless")}));
        QTRY_VERIFY_WITH_TIMEOUT(!world.program.isRunning(), 10'000);
        const auto running = [&] {
            return std::ranges::count_if(starts, [](const auto &process) { return isRunning(*process); });
        };
        QTRY_COMPARE_WITH_TIMEOUT(running(), 1, 20'000);
        QTRY_COMPARE(world.nextNiri.eventStreams(), 1);
        QTRY_COMPARE(world.size(0), 14.0);
        QCOMPARE(world.program.command({QStringLiteral("quit")}).exitStatus, 0);
        QTRY_COMPARE(running(), 0);
        QCOMPARE(world.size(0), 11.0);
    }
};

QTEST_GUILESS_MAIN(ProgramSessionTest)
#include "ProgramSessionTest.moc"
