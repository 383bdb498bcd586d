// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomMethod.h"

#include "RegistryWorld.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace std::chrono_literals;
using Kind = KittyError::Kind;
using Misbehaviour = MisbehavingKitty::Misbehaviour;

/// Which way to zoom is chosen for which kitty, by commands of which none changes a font.
class ZoomMethodTest : public QObject
{
    Q_OBJECT

private:
    static QStringList words(const char *text)
    {
        return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
    }

    static KittyError problem(const KittyRegistry &registry, const KittyId &kitty)
    {
        return registry.info(kitty).status.error.value_or(KittyError{});
    }

private Q_SLOTS:
    void initTestCase() { qunsetenv("KITTY_RC_PASSWORD"); }

    void permissionsAndVersion_decide_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QStringList>("permitted");
        QTest::addColumn<ZoomMethod::Kind>("method");
        const auto row = [](const char *version, const char *permitted, ZoomMethod::Kind method) {
            QTest::addRow("%s: %s", version, permitted)
                << QString::fromLatin1(version) << words(permitted) << method;
        };
        for (const char *version : {"0.26.5", "0.34.1", "0.35.0", "0.41.1", "0.48.2"}) {
            const bool isOld = QByteArray(version) < "0.35";
            row(version, "kitten", ZoomMethod::Exact);
            row(version, "kitten ls action set-font-size", ZoomMethod::Exact);
            row(version, "ls action set-font-size", isOld ? ZoomMethod::Relative : ZoomMethod::Window);
            row(version, "ls action", isOld ? ZoomMethod::None : ZoomMethod::Window);
            row(version, "action set-font-size", ZoomMethod::Relative);
            row(version, "ls set-font-size", ZoomMethod::Relative);
            row(version, "set-font-size", ZoomMethod::Relative);
            row(version, "action", ZoomMethod::None);
            row(version, "ls", ZoomMethod::None);
        }
    }

    void permissionsAndVersion_decide()
    {
        QFETCH(QString, version);
        QFETCH(QStringList, permitted);
        QFETCH(ZoomMethod::Kind, method);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("rc-pass")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("ours") == 4);
        file.close();
        for (const bool needsPassword : {true, false}) {
            RegistryWorld world;
            world.registry.setPasswordSource(
                PasswordSource(needsPassword ? file.fileName() : folder.filePath(QStringLiteral("none"))));
            const KittyId kitty = world.add(version);
            world.kitties.setPasswords(kitty.pid,
                                       {{needsPassword ? QStringLiteral("ours") : QString(), permitted}});
            QSignalSpy changes(&world.registry, &KittyRegistry::statusChanged);
            bool isDone = false;
            world.check(kitty, [&](const auto &) { isDone = true; });
            QTRY_VERIFY(isDone);

            QCOMPARE(toText(world.method(kitty).kind()), toText(method));
            QCOMPARE(world.registry.info(kitty).status.isReady(), method != ZoomMethod::None);
            QCOMPARE(changes.size(), 1);
            if (method == ZoomMethod::None && needsPassword) {
                QCOMPARE(problem(world.registry, kitty).kind, Kind::PermissionMissing);
                QCOMPARE(problem(world.registry, kitty).detail, QStringLiteral("kitten"));
            }
            QCOMPARE(world.registry.statistics().failures, method == ZoomMethod::None ? 1U : 0U);
            QCOMPARE(world.simulated(kitty).prompts(), 0);
            QCOMPARE(world.simulated(kitty).fonts().size(1), 11.0);
        }
    }

    void kittenThatLacksSomething_isNoEnd()
    {
        RegistryWorld world;
        const KittyId kitty = world.add();
        world.simulated(kitty).alwaysMisbehave(Misbehaviour::KittenUnsupported);
        const auto outcome = world.zoom(kitty);
        QVERIFY(settled(outcome));
        QCOMPARE((*outcome)->error().kind, Kind::TooOld);
        QCOMPARE(toText(world.method(kitty).kind()), QStringLiteral("window"));
        QVERIFY(world.registry.info(kitty).isHealthy());
    }

    void kittyOlderThanAllCommands_isTooOld()
    {
        RegistryWorld world;
        const KittyId kitty = world.add(QStringLiteral("0.25.2"));
        QVERIFY(settled(world.zoom(kitty)));
        QCOMPARE(problem(world.registry, kitty).kind, Kind::TooOld);
        QCOMPARE(world.method(kitty).kind(), ZoomMethod::None);
    }

    void connectionLostWhileAsking_decidesNothing()
    {
        RegistryWorld world;
        const KittyId kitty = world.add();
        world.kitties.setPasswords(kitty.pid, {{QString(), words("ls action")}});
        world.registry.setConfig({.maxRetries = 0});
        const auto first = world.zoom(kitty);
        world.simulated(kitty).misbehave(Misbehaviour::Garbage, 1);
        QVERIFY(settled(first));
        QCOMPARE(problem(world.registry, kitty).kind, Kind::ProtocolError);
        QCOMPARE(world.method(kitty).kind(), ZoomMethod::None);
        QVERIFY(settled(world.zoom(kitty)));
        QCOMPARE(toText(world.method(kitty).kind()), QStringLiteral("window"));
    }

    void kittyZoomedInSteps_isCheckedByOneCommandEach_whichDoesNotKeepItOpen()
    {
        RegistryWorld world;
        world.registry.setConfig({.keepOpen = KeepOpen::Always});
        const KittyId kitty = world.add();
        world.kitties.setPasswords(kitty.pid, {{QString(), words("ls action")}});
        QVERIFY(settled(world.zoom(kitty)));
        const auto used = world.registry.info(kitty).lastUsed;
        const auto sent = world.simulated(kitty).commandTimes().size();
        for (std::size_t checks = 1; checks <= 9; ++checks) {
            world.scheduler.advance(30s);
            QTRY_COMPARE(world.simulated(kitty).commandTimes().size(), sent + checks);
            QTRY_COMPARE(world.registry.statistics().active, 0);
            QVERIFY(world.registry.info(kitty).isHealthy());
        }
        QCOMPARE(world.registry.info(kitty).lastUsed, used);
        world.scheduler.advance(30s);
        QCOMPARE(world.registry.statistics().closedIdle, 1U);
        QCOMPARE(world.registry.info(kitty).connection, KittyInfo::Connection::Closed);
        QCOMPARE(world.registry.statistics().failures, 0U);
        QCOMPARE(world.scheduler.pending(), 0U);
    }

    void kittyZoomedInSteps_thatPermitsNoneAnyMore_isFoundByTheCheck()
    {
        RegistryWorld world;
        world.registry.setConfig({.keepOpen = KeepOpen::Always});
        const KittyId kitty = world.add();
        world.kitties.setPasswords(kitty.pid, {{QString(), words("set-font-size")}});
        QVERIFY(settled(world.zoom(kitty)));
        QVERIFY(world.registry.info(kitty).isHealthy());
        world.kitties.setPasswords(kitty.pid, {{QString(), words("ls")}});
        world.scheduler.advance(30s);
        QTRY_VERIFY(!world.registry.info(kitty).isHealthy());
        QCOMPARE(world.registry.statistics().failures, 1U);
    }

    void nothingPermitted_isAskedForOnce_untilTheUserWants()
    {
        RegistryWorld world;
        const KittyId kitty = world.add();
        world.kitties.setPasswords(kitty.pid, {{QString(), words("ls")}});
        QVERIFY(settled(world.zoom(kitty)));
        const auto sent = world.simulated(kitty).commandTimes().size();
        QVERIFY(settled(world.zoom(kitty)));
        QCOMPARE(world.simulated(kitty).commandTimes().size(), sent + 1);

        world.kitties.setPasswords(kitty.pid, {{QString(), words("ls set-font-size")}});
        QVERIFY(settled(world.zoom(kitty)));
        QVERIFY(!world.registry.info(kitty).isHealthy());
        world.check(kitty);
        QTRY_VERIFY(world.registry.info(kitty).isHealthy());
        QCOMPARE(toText(world.method(kitty).kind()), QStringLiteral("relative"));
    }

    // Its font has steps of ours in it, which the exact method knows nothing of.
    void kittyThatIsZoomedBySteps_goesOnSo_alsoIfItPermitsMoreNow()
    {
        RegistryWorld world;
        const KittyId kitty = world.add();
        world.kitties.setPasswords(kitty.pid, {{QString(), words("ls action")}});
        QVERIFY(settled(world.zoom(kitty)));
        QCOMPARE(toText(world.method(kitty).kind()), QStringLiteral("window"));
        world.kitties.setPasswords(kitty.pid, {{QString(), {}}});
        bool isDone = false;
        world.check(kitty, [&](const auto &) { isDone = true; });
        QTRY_VERIFY(isDone);
        QVERIFY(world.registry.info(kitty).isHealthy());
        QCOMPARE(toText(world.method(kitty).kind()), QStringLiteral("window"));
    }

    void kittyThatIsZoomedExactly_isNotLookedIntoForSteps_whenItPermitsLess()
    {
        RegistryWorld world;
        const KittyId kitty = world.add();
        QVERIFY(settled(world.zoom(kitty)));
        QCOMPARE(toText(world.method(kitty).kind()), QStringLiteral("exact"));
        world.kitties.setPasswords(kitty.pid, {{QString(), words("ls action")}});
        const auto sent = world.simulated(kitty).commandTimes().size();
        QVERIFY(settled(world.zoom(kitty)));
        QVERIFY(!world.registry.info(kitty).isHealthy());
        QCOMPARE(toText(world.method(kitty).kind()), QStringLiteral("exact"));
        QCOMPARE(world.simulated(kitty).commandTimes().size(), sent + 1);
        QCOMPARE(world.registry.statistics().failures, 1U);
    }

    void probeThatIsAnsweredLate_leadsToTheMethodAllTheSame()
    {
        RegistryWorld world;
        const KittyId kitty = world.add();
        world.kitties.setPasswords(kitty.pid, {{QString(), words("ls action")}});
        // The kitten is refused at once, and what else is permitted is told late.
        QObject::connect(&world.registry, &KittyRegistry::connectionChanged, &world.registry, [&] {
            if (world.simulated(kitty).commandTimes().size() == 1)
                world.simulated(kitty).alwaysMisbehave(Misbehaviour::AnswerLate);
        });
        const auto outcome = world.zoom(kitty);
        QTRY_COMPARE(world.simulated(kitty).commandTimes().size(), 2U);
        world.scheduler.advance(2s);
        QVERIFY(settled(outcome));
        QCOMPARE(problem(world.registry, kitty).kind, Kind::Hung);
        world.simulated(kitty).behave();
        world.simulated(kitty).giveLateAnswers();
        QTRY_VERIFY(world.registry.info(kitty).isHealthy());
        QCOMPARE(toText(world.method(kitty).kind()), QStringLiteral("window"));
    }

    void kittyThatIsAlwaysLate_isNotAskedForEver_data()
    {
        QTest::addColumn<QStringList>("permitted");
        QTest::newRow("window") << words("ls action");
        QTest::newRow("relative") << words("set-font-size");
    }

    void kittyThatIsAlwaysLate_isNotAskedForEver()
    {
        QFETCH(QStringList, permitted);
        RegistryWorld world;
        const KittyId kitty = world.add();
        world.kitties.setPasswords(kitty.pid, {{QString(), permitted}});
        world.simulated(kitty).alwaysMisbehave(Misbehaviour::AnswerLate);
        world.zoom(kitty);
        const auto pass = [&](int rounds) {
            for (int i = 0; i < rounds; ++i) {
                for (int second = 0; second < 70; ++second) {
                    QTest::qWait(0);
                    world.scheduler.advance(1s);
                }
                world.simulated(kitty).giveLateAnswers();
                QTest::qWait(1);
            }
        };
        pass(20);
        const auto asked = world.simulated(kitty).commandTimes().size();
        QVERIFY(asked > 0);
        pass(10);
        QCOMPARE(world.simulated(kitty).commandTimes().size(), asked);
    }

    void stoppedKitty_findsItsMethodWhenItGoesOn()
    {
        RegistryWorld world;
        const KittyId kitty = world.add();
        world.kitties.setPasswords(kitty.pid, {{QString(), words("ls action")}});
        world.kitties.stop(kitty.pid);
        const auto outcome = world.zoom(kitty);
        QTest::qWait(0);
        world.scheduler.advance(2s);
        QVERIFY(settled(outcome));
        QCOMPARE(problem(world.registry, kitty).kind, Kind::Hung);
        world.simulated(kitty).carryOn();
        QTRY_VERIFY(world.registry.info(kitty).isHealthy());
        QCOMPARE(toText(world.method(kitty).kind()), QStringLiteral("window"));
        QCOMPARE(world.simulated(kitty).fonts().size(1), 11.0);
    }
};

Q_DECLARE_METATYPE(ZoomMethod::Kind)
QTEST_GUILESS_MAIN(ZoomMethodTest)
#include "ZoomMethodTest.moc"
