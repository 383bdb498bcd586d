// SPDX-License-Identifier: GPL-3.0-or-later
#include "RegistryWorld.h"

#include <algorithm>

using namespace std::chrono_literals;
using Kind = KittyError::Kind;
using Misbehaviour = MisbehavingKitty::Misbehaviour;

/// Kitties that stop, dawdle, babble or hang up, beside one that is well.
class BadNeighboursTest : public QObject
{
    Q_OBJECT

private:
    struct World : RegistryWorld {
        std::vector<KittyId> add(int count, std::optional<Misbehaviour> how)
        {
            std::vector<KittyId> added;
            for (int i = 0; i < count; ++i) {
                added.push_back(RegistryWorld::add());
                if (how)
                    simulated(added.back()).alwaysMisbehave(*how);
                else
                    kitties.stop(added.back().pid);
            }
            return added;
        }

        bool isOpen(const KittyId &kitty) const
        {
            return registry.info(kitty).connection == KittyInfo::Connection::Open;
        }
    };

private Q_SLOTS:
    void goodKitty_waitsForNoneOfThem_data()
    {
        QTest::addColumn<std::optional<Misbehaviour>>("how");
        const auto row = [](const char *name, std::optional<Misbehaviour> how) {
            QTest::newRow(name) << how;
        };
        row("stopped", std::nullopt);
        row("slow", Misbehaviour::DripFeed);
        row("silent", Misbehaviour::NeverAnswer);
        row("garbage", Misbehaviour::Garbage);
        row("endless answer", Misbehaviour::EndlessAnswer);
        row("half closed", Misbehaviour::HalfClose);
        row("half an answer", Misbehaviour::CloseInMidAnswer);
    }

    /// No deadline of theirs has to pass: the scheduler's time stands still.
    void goodKitty_waitsForNoneOfThem()
    {
        QFETCH(const std::optional<Misbehaviour>, how);
        World world;
        const std::vector<KittyId> bad = world.add(3, how);
        const KittyId good = world.RegistryWorld::add();
        const auto start = world.scheduler.now();
        for (int i = 0; i < 5; ++i) {
            for (const KittyId &kitty : bad)
                world.zoom(kitty);
            const auto outcome = world.zoom(good);
            QVERIFY(settled(outcome));
            QVERIFY((*outcome)->has_value());
            QVERIFY(world.registry.info(good).isHealthy());
        }
        QCOMPARE(world.scheduler.now(), start);
        QCOMPARE(world.simulated(good).connectionsMade(), 1);
        QCOMPARE(world.registry.info(good).retries, 0U);
    }

    void badKitty_hasOneConnectionAtMost_howeverOftenItIsWanted_data()
    {
        goodKitty_waitsForNoneOfThem_data();
    }

    void badKitty_hasOneConnectionAtMost_howeverOftenItIsWanted()
    {
        QFETCH(const std::optional<Misbehaviour>, how);
        World world;
        const KittyId bad = world.add(1, how).front();
        for (int i = 0; i < 30; ++i) {
            world.zoom(bad);
            QTest::qWait(1);
            QVERIFY(world.registry.statistics().total <= 1);
            world.scheduler.advance(1s);
        }
        QTRY_VERIFY(world.simulated(bad).openConnections() <= 1);
        world.registry.closeAll();
        QCOMPARE(world.scheduler.pending(), 0U);
    }

    void halfClosedKitty_isTriedAgain_thenGivenUp()
    {
        World world;
        const KittyId bad = world.add(1, Misbehaviour::HalfClose).front();
        const auto outcome = world.zoom(bad);
        for (quint64 retries = 1; retries <= 3; ++retries) {
            QTRY_COMPARE(world.registry.info(bad).retries, retries);
            QCOMPARE(world.registry.info(bad).status.error->kind, Kind::ConnectionLost);
            world.scheduler.advance(1s);
        }
        QVERIFY(settled(outcome));
        QCOMPARE((*outcome)->error().kind, Kind::MaxRetriesExceeded);
    }

    void slowKitty_isReadyWhenItsLastByteIsThere()
    {
        World world;
        const KittyId slow = world.add(1, Misbehaviour::DripFeed).front();
        const auto outcome = world.zoom(slow);
        QVERIFY(settled(outcome));
        QVERIFY((*outcome)->has_value());
        QVERIFY(world.registry.info(slow).isHealthy());
    }

    void twelveInUseAtOnce_areAllServed_andTenConnectionsStay()
    {
        World world;
        std::vector<KittyId> kitties = world.add(2, std::nullopt);
        for (int i = 0; i < 10; ++i)
            kitties.push_back(world.RegistryWorld::add());
        std::vector<std::shared_ptr<Outcome>> outcomes;
        for (const KittyId &kitty : kitties)
            outcomes.push_back(world.zoom(kitty));
        for (std::size_t i = 2; i < 12; ++i) {
            QVERIFY(settled(outcomes[i]));
            QVERIFY((*outcomes[i])->has_value());
        }
        QVERIFY(world.registry.statistics().total <= 10);
        world.scheduler.advance(2s);
        QCOMPARE((*outcomes[0])->error().kind, Kind::Hung);
        QCOMPARE((*outcomes[1])->error().kind, Kind::Hung);
        QVERIFY(world.registry.statistics().total <= 10);
        QVERIFY(world.registry.statistics().evicted >= 2U);
    }

    void stoppedKitties_giveTheirConnectionsUp_whenOthersWereUsedLater()
    {
        World world;
        std::vector<KittyId> kitties;
        const auto use = [&](std::size_t i) {
            const auto outcome = world.zoom(kitties[i]);
            const bool isStopped = i % 4 == 0;
            const bool isUnderWay =
                isStopped ? QTest::qWaitFor([&] { return world.isOpen(kitties[i]); }) : settled(outcome);
            world.scheduler.advance(2s);
            return isUnderWay && settled(outcome);
        };
        for (std::size_t i = 0; i < 12; ++i) {
            kitties.push_back(i % 4 == 0 ? world.add(1, std::nullopt).front() : world.RegistryWorld::add());
            QVERIFY(use(i));
        }
        // 0, 4 and 8 are stopped; 0 and 1 were used longest ago.
        QCOMPARE(world.registry.statistics().total, 10);
        for (std::size_t i = 0; i < 12; ++i)
            QCOMPARE(world.isOpen(kitties[i]), i >= 2);

        QVERIFY(use(2));
        QVERIFY(use(1));
        // Then 3; not 2, which has just been used, though it was before 3 in the beginning.
        QCOMPARE(world.registry.statistics().total, 10);
        QVERIFY(world.isOpen(kitties[1]) && world.isOpen(kitties[2]) && !world.isOpen(kitties[3]));
        QVERIFY(use(5) && use(6) && use(0));
        QVERIFY(!world.isOpen(kitties[4]));
        QCOMPARE(world.registry.statistics().evicted, 4U);
    }
};

Q_DECLARE_METATYPE(std::optional<MisbehavingKitty::Misbehaviour>)
QTEST_GUILESS_MAIN(BadNeighboursTest)
#include "BadNeighboursTest.moc"
