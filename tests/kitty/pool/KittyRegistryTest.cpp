// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyRegistry.h"

#include "ForeignSocket.h"
#include "PrivateFolder.h"
#include "RegistryWorld.h"
#include "SocketCrowd.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using Kind = KittyError::Kind;
using Misbehaviour = MisbehavingKitty::Misbehaviour;

class KittyRegistryTest : public QObject
{
    Q_OBJECT

private:
    using World = RegistryWorld;

private Q_SLOTS:
    void connectionIsReused_andLastUsedMovesOn()
    {
        World world;
        const KittyId kitty = world.add();
        QVERIFY(settled(world.zoom(kitty)));
        const auto first = world.registry.info(kitty).lastUsed;
        QVERIFY(first);

        world.scheduler.advance(7s);
        const auto second = world.zoom(kitty);
        QVERIFY(settled(second));
        QVERIFY((*second)->has_value());

        QCOMPARE(*world.registry.info(kitty).lastUsed - *first, 7s);
        QCOMPARE(world.kitties.at(kitty.pid).connectionsMade(), 1);
        const PoolStatistics statistics = world.registry.statistics();
        QCOMPARE(statistics.opened, 1U);
        QCOMPARE(statistics.reused, 1U);
        QCOMPARE(statistics.reuseRate(), 0.5);
        QCOMPARE(statistics.total, 1);
        QCOMPARE(statistics.active, 0);
        QCOMPARE(statistics.idle(), 1);
    }

    void aCommandAnswers_makesReadyAndHealthy_andTellsTheVersion()
    {
        World world;
        const KittyId kitty = world.add();
        QCOMPARE(world.registry.info(kitty).status.kind, KittyStatus::Kind::NotChecked);
        QVERIFY(!world.registry.info(kitty).isHealthy());
        const auto outcome = world.zoom(kitty);
        QVERIFY(settled(outcome));
        const KittyReport report = (*outcome)->value();
        QCOMPARE(report.windows.size(), 1U);
        QCOMPARE(report.windows.front().base, 11.0);
        QCOMPARE(report.windows.front().size, 14.0);
        QVERIFY(world.registry.info(kitty).isHealthy());
        QCOMPARE(world.registry.info(kitty).version, QVersionNumber(0, 48, 2));
    }

