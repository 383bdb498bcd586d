// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoWorld.h"

#include "EventReader.h"
#include "KittyProcess.h"
#include "KittyProcessLocator.h"
#include "KittyRegistry.h"
#include "ManualScheduler.h"
#include "MethodChoice.h"
#include "QtScheduler.h"
#include "SimulatedKittyMain.h"
#include "ZoomController.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace std::chrono_literals;

namespace
{

const QString worldOption = QStringLiteral("--world");

/// A world of its own, in a process that the test may kill.
int liveInAWorld()
{
    QtScheduler scheduler;
    DemoWorld world(scheduler);
    if (const auto started = world.start(); !started) {
        std::fprintf(stderr, "%s\n", qPrintable(started.error()));
        return 1;
    }
    std::printf("%d %d %d\n", world.ready(), world.withoutSocket(), world.refusing());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

QStringList entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
}

bool runs(pid_t pid)
{
    return KittyProcess::idOf(pid).has_value();
}

} // namespace

class DemoWorldTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_runtimeFolder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtimeFolder->path()));
    }

    void oneKittyIsReady_oneHasNoSocket_oneRefuses()
    {
        QtScheduler scheduler;
        ManualScheduler timeOfDay;
        DemoWorld world(timeOfDay);
        QVERIFY(world.start());

        KittyProcessLocator locator;
        KittyRegistry registry(locator, scheduler);
        std::vector<std::unique_ptr<MethodChoice>> methods;
        for (const pid_t pid : {world.ready(), world.withoutSocket(), world.refusing()}) {
            registry.add(*locator.identify(pid));
            methods.push_back(std::make_unique<MethodChoice>(*locator.identify(pid), registry, scheduler,
                                                             QStringLiteral("/no/kitten")));
            methods.back()->check();
        }
        const auto info = [&](pid_t pid) { return registry.info(*locator.identify(pid)); };

        QTRY_COMPARE(info(world.ready()).status.kind, KittyStatus::Kind::Ready);
        QCOMPARE(info(world.ready()).version, QVersionNumber(0, 48, 2));
        QCOMPARE(info(world.ready()).connection, KittyInfo::Connection::Open);
        QTRY_COMPARE(info(world.refusing()).status.kind, KittyStatus::Kind::Failed);
        QCOMPARE(info(world.refusing()).status.error->kind, KittyError::Kind::PermissionMissing);
        // It is only called so when it is no longer young.
        QTRY_COMPARE_WITH_TIMEOUT(info(world.withoutSocket()).status.kind, KittyStatus::Kind::NoSocket,
                                  10'000);
    }

    void theWholeProgramFindsItsWayThroughTheDay()
    {
        ManualScheduler scheduler;
        ManualScheduler timeOfDay;
        DemoWorld world(timeOfDay);
        QVERIFY(world.start());

        KittyProcessLocator locator;
        KittyRegistry registry(locator, scheduler);
        ZoomController controller(registry, locator, scheduler, QStringLiteral("/no/kitten"));
        niri::Windows windows;
        int timesRead = 0;
        niri::EventReader niri(scheduler, niri::SocketFinder(world.environment()));
        connect(&niri, &niri::EventReader::eventsRead, &controller,
                [&](const std::vector<niri::Event> &events) {
                    ++timesRead;
                    for (const niri::Event &event : events)
                        windows.apply(event);
                    controller.setWindows(windows, windows.takeChanges());
                });
        niri.start();

        const auto readyWindows = [&] {
            const auto id = locator.identify(world.ready());
            const auto kitty = id ? controller.kitty(*id) : std::nullopt;
            return kitty ? kitty->windows : std::vector<KittyState::Window>();
        };
        const auto size = [&](qsizetype index) {
            const auto all = readyWindows();
            return index < std::ssize(all) ? all[static_cast<std::size_t>(index)].size.value_or(0) : 0;
        };
        // The kitties are processes of their own, so their answers come when they come; what the program
        // waits for comes as soon as nothing is on its way.
        const auto pass = [&](auto isTrue) {
            return QTest::qWaitFor([&] {
                if (registry.statistics().active == 0)
                    scheduler.advance(100ms);
                return isTrue();
            });
        };
        const auto isSize = [&](qsizetype index, double points) {
            return pass([&, index, points] { return size(index) == points; });
        };
        const auto nextStep = [&] {
            const int before = timesRead;
            timeOfDay.advance(2000ms);
            return QTest::qWaitFor([&] { return timesRead > before; });
        };

        QVERIFY(isSize(0, 14));
        QCOMPARE(controller.kitties().size(), 3U);
        QVERIFY(nextStep()); // firefox
        QVERIFY(isSize(0, 11));
        QVERIFY(nextStep());
        QVERIFY(isSize(0, 14));
        for (int i = 0; i < 7; ++i) { // title, launcher, another kitty and back, title, a new window
            QVERIFY(nextStep());
            scheduler.advance(200ms); // a user's pace, or it would be a run through columns
            QVERIFY(pass([&] { return registry.statistics().active == 0; }));
        }
        QVERIFY(pass([&] { return readyWindows().size() == 2; }));
        QVERIFY(isSize(1, 14));
        QCOMPARE(size(0), 11.0);
        QVERIFY(nextStep());
        QVERIFY(isSize(0, 14));
        QCOMPARE(size(1), 11.0);
        QVERIFY(registry.statistics().reused > 3);
        QCOMPARE(registry.info(*locator.identify(world.ready())).connection, KittyInfo::Connection::Open);
    }

    void atItsEnd_noProcessAndNoFileIsLeft()
    {
        QList<pid_t> pids;
        {
            ManualScheduler scheduler;
            DemoWorld world(scheduler);
            QVERIFY(world.start());
            pids = {world.ready(), world.withoutSocket(), world.refusing()};
            for (const pid_t pid : pids)
                QVERIFY(runs(pid));
        }
        for (const pid_t pid : pids)
            QVERIFY(!runs(pid));
        QCOMPARE(entries(m_runtimeFolder->filePath(QStringLiteral("kitty-focus-tracker"))), QStringList());
    }

    void afterTheProgramWasKilled_noProcessAndNoFileIsLeft()
    {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {worldOption});
        QVERIFY(program.waitForReadyRead());
        QList<pid_t> pids;
        for (const QByteArray &word : program.readLine().simplified().split(' '))
            pids += word.toInt();
        QCOMPARE(pids.size(), 3);
        const QString folder = m_runtimeFolder->filePath(QStringLiteral("kitty-focus-tracker"));
        QCOMPARE(entries(folder).size(), 1);
        const auto sockets = [&] { return entries(folder + u'/' + entries(folder).value(0)).size(); };
        QTRY_COMPARE(sockets(), 3); // of niri and of two kitties

        program.kill();
        QVERIFY(program.waitForFinished());
        for (const pid_t pid : pids)
            QTRY_VERIFY(!runs(pid));
        QTRY_COMPARE(entries(folder), QStringList());
    }

    void withoutAPlaceForItsSockets_itSaysSo()
    {
        qputenv("XDG_RUNTIME_DIR", "/no/such/folder");
        ManualScheduler scheduler;
        DemoWorld world(scheduler);
        const auto started = world.start();
        QVERIFY(!started);
        QVERIFY(started.error().contains(QStringLiteral("/no/such/folder/kitty-focus-tracker")));
    }

private:
    std::unique_ptr<QTemporaryDir> m_runtimeFolder;
};

int main(int argc, char *argv[])
{
    if (const auto status = runSimulatedKitty(argc, argv))
        return *status;
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(worldOption))
        return liveInAWorld();
    DemoWorldTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "DemoWorldTest.moc"
