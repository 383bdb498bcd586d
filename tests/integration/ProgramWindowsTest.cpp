// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramWorld.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>

namespace
{

const auto statusTitle = QStringLiteral("Kitty Focus Tracker");
const auto settingsTitle = QStringLiteral("Kitty Focus Tracker Settings");

} // namespace

/// The program's windows on niri's desktop: Qt draws them nowhere, niri is told of them by the test.
class ProgramWindowsTest final : public QObject
{
    Q_OBJECT

    struct World : ProgramWorld {
        bool start()
        {
            program.setEnvironment(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
            program.setEnvironment(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
            return niri.listen(program.niriSocket()) && program.start({})
                && QTest::qWaitFor([this] { return niri.eventStreams() == 1; });
        }

        /// Somewhere else than where the user is.
        niri::WindowId open(const QString &title)
        {
            niri::WindowId id{};
            niri.change([&](SimulatedDesktop &desktop) {
                id = desktop.openWindow({.title = title,
                                         .appId = QStringLiteral("kitty-focus-tracker"),
                                         .pid = static_cast<pid_t>(program.pid())});
                desktop.focusWindow(browser);
                desktop.switchToWorkspace(niri::WorkspaceId{2});
            });
            return id;
        }
    };

private Q_SLOTS:
    void displayThatQtCannotUse_endsNothing()
    {
        World world;
        world.program.setEnvironment(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("missing"));
        const int kitty = world.openKitty();
        QVERIFY(world.niri.listen(world.program.niriSocket()) && world.program.start({}));
        QTRY_COMPARE(world.program.status()[QStringLiteral("kitties")].toArray().size(), 1);
        world.focus(kitty);
        QTRY_COMPARE(world.size(kitty), 14.0);
        QCOMPARE(world.program.command({QStringLiteral("show")}).exitStatus, 1);
        QVERIFY(world.program.end(SIGTERM));
        QCOMPARE(world.program.exitStatus(), 0);
        const QStringList said = world.program.errors().trimmed().split(u'\n');
        QVERIFY2(said.size() == 1 && said[0].contains(QStringLiteral("qt6-wayland")),
                 qPrintable(said.join(u'\n')));
    }

    void dialogThatIsAskedFor_getsTheFocus_whereverItIs_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("title");
        QTest::newRow("show") << QStringList{QStringLiteral("show")} << statusTitle;
        QTest::newRow("settings") << QStringList{QStringLiteral("settings")} << settingsTitle;
        QTest::newRow("second start") << QStringList() << statusTitle;
    }

    void dialogThatIsAskedFor_getsTheFocus_whereverItIs()
    {
        QFETCH(const QStringList, command);
        QFETCH(const QString, title);
        World world;
        QVERIFY(world.start());
        // Not on the screen yet when it is asked for.
        QCOMPARE(world.program.command(command).exitStatus, 0);
        const auto dialog = world.open(title);
        QTRY_COMPARE(world.niri.desktop().focused(), std::optional(dialog));
        // Open, and left for another workspace.
        world.niri.change([&](SimulatedDesktop &desktop) {
            desktop.switchToWorkspace(niri::WorkspaceId{2});
            desktop.openWindow({.title = QStringLiteral("elsewhere"), .pid = std::nullopt});
        });
        QVERIFY(world.niri.desktop().focused() != std::optional(dialog));
        // The program has heard of it.
        QTRY_COMPARE(world.niri.unread(), 0);
        QCOMPARE(world.program.command(command).exitStatus, 0);
        QTRY_COMPARE(world.niri.desktop().focused(), std::optional(dialog));
    }
};

QTEST_GUILESS_MAIN(ProgramWindowsTest)
#include "ProgramWindowsTest.moc"