    /// With everything else in the private folder.
    void kittenThatWasRemoved_isThereAgain_forTheNextCommand()
    {
        const QTemporaryDir runtime;
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
        World world;
        const QString kitten = PrivateFolder::defaultPath() + QStringLiteral("/zoom_kitten.py");
        KittyRegistry another(world.kitties, world.scheduler);
        world.kitties.add();
        const KittyId kitty = world.kitties.id(world.kitties.lastPid());
        another.add(kitty);
        MethodChoice method(kitty, another, world.scheduler, kitten);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(!QFile::exists(kitten));
            method.check();
            QTRY_VERIFY(QFile::exists(kitten));
            QTRY_COMPARE(another.statistics().active, 0);
            QVERIFY(QDir(PrivateFolder::defaultPath()).removeRecursively());
        }
    }

    void connecting_isNotYetReady()
    {
        World world;
        const KittyId kitty = world.add();
        world.kitties.at(kitty.pid).stop();
        world.check(kitty);
        QTest::qWait(0);
        QCOMPARE(world.registry.info(kitty).connection, KittyInfo::Connection::Open);
        QCOMPARE(world.registry.info(kitty).status.kind, KittyStatus::Kind::NotChecked);
    }

    void retry_waits200Then400Then800Milliseconds_thenGivesUp()
    {
        World world;
        const KittyId kitty = world.add();
        world.kitties.at(kitty.pid).misbehave(Misbehaviour::CloseAtOnce, 10);
        const auto start = world.scheduler.now();
        QSignalSpy statusChanges(&world.registry, &KittyRegistry::statusChanged);
        const auto outcome = world.zoom(kitty);
        const MisbehavingKitty &simulated = world.kitties.at(kitty.pid);

        int tries = 1;
        for (const auto delay : {200ms, 400ms, 800ms}) {
            QTRY_COMPARE(simulated.commandTimes().size(), std::size_t(tries));
            QTRY_COMPARE(world.registry.statistics().retries, quint64(tries));
            // Between the tries the failed connection is gone and the status says why.
            QCOMPARE(world.registry.statistics().total, 0);
            QCOMPARE(world.registry.info(kitty).status.kind, KittyStatus::Kind::Failed);
            QCOMPARE(world.registry.info(kitty).status.error->kind, Kind::ConnectionLost);
            QVERIFY(!outcome->has_value());
            QCOMPARE(world.scheduler.untilNext(), std::optional<std::chrono::nanoseconds>(delay));
            world.scheduler.advance(delay);
            ++tries;
        }
        QVERIFY(settled(outcome));
        QCOMPARE((*outcome)->error().kind, Kind::MaxRetriesExceeded);
        QCOMPARE(world.commandTimes(kitty, start),
                 (std::vector<std::chrono::milliseconds>{0ms, 200ms, 600ms, 1400ms}));
        QCOMPARE(world.registry.info(kitty).retries, 3U);
        QCOMPARE(world.registry.statistics().failures, 1U);
        QCOMPARE(world.scheduler.pending(), 0U);
    }

    void retry_afterRefusedConnections_succeedsWhenKittyListensAgain()
    {
        World world;
        const KittyId kitty = world.add();
        world.kitties.at(kitty.pid).stopListening();
        const auto outcome = world.zoom(kitty);
        QTRY_COMPARE(world.registry.statistics().retries, 1U);
        QCOMPARE(world.registry.info(kitty).status.error->kind, Kind::Refused);
        world.kitties.listen(kitty.pid);
        world.scheduler.advance(200ms);
        QVERIFY(settled(outcome));
        QVERIFY((*outcome)->has_value());
        QVERIFY(world.registry.info(kitty).isHealthy());
    }

    void retry_sendsWhatIsWishedByThen()
    {
        World world;
        const KittyId kitty = world.add();
        world.kitties.at(kitty.pid).misbehave(Misbehaviour::CloseAfterwards);
        ZoomWish wish = RegistryWorld::wish();
        bool isDone = false;
        world.method(kitty).runKitten([&] { return ZoomMethod::Task{.wish = wish}; },
                                      [&](const auto &) { isDone = true; });
        QTRY_COMPARE(world.registry.statistics().retries, 1U);
        QCOMPARE(world.kitties.at(kitty.pid).fonts().size(1), 14.0);
        wish.zoomed.clear();
        world.scheduler.advance(200ms);
        QTRY_VERIFY(isDone);
        QCOMPARE(world.kitties.at(kitty.pid).fonts().size(1), 11.0);
    }

    void refusalsAndNonsense_areNotTriedAgain_data()
    {
        QTest::addColumn<Misbehaviour>("misbehaviour");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<std::size_t>("commands");
        // With the questions whether it permits anything else.
        QTest::newRow("permission") << Misbehaviour::PermissionDenied << Kind::PermissionMissing << 3UZ;
        QTest::newRow("remote control off") << Misbehaviour::ControlOff << Kind::RemoteControlOff << 1UZ;
        QTest::newRow("unknown words") << Misbehaviour::Complain << Kind::UnknownRefusal << 1UZ;
        QTest::newRow("garbage") << Misbehaviour::Garbage << Kind::ProtocolError << 1UZ;
        QTest::newRow("no JSON") << Misbehaviour::NoJson << Kind::ProtocolError << 1UZ;
        QTest::newRow("endless answer") << Misbehaviour::EndlessAnswer << Kind::ProtocolError << 1UZ;
    }

    void refusalsAndNonsense_areNotTriedAgain()
    {
        QFETCH(Misbehaviour, misbehaviour);
        QFETCH(Kind, kind);
        QFETCH(std::size_t, commands);
        World world;
        const KittyId kitty = world.add();
        world.kitties.at(kitty.pid).misbehave(misbehaviour);
        const auto outcome = world.zoom(kitty);
        QVERIFY(settled(outcome));
        QCOMPARE((*outcome)->error().kind, kind);
        QCOMPARE((*outcome)->error().pid, kitty.pid);
        QCOMPARE(world.registry.statistics().retries, 0U);
        QCOMPARE(world.registry.statistics().failures, 1U);
        QCOMPARE(world.kitties.at(kitty.pid).commandTimes().size(), commands);
        QVERIFY(!world.registry.info(kitty).isHealthy());

        // And what went wrong once is no sentence for life.
        const auto again = world.zoom(kitty);
        QVERIFY(settled(again));
        QVERIFY((*again)->has_value());
        QVERIFY(world.registry.info(kitty).isHealthy());
    }

    void commandLongerThanKittyReads_isNotSent()
    {
        World world;
        const KittyId kitty = world.add();
        const auto withText = [](qsizetype size) {
            return KittyCommand{.name = QStringLiteral("ls"),
                                .payload = KittyMessage::text({{QStringLiteral("x"), QString(size, u'x')}})};
        };
        const qsizetype room =
            KittyMessage::maxRequestSize - KittyMessage::framed(KittyMessage::toJson(withText(0))).size();
        std::vector<std::expected<KittyResponse, KittyError>> answers;
        for (const qsizetype size : {room, room + 1}) {
            world.registry.execute(kitty,
                                   {.makeCommand = [=] { return withText(size); },
                                    .done = [&](const auto &answer) { answers.push_back(answer); }},
                                   &world.registry);
        }
        QTRY_COMPARE(answers.size(), 2U);
        QVERIFY(answers[0]);
        QCOMPARE(answers[1].error().kind, Kind::RequestTooLong);
        QCOMPARE(answers[1].error().detail, QStringLiteral("ls"));
        QCOMPARE(world.simulated(kitty).commandTimes().size(), 1U);
    }

    void stoppedKitty_isNamedAfterItsDeadline_andIsWellAgainByItsLateAnswer()
    {
        World world;
        const KittyId kitty = world.add();
        world.kitties.at(kitty.pid).stop();
        const auto outcome = world.zoom(kitty);
        QTest::qWait(0);
        world.scheduler.advance(1999ms);
        QVERIFY(!outcome->has_value());
        world.scheduler.advance(1ms);
        QVERIFY(outcome->has_value());
        QCOMPARE((*outcome)->error().kind, Kind::Hung);

        // More wishes meanwhile come back at once and don't pile up inside kitty.
        for (int i = 0; i < 5; ++i) {
            const auto next = world.zoom(kitty);
            QVERIFY(next->has_value());
            QCOMPARE((*next)->error().kind, Kind::Hung);
        }
        QCOMPARE(world.kitties.at(kitty.pid).connectionsMade(), 1);

        world.kitties.at(kitty.pid).carryOn();
        QTRY_VERIFY(world.registry.info(kitty).isHealthy());
        QCOMPARE(world.kitties.at(kitty.pid).commandTimes().size(), 1U);
        const auto after = world.zoom(kitty);
        QVERIFY(settled(after));
        QVERIFY((*after)->has_value());
    }

    void stoppedProcess_isNamedAsSuch()
    {
        World world;
        const KittyId kitty = world.add();
        world.kitties.stop(kitty.pid);
        const auto outcome = world.zoom(kitty);
        QTest::qWait(0);
        world.scheduler.advance(2s);
        QCOMPARE((*outcome)->error().kind, Kind::Hung);
        QVERIFY((*outcome)->error().detail.contains(QLatin1StringView("stopped")));
    }

    void stoppedProcess_withSoManyWaitingThatThereIsNoRoom_isNamedAsSuch_andTriedAgain()
    {
        World world;
        const KittyId kitty = world.add();
        world.kitties.stop(kitty.pid);
        std::shared_ptr<Outcome> outcome;
        {
            const SocketCrowd crowd(world.simulated(kitty).path());
            QVERIFY(crowd.isFull());
            outcome = world.zoom(kitty);
            world.scheduler.advance(2s);
        }
        QVERIFY(outcome->has_value());
        QCOMPARE((*outcome)->error().kind, Kind::Hung);
        QVERIFY((*outcome)->error().detail.contains(QLatin1StringView("stopped")));
        QCOMPARE(world.registry.statistics().retries, 0U);
        world.simulated(kitty).carryOn();
        QTRY_VERIFY(world.simulated(kitty).connectionsMade() > 0);
        QTRY_COMPARE(world.simulated(kitty).openConnections(), 0);
        const auto next = world.zoom(kitty);
        QVERIFY(settled(next));
        QVERIFY((*next)->has_value());
    }

    void oldKittyThatServesAnother_isNamed_andRecoversByItself()
    {
        World world;
        const KittyId kitty = world.add(QStringLiteral("0.26.5"));
        QVERIFY(settled(world.zoom(kitty)));
        QTRY_COMPARE(world.kitties.at(kitty.pid).openConnections(), 0);

        QLocalSocket other;
        other.connectToServer(world.kitties.at(kitty.pid).path());
        QTRY_COMPARE(world.kitties.at(kitty.pid).openConnections(), 1);
        const auto outcome = world.zoom(kitty);
        QTRY_COMPARE(world.kitties.at(kitty.pid).openConnections(), 2);
        world.scheduler.advance(2s);
        QVERIFY(settled(outcome));
        QCOMPARE((*outcome)->error().kind, Kind::BusyWithAnother);

        // It waits with its one connection.
        for (int i = 0; i < 20; ++i) {
            QVERIFY(settled(world.zoom(kitty)));
            world.scheduler.advance(10s);
        }
        QCOMPARE(world.kitties.at(kitty.pid).connectionsMade(), 3);

        other.disconnectFromServer();
        QTRY_VERIFY(world.registry.info(kitty).isHealthy());
        QTRY_COMPARE(world.kitties.at(kitty.pid).openConnections(), 0);
    }

    void statusCheck_hasItsOwnShorterDeadline()
    {
        World world;
        const KittyId kitty = world.add();
        world.kitties.at(kitty.pid).stop();
        world.check(kitty);
        QTest::qWait(0);
        world.scheduler.advance(999ms);
        QCOMPARE(world.registry.info(kitty).status.kind, KittyStatus::Kind::NotChecked);
        world.scheduler.advance(1ms);
        QCOMPARE(world.registry.info(kitty).status.kind, KittyStatus::Kind::Failed);
    }

    void idleConnection_isClosedAfterFiveMinutes_andCountedAsClosedIdle()
    {
        World world;
        RegistryConfig config;
        config.healthCheckInterval = 1h;
        world.registry.setConfig(config);
        const KittyId kitty = world.add();
        QVERIFY(settled(world.zoom(kitty)));
        world.scheduler.advance(299s);
        QCOMPARE(world.registry.statistics().total, 1);
        world.scheduler.advance(1s);
        QCOMPARE(world.registry.statistics().total, 0);
        QCOMPARE(world.registry.statistics().closedIdle, 1U);
        QCOMPARE(world.registry.info(kitty).connection, KittyInfo::Connection::Closed);
        QTRY_COMPARE(world.kitties.at(kitty.pid).openConnections(), 0);
        // It is still known to be well, and nothing wakes up any more.
        QVERIFY(world.registry.info(kitty).isHealthy());
        QCOMPARE(world.scheduler.pending(), 0U);

        QVERIFY(settled(world.zoom(kitty)));
        QCOMPARE(world.registry.statistics().opened, 2U);
    }

    void openConnection_isCheckedEveryThirtySeconds_andTheChecksDontKeepItOpen()
    {
        World world;
        const KittyId kitty = world.add();
        QVERIFY(settled(world.zoom(kitty)));
        const MisbehavingKitty &simulated = world.kitties.at(kitty.pid);
        for (std::size_t checks = 1; checks <= 9; ++checks) {
            world.scheduler.advance(30s);
            QTRY_COMPARE(simulated.commandTimes().size(), checks + 1);
            QTRY_COMPARE(world.registry.statistics().active, 0);
        }
        world.scheduler.advance(30s);
        QCOMPARE(world.registry.statistics().total, 0);
        QCOMPARE(world.registry.statistics().closedIdle, 1U);
        QCOMPARE(world.registry.statistics().reused, 0U);
    }

    void healthCheck_findsAHungKitty()
    {
        World world;
        const KittyId kitty = world.add();
        QVERIFY(settled(world.zoom(kitty)));
        world.kitties.at(kitty.pid).stop();
        world.scheduler.advance(30s);
        QTest::qWait(0);
        world.scheduler.advance(1s);
        QVERIFY(!world.registry.info(kitty).isHealthy());
        QCOMPARE(world.registry.info(kitty).status.error->kind, Kind::Hung);
        world.kitties.at(kitty.pid).carryOn();
        QTRY_VERIFY(world.registry.info(kitty).isHealthy());
    }

    void beyondTenConnections_theLeastRecentlyUsedGoes()
    {
        World world;
        std::vector<KittyId> kitties;
        for (int i = 0; i < 12; ++i) {
            kitties.push_back(world.add());
            QVERIFY(settled(world.zoom(kitties.back())));
            world.scheduler.advance(1s);
            // The first stays in use.
            QVERIFY(settled(world.zoom(kitties.front())));
        }
        QCOMPARE(world.registry.statistics().total, 10);
        QCOMPARE(world.registry.statistics().evicted, 2U);
        for (const std::size_t i : {1U, 2U})
            QCOMPARE(world.registry.info(kitties[i]).connection, KittyInfo::Connection::Closed);
        for (const std::size_t i : {0U, 3U, 11U})
            QCOMPARE(world.registry.info(kitties[i]).connection, KittyInfo::Connection::Open);
    }

    void newSettings_holdAtOnce()
    {
        World world;
        for (int i = 0; i < 3; ++i)
            QVERIFY(settled(world.zoom(world.add())));
        QCOMPARE(world.registry.statistics().total, 3);
        RegistryConfig config;
        config.maxConnections = 2;
        world.registry.setConfig(config);
        QCOMPARE(world.registry.statistics().total, 2);
        config.idleTimeout = 5s;
        world.registry.setConfig(config);
        world.scheduler.advance(5s);
        QCOMPARE(world.registry.statistics().total, 0);
    }

    // As it may, whenever it likes: the next command opens another.
    void connectionsThatMayNotStayOpenAnyMore_areClosedAtOnce()
    {
        World world;
        world.registry.setConfig({.keepOpen = KeepOpen::Always});
        const KittyId old = world.add(QStringLiteral("0.26.5"));
        const KittyId recent = world.add();
        QVERIFY(settled(world.zoom(old)));
        QVERIFY(settled(world.zoom(recent)));
        QCOMPARE(world.registry.statistics().total, 2);
        world.registry.setConfig({.keepOpen = KeepOpen::Auto});
        QCOMPARE(world.registry.info(old).connection, KittyInfo::Connection::Closed);
        QCOMPARE(world.registry.info(recent).connection, KittyInfo::Connection::Open);
        QTRY_COMPARE(world.simulated(old).openConnections(), 0);
        world.registry.setConfig({.keepOpen = KeepOpen::Never});
        QCOMPARE(world.registry.statistics().total, 0);
        QCOMPARE(world.scheduler.pending(), 0U);
    }

    void kittyThatClosesAnIdleConnection_isStillWell()
    {
        World world;
        const KittyId kitty = world.add();
        QVERIFY(settled(world.zoom(kitty)));
        world.kitties.at(kitty.pid).stopListening();
        QTRY_COMPARE(world.registry.info(kitty).connection, KittyInfo::Connection::Closed);
        QVERIFY(world.registry.info(kitty).isHealthy());
        world.kitties.listen(kitty.pid);
        const auto outcome = world.zoom(kitty);
        QVERIFY(settled(outcome));
        QVERIFY((*outcome)->has_value());
        QCOMPARE(world.registry.statistics().failures, 0U);
    }

    void kittyBefore0_42_2_isNeverLeftWithAnIdleConnection_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<KeepOpen>("keepOpen");
        QTest::addColumn<int>("open");
        using enum KeepOpen;
        QTest::newRow("0.26.5") << QStringLiteral("0.26.5") << Auto << 0;
        QTest::newRow("0.42.1") << QStringLiteral("0.42.1") << Auto << 0;
        QTest::newRow("0.42.2") << QStringLiteral("0.42.2") << Auto << 1;
        QTest::newRow("0.48.2") << QStringLiteral("0.48.2") << Auto << 1;
        QTest::newRow("0.26.5, always") << QStringLiteral("0.26.5") << Always << 1;
        QTest::newRow("0.48.2, never") << QStringLiteral("0.48.2") << Never << 0;
    }

    void kittyBefore0_42_2_isNeverLeftWithAnIdleConnection()
    {
        QFETCH(QString, version);
        QFETCH(KeepOpen, keepOpen);
        QFETCH(int, open);
        World world;
        RegistryConfig config;
        config.keepOpen = keepOpen;
        world.registry.setConfig(config);
        const KittyId kitty = world.add(version);
        const auto first = world.zoom(kitty);
        const auto second = world.zoom(kitty);
        QVERIFY(settled(first) && settled(second));
        QTRY_COMPARE(world.kitties.at(kitty.pid).openConnections(), open);
        // Both went over one connection: it is closed behind the last of a burst, not behind each command.
        QCOMPARE(world.kitties.at(kitty.pid).connectionsMade(), 1);
        QCOMPARE(world.registry.statistics().total, open);
    }

    void youngKittyWithoutSocket_isLookedForAgain_withDoublingDelays()
    {
        World world;
        world.kitties.addWithoutSocket();
        const KittyId kitty = world.kitties.id(world.kitties.lastPid());
        world.kitties.setStartedNow(kitty.pid);
        world.add(kitty);
        const auto outcome = world.zoom(kitty);
        QCOMPARE(world.kitties.timesLookedFor(kitty.pid), 1);
        world.scheduler.advance(25ms);
        QCOMPARE(world.kitties.timesLookedFor(kitty.pid), 2);
        world.scheduler.advance(49ms);
        QCOMPARE(world.kitties.timesLookedFor(kitty.pid), 2);
        QCOMPARE(world.registry.info(kitty).status.kind, KittyStatus::Kind::NotChecked);
        world.kitties.listen(kitty.pid);
        world.scheduler.advance(1ms);
        QVERIFY(settled(outcome));
        QVERIFY((*outcome)->has_value());
        QCOMPARE(world.kitties.timesLookedFor(kitty.pid), 3);
    }

    void grownKittyWithoutSocket_isNamed_andLookedForAgainWhenAsked()
    {
        World world;
        world.kitties.addWithoutSocket();
        const KittyId kitty = world.kitties.id(world.kitties.lastPid());
        world.kitties.setStartedNow(kitty.pid);
        world.add(kitty);
        const auto outcome = world.zoom(kitty);
        world.scheduler.advance(10s);
        QVERIFY(outcome->has_value());
        QCOMPARE((*outcome)->error().kind, Kind::NoSocket);
        QCOMPARE(world.registry.info(kitty).status.kind, KittyStatus::Kind::NoSocket);
        QCOMPARE(world.scheduler.pending(), 0U);
        // 25 + 50 + ... + 3200 ms, then 5 s: old enough.
        QCOMPARE(world.kitties.timesLookedFor(kitty.pid), 9);

        // It has been told at its start where to listen: it is believed for as long again as it has lived.
        for (int visit = 0; visit < 20; ++visit)
            QCOMPARE(world.zoom(kitty)->value().error().kind, Kind::NoSocket);
        QCOMPARE(world.kitties.timesLookedFor(kitty.pid), 9);
        for (int looks = 10; looks <= 12; ++looks) {
            world.scheduler.advance(world.kitties.age(kitty));
            QCOMPARE(world.kitties.timesLookedFor(kitty.pid), looks - 1);
            QCOMPARE(world.scheduler.pending(), 0U);
            for (int visit = 0; visit < 20; ++visit)
                QVERIFY(world.zoom(kitty)->has_value());
            QCOMPARE(world.kitties.timesLookedFor(kitty.pid), looks);
        }

        world.kitties.listen(kitty.pid);
        world.check(kitty);
        QTRY_VERIFY(world.registry.info(kitty).isHealthy());
    }

    void address_isLookedForOnce_whereEachCommandConnectsAnew()
    {
        World world;
        const KittyId kitty = world.add(QStringLiteral("0.26.5"));
        for (int i = 0; i < 3; ++i)
            QVERIFY(settled(world.zoom(kitty)));
        QCOMPARE(world.kitties.at(kitty.pid).connectionsMade(), 3);
        QCOMPARE(world.kitties.timesLookedFor(kitty.pid), 1);
    }

    void addressWhereAnotherProcessListensByNow_isLookedForAgain()
    {
        World world;
        const KittyId kitty = world.add(QStringLiteral("0.26.5"));
        QVERIFY(settled(world.zoom(kitty)));
        const QString before = world.kitties.locate(kitty)->name;
        const QString elsewhere = before + QStringLiteral("-moved");
        QVERIFY(QFile::rename(before, elsewhere));
        const ForeignSocket foreign;
        QVERIFY(QFile::link(foreign.path(), before));
        world.kitties.setAddress(kitty.pid, elsewhere);
        const auto outcome = world.zoom(kitty);
        QVERIFY(settled(outcome));
        QVERIFY((*outcome)->has_value());
        QCOMPARE(world.registry.statistics().retries, 0U);
        QCOMPARE(world.kitties.at(kitty.pid).commandTimes().size(), 2U);
    }

    void addressWhereNobodyListensAnyMore_isLookedForOnceAgain_andThenTheKittyIsUnwell()
    {
        World world;
        const KittyId kitty = world.add(QStringLiteral("0.26.5"));
        QVERIFY(settled(world.zoom(kitty)));
        world.kitties.at(kitty.pid).stopListening();
        world.kitties.setUnreachable(kitty.pid, Kind::NoSocket);
        const int looks = world.kitties.timesLookedFor(kitty.pid);
        const auto outcome = world.zoom(kitty);
        QVERIFY(settled(outcome));
        QCOMPARE((*outcome)->error().kind, Kind::NoSocket);
        QCOMPARE(world.kitties.timesLookedFor(kitty.pid), looks + 1);
    }

    void socketOfAnotherUser_isNotOurs()
    {
        World world;
        const ForeignSocket foreign;
        const KittyId kitty = world.add();
        world.kitties.setAddress(kitty.pid, foreign.path());
        const auto outcome = world.zoom(kitty);
        QVERIFY(settled(outcome));
        QCOMPARE((*outcome)->error().kind, Kind::NotOurs);
    }

    void socketOfAnotherProcess_isNotSentAByte()
    {
        World world;
        const KittyId kitty = world.add();
        world.kitties.setPeer(1);
        const auto outcome = world.zoom(kitty);
        QVERIFY(settled(outcome));
        QCOMPARE((*outcome)->error().kind, Kind::AddressTaken);
        QTRY_COMPARE(world.kitties.at(kitty.pid).openConnections(), 0);
        QVERIFY(world.kitties.at(kitty.pid).commandTimes().empty());
        QCOMPARE(world.registry.statistics().retries, 0U);
    }

    void kittyThatEnds_isForgotten_andItsCommandsEnd()
    {
        World world;
        const KittyId kitty = world.add();
        world.kitties.at(kitty.pid).stop();
        QSignalSpy gone(&world.registry, &KittyRegistry::gone);
        const auto outcome = world.zoom(kitty);
        QTest::qWait(0);
        world.kitties.kill(kitty.pid);
        QVERIFY(outcome->has_value());
        QCOMPARE((*outcome)->error().kind, Kind::Gone);
        QCOMPARE(gone.size(), 1);
        QVERIFY(!world.registry.contains(kitty));
        QCOMPARE(world.scheduler.pending(), 0U);
        const auto late = world.zoom(kitty);
        QCOMPARE((*late)->error().kind, Kind::Gone);
    }

    void shutdown_closesAll()
    {
        World world;
        for (int i = 0; i < 3; ++i)
            QVERIFY(settled(world.zoom(world.add())));
        QCOMPARE(world.registry.statistics().total, 3);
        world.registry.closeAll();
        QCOMPARE(world.registry.statistics().total, 0);
        QCOMPARE(world.scheduler.pending(), 0U);
        for (const KittyId &kitty : world.registry.kitties())
            QTRY_COMPARE(world.kitties.at(kitty.pid).openConnections(), 0);
    }

    void contextGone_doneIsNotCalled()
    {
        World world;
        const KittyId kitty = world.add();
        auto context = std::make_unique<QObject>();
        bool called = false;
        world.registry.execute(
            kitty,
            {.makeCommand = [] { return KittyCommand{.name = QStringLiteral("ls"), .payload = {}}; },
             .done = [&](const auto &) { called = true; }},
            context.get());
        context.reset();
        QTRY_VERIFY(world.registry.info(kitty).isHealthy());
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(KittyRegistryTest)
#include "KittyRegistryTest.moc"
