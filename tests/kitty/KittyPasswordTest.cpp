// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitty/RegistryWorld.h"

#include <QFile>
#include <QTemporaryDir>

using namespace std::chrono_literals;
using Answer = SimulatedKitty::Answer;
using Kind = KittyError::Kind;
using Problem = PasswordProblem::Kind;

/// Kitties with `allow_remote_control password`: what goes to them, how often, and what it leads to.
class KittyPasswordTest : public QObject
{
    Q_OBJECT

private:
    struct World : RegistryWorld {
        World() { registry.setPasswordSource(PasswordSource(file())); }

        QString file() const { return m_folder.filePath(QStringLiteral("rc-pass")); }

        void setPassword(const QByteArray &password)
        {
            QFile file(this->file());
            if (!file.open(QIODevice::WriteOnly) || file.write(password) != password.size())
                qFatal("The test's folder takes no file.");
        }

        KittyId addWith(const SimulatedPermissions::Passwords &passwords,
                        const QString &version = QStringLiteral("0.48.2"))
        {
            const KittyId kitty = add(version);
            kitties.setPasswords(kitty.pid, passwords);
            return kitty;
        }

        /// A zoom that makes kitty ask the person.
        KittyId addAsking(const QString &version = QStringLiteral("0.48.2"))
        {
            setPassword("ours");
            const KittyId kitty = addWith({{QStringLiteral("another"), {}}}, version);
            const auto outcome = zoom(kitty);
            if (!settled(outcome) || outcome->value().error().kind != Kind::WaitingForPerson)
                qFatal("The kitty does not ask.");
            return kitty;
        }

        Kind problem(const KittyId &kitty) const
        {
            const auto error = registry.info(kitty).status.error;
            return error ? error->kind : Kind::Gone;
        }

        double size(const KittyId &kitty) { return simulated(kitty).fonts().size(1); }

    private:
        QTemporaryDir m_folder;
    };

private Q_SLOTS:
    void initTestCase() { qunsetenv("KITTY_RC_PASSWORD"); }

    void kittyThatKnowsThePassword_isReady()
    {
        World world;
        world.setPassword("ours\n");
        const KittyId kitty = world.addWith({{QStringLiteral("ours"), {}}});
        for (int i = 0; i < 3; ++i) {
            const auto outcome = world.zoom(kitty);
            QVERIFY(settled(outcome));
            QVERIFY((*outcome)->has_value());
        }
        QVERIFY(world.registry.info(kitty).isHealthy());
        QCOMPARE(world.size(kitty), 14.0);
        QCOMPARE(world.simulated(kitty).connectionsMade(), 1);
        QCOMPARE(world.simulated(kitty).prompts(), 0);
        QCOMPARE(world.registry.statistics().failures, 0U);
    }

    void commandThatIsTooLongOnlyWhenEncrypted_isNotSent()
    {
        World world;
        world.setPassword("ours");
        const KittyId kitty = world.addWith({{QStringLiteral("ours"), {}}});
        QVERIFY(settled(world.zoom(kitty)));
        const auto sent = world.simulated(kitty).commandTimes().size();
        const KittyCommand command{.name = QStringLiteral("ls"),
                                   .payload = {{QStringLiteral("x"), QString(60 * 1024, u'x')}}};
        QVERIFY(KittyMessage::framed(KittyMessage::toJson(command)).size() < KittyMessage::maxRequestSize);
        std::optional<KittyError> error;
        world.registry.execute(
            kitty,
            {.makeCommand = [=] { return command; },
             .done = [&](const auto &answer) { error = answer ? KittyError{} : answer.error(); }},
            &world.registry);
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, Kind::RequestTooLong);
        QCOMPARE(world.simulated(kitty).commandTimes().size(), sent);
        // What is shorter goes its way.
        const auto outcome = world.zoom(kitty);
        QVERIFY(settled(outcome));
        QVERIFY((*outcome)->has_value());
    }

    void anotherPasswordFile_countsAtOnce_thereAndBack()
    {
        World world;
        world.setPassword("ours");
        const KittyId kitty = world.addWith({{QStringLiteral("ours"), {}}});
        QVERIFY(settled(world.zoom(kitty)));
        world.registry.setPasswordSource(PasswordSource(QStringLiteral("/nonexistent")));
        QTRY_COMPARE(world.problem(kitty), Kind::PasswordUnknown);
        QCOMPARE(world.registry.info(kitty).method, ZoomMethod::None);
        world.registry.setPasswordSource(PasswordSource(world.file()));
        QTRY_VERIFY(world.registry.info(kitty).isHealthy());
        QCOMPARE(world.registry.info(kitty).method, ZoomMethod::Exact);
        QCOMPARE(world.simulated(kitty).prompts(), 0);
    }

    void kittyThatNeedsNone_isNotSentOne()
    {
        World world;
        world.setPassword("ours");
        const KittyId kitty = world.addWith({{QString(), {QStringLiteral("kitten")}}});
        const auto outcome = world.zoom(kitty);
        QVERIFY(settled(outcome));
        QVERIFY((*outcome)->has_value());
        QCOMPARE(world.simulated(kitty).commandTimes().size(), 1U);
    }

    void withoutAPassword_itIsNamed_andFoundWhenItIsThere()
    {
        World world;
        const KittyId kitty = world.addWith({{QStringLiteral("ours"), {}}});
        const auto outcome = world.zoom(kitty);
        QVERIFY(settled(outcome));
        QCOMPARE((*outcome)->error().kind, Kind::PasswordUnknown);
        QCOMPARE((*outcome)->error().password,
                 (PasswordProblem{.kind = Problem::FileMissing, .file = world.file()}));
        world.setPassword("ours");
        const auto second = world.zoom(kitty);
        QVERIFY(settled(second));
        QVERIFY((*second)->has_value());
    }

    void withoutItsKey_thatIsNamed()
    {
        World world;
        world.setPassword("ours");
        const KittyId kitty = world.addWith({{QStringLiteral("ours"), {}}});
        world.kitties.hidePublicKey(kitty.pid);
        const auto outcome = world.zoom(kitty);
        QVERIFY(settled(outcome));
        QCOMPARE((*outcome)->error().kind, Kind::PasswordUnknown);
        QCOMPARE((*outcome)->error().password.kind, Problem::KeyNotTold);
    }

    void programThatIsNotProvenToBeKitty_isNotOfferedThePassword_untilThePersonTrustsIt()
    {
        World world;
        world.setPassword("ours");
        const KittyId kitty = world.addWith({{QStringLiteral("ours"), {}}});
        world.kitties.setUnproven(kitty.pid, QStringLiteral("/app/bin/kitty"));
        for (int i = 0; i < 3; ++i) {
            const auto outcome = world.zoom(kitty);
            QVERIFY(settled(outcome));
            QCOMPARE((*outcome)->error().password,
                     (PasswordProblem{.kind = Problem::NotProven, .file = QStringLiteral("/app/bin/kitty")}));
        }
        QCOMPARE(world.simulated(kitty).prompts(), 0);
        QCOMPARE(world.size(kitty), 11.0);
        world.kitties.trust(kitty.pid);
        const auto outcome = world.zoom(kitty);
        QVERIFY(settled(outcome));
        QVERIFY((*outcome)->has_value());
        QCOMPARE(world.size(kitty), 14.0);
    }

    void kittyThatWantsNoPassword_needsNoProof()
    {
        World world;
        world.setPassword("ours");
        const KittyId kitty = world.add();
        world.kitties.setUnproven(kitty.pid, QStringLiteral("/app/bin/kitty"));
        const auto outcome = world.zoom(kitty);
        QVERIFY(settled(outcome));
        QVERIFY((*outcome)->has_value());
    }

    void newKittyThatTellsItsKeyLater_isWaitedFor()
    {
        World world;
        world.setPassword("ours");
        const KittyId kitty = world.addWith({{QStringLiteral("ours"), {}}});
        world.kitties.setStartedNow(kitty.pid);
        world.kitties.hidePublicKey(kitty.pid);
        const auto outcome = world.zoom(kitty);
        QTRY_VERIFY(world.scheduler.untilNext() == 25ms);
        QVERIFY(!outcome->has_value());
        world.kitties.publishKey(kitty.pid);
        world.scheduler.advance(25ms);
        QVERIFY(settled(outcome));
        QVERIFY((*outcome)->has_value());
        QCOMPARE(world.size(kitty), 14.0);
    }

    void newKittyThatLackedItsKey_andNowSaysNo_isNotWaitedForAgain()
    {
        World world;
        world.setPassword("ours");
        const KittyId kitty = world.addWith({{QStringLiteral("ours"), {}}});
        world.kitties.setStartedNow(kitty.pid);
        world.kitties.hidePublicKey(kitty.pid);
        const auto outcome = world.zoom(kitty);
        QTRY_VERIFY(world.scheduler.untilNext() == 25ms);
        world.kitties.setPasswords(kitty.pid, {{QString(), {}}});
        world.simulated(kitty).alwaysMisbehave(SimulatedKitty::Misbehaviour::ControlOff);
        world.scheduler.advance(25ms);
        QVERIFY(settled(outcome));
        QCOMPARE((*outcome)->error().kind, Kind::RemoteControlOff);
    }

    void anotherKeyThanItsOwn_isNamed_notTakenForAQuestion_andTriedOnce()
    {
        World world;
        world.setPassword("ours");
        const KittyId kitty = world.addWith({{QStringLiteral("ours"), {}}});
        world.kitties.publishAnotherKey(kitty.pid);
        const auto outcome = world.zoom(kitty);
        // Refused without a password, then all three that go with one.
        QTRY_COMPARE(world.simulated(kitty).commandTimes().size(), 4U);
        QTest::qWait(0);
        QVERIFY(!outcome->has_value()); // the answer to the second probe might still come
        world.scheduler.advance(1s);
        QVERIFY(settled(outcome));
        QCOMPARE((*outcome)->error().kind, Kind::PasswordUnknown);
        QCOMPARE((*outcome)->error().password.kind, Problem::NotDecrypted);
        QCOMPARE(world.simulated(kitty).prompts(), 0);
        QTRY_COMPARE(world.simulated(kitty).openConnections(), 0);

        for (int i = 0; i < 5; ++i)
            QVERIFY(settled(world.zoom(kitty)));
        QCOMPARE(world.simulated(kitty).commandTimes().size(), 4U);
        QCOMPARE(world.problem(kitty), Kind::PasswordUnknown);

        world.kitties.setPasswords(kitty.pid, {{QStringLiteral("ours"), {}}});
        world.registry.check(kitty);
        QTRY_VERIFY(world.registry.info(kitty).isHealthy());
    }

    void commandThatGrewTooOldWhileKittyWasStopped_isNoQuestion()
    {
        World world;
        world.setPassword("ours");
        const KittyId kitty = world.addWith({{QStringLiteral("ours"), {}}});
        QVERIFY(settled(world.zoom(kitty)));
        world.kitties.stop(kitty.pid);
        const auto outcome = world.zoom(kitty);
        QTest::qWait(0);
        world.scheduler.advance(10min);
        QCOMPARE((*outcome)->error().kind, Kind::Hung);
        // By kitty's clock the command is too old now; which is silence, as with another key.
        world.simulated(kitty).permissions().setPasswords({{QStringLiteral("ours"), {}}},
                                                          [](const QJsonObject &) { return std::nullopt; });
        const std::size_t before = world.simulated(kitty).commandTimes().size();
        world.simulated(kitty).carryOn();
        QTRY_COMPARE(world.simulated(kitty).commandTimes().size(), before + 3);
        QTest::qWait(0);
        world.kitties.setPasswords(kitty.pid, {{QStringLiteral("ours"), {}}});
        world.scheduler.advance(1s);
        QTRY_VERIFY(world.registry.info(kitty).isHealthy());
        const auto next = world.zoom(kitty);
        QVERIFY(settled(next));
        QVERIFY((*next)->has_value());
    }

    void unknownPassword_goesToKittyOnce_andItsQuestionIsNamedAtOnce()
    {
        World world;
        const auto start = world.scheduler.now();
        const KittyId kitty = world.addAsking();
        QCOMPARE(world.scheduler.now(), start); // no deadline had to pass
        QCOMPARE(world.problem(kitty), Kind::WaitingForPerson);
        const std::size_t sent = world.simulated(kitty).commandTimes().size();
        for (int i = 0; i < 20; ++i) {
            QVERIFY(settled(world.zoom(kitty)));
            world.scheduler.advance(1min);
        }
        QTest::qWait(0);
        QCOMPARE(world.simulated(kitty).prompts(), 1);
        // One more to see whether it serves others meanwhile.
        QVERIFY(world.simulated(kitty).commandTimes().size() <= sent + 1);
        QCOMPARE(world.problem(kitty), Kind::WaitingForPerson);
    }

    void allowedPassword_makesReadyByItself()
    {
        World world;
        const KittyId kitty = world.addAsking();
        world.simulated(kitty).answerPrompt(Answer::AllowPassword);
        QTRY_VERIFY(world.registry.info(kitty).isHealthy());
        QCOMPARE(world.size(kitty), 14.0);
        const auto outcome = world.zoom(kitty);
        QVERIFY(settled(outcome));
        QVERIFY((*outcome)->has_value());
        QCOMPARE(world.simulated(kitty).prompts(), 0);
    }

    void whoOnlyEverAllowsTheOneRequest_isNotAskedAThirdTime()
    {
        World world;
        const KittyId kitty = world.addAsking();
        world.simulated(kitty).answerPrompt(Answer::AllowRequest);
        QTRY_VERIFY(world.registry.info(kitty).isHealthy());
        QVERIFY(settled(world.zoom(kitty)));
        QCOMPARE(world.simulated(kitty).prompts(), 1);
        world.simulated(kitty).answerPrompt(Answer::AllowRequest);
        QTRY_COMPARE(world.problem(kitty), Kind::PasswordUnknown);
        QVERIFY(settled(world.zoom(kitty)));
        QCOMPARE(world.simulated(kitty).prompts(), 0);

        // Unless they want to: then all begins anew.
        world.registry.check(kitty);
        QTRY_COMPARE(world.simulated(kitty).prompts(), 1);
        world.simulated(kitty).answerPrompt(Answer::AllowRequest);
        QTRY_VERIFY(world.registry.info(kitty).isHealthy());
    }

    void refusedPassword_isNotOfferedAgain_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::newRow("this request") << Answer::DenyRequest;
        QTest::newRow("this password") << Answer::DenyPassword;
    }

    void refusedPassword_isNotOfferedAgain()
    {
        QFETCH(Answer, answer);
        World world;
        const KittyId kitty = world.addAsking();
        world.simulated(kitty).answerPrompt(answer);
        QTRY_COMPARE(world.problem(kitty), Kind::PasswordUnknown);
        const std::size_t sent = world.simulated(kitty).commandTimes().size();
        const auto outcome = world.zoom(kitty);
        QVERIFY(settled(outcome));
        QCOMPARE((*outcome)->error().kind, Kind::PasswordUnknown);
        QCOMPARE(world.simulated(kitty).prompts(), 0);
        QCOMPARE(world.simulated(kitty).commandTimes().size(), sent);
    }

    void anotherPassword_isOfferedByItself()
    {
        World world;
        const KittyId kitty = world.addAsking();
        world.setPassword("another");
        const auto outcome = world.zoom(kitty);
        QVERIFY(settled(outcome));
        QVERIFY((*outcome)->has_value());
        QVERIFY(world.registry.info(kitty).isHealthy());
    }

    void thePersonsClick_offersItOnceMore()
    {
        World world;
        const KittyId kitty = world.addAsking();
        world.simulated(kitty).answerPrompt(Answer::DenyRequest);
        QTRY_COMPARE(world.problem(kitty), Kind::PasswordUnknown);
        world.registry.check(kitty);
        QTRY_COMPARE(world.simulated(kitty).prompts(), 1);
        QTRY_COMPARE(world.problem(kitty), Kind::WaitingForPerson);
    }

    void thePersonsClick_whileTheQuestionIsOpen_asksAnew()
    {
        World world;
        const KittyId kitty = world.addAsking();
        world.registry.check(kitty);
        QTRY_COMPARE(world.simulated(kitty).prompts(), 2);
        QTRY_COMPARE(world.problem(kitty), Kind::WaitingForPerson);
    }

    void kittyThatServesOneConnection_isNotHeldWhileThePersonThinks()
    {
        World world;
        const KittyId kitty = world.addAsking(QStringLiteral("0.26.5"));
        QTRY_COMPARE(world.simulated(kitty).connectionsMade(), 2);
        world.scheduler.advance(300ms);
        QTRY_COMPARE(world.simulated(kitty).openConnections(), 0);
        QCOMPARE(world.problem(kitty), Kind::WaitingForPerson);
        world.simulated(kitty).answerPrompt(Answer::AllowPassword);
        world.registry.check(kitty);
        QTRY_VERIFY(world.registry.info(kitty).isHealthy());
    }

    void kittyThatServesSeveral_keepsTheConnectionThatTheAnswerComesOver()
    {
        World world;
        const KittyId kitty = world.addAsking();
        QTRY_COMPARE(world.simulated(kitty).connectionsMade(), 2);
        QTRY_COMPARE(world.simulated(kitty).openConnections(), 1);
        world.scheduler.advance(1h);
        QCOMPARE(world.simulated(kitty).openConnections(), 1);
        QCOMPARE(world.problem(kitty), Kind::WaitingForPerson);
    }

    void stoppedKitty_isNotTakenForOneThatAsks()
    {
        World world;
        world.setPassword("ours");
        const KittyId kitty = world.addWith({{QStringLiteral("ours"), {}}});
        QVERIFY(settled(world.zoom(kitty)));
        world.kitties.stop(kitty.pid);
        const auto outcome = world.zoom(kitty);
        QTest::qWait(0);
        world.scheduler.advance(2s);
        QVERIFY(outcome->has_value());
        QCOMPARE((*outcome)->error().kind, Kind::Hung);
        world.simulated(kitty).carryOn();
        QTRY_VERIFY(world.registry.info(kitty).isHealthy());
    }

    void connectionLostBehindANewPassword_doesNotSendItAgain()
    {
        World world;
        world.setPassword("ours");
        const KittyId kitty = world.addWith({{QStringLiteral("ours"), {}}});
        world.kitties.at(kitty.pid).misbehave(SimulatedKitty::Misbehaviour::CloseAfterwards);
        const auto outcome = world.zoom(kitty);
        QTRY_COMPARE(world.registry.statistics().retries, 1U);
        world.scheduler.advance(10s);
        QVERIFY(settled(outcome));
        QCOMPARE((*outcome)->error().kind, Kind::WaitingForPerson);
        // Plain, and once with the password and the probe behind it, which was not read any more.
        QCOMPARE(world.simulated(kitty).commandTimes().size(), 2U);
    }

    void silentKitty_whoseConnectionEnds_isNotSentThePasswordAgain_data()
    {
        QTest::addColumn<bool>("byUs");
        QTest::newRow("by kitty") << false;
        QTest::newRow("by us, for another") << true;
    }

    // The person allowed it once; when kitty goes on, it will ask them about what it had received before.
    void silentKitty_whoseConnectionEnds_isNotSentThePasswordAgain()
    {
        QFETCH(const bool, byUs);
        World world;
        world.registry.setConfig({.maxConnections = 1});
        const KittyId kitty = world.addAsking();
        world.simulated(kitty).answerPrompt(Answer::AllowRequest);
        QTRY_VERIFY(world.registry.info(kitty).isHealthy());
        world.simulated(kitty).stop();
        const auto outcome = world.zoom(kitty);
        QTest::qWait(0);
        world.scheduler.advance(2s);
        QVERIFY(settled(outcome));
        QCOMPARE((*outcome)->error().kind, Kind::Hung);
        if (byUs)
            QVERIFY(settled(world.zoom(world.add())));
        else
            world.simulated(kitty).stopListening();
        QTRY_COMPARE(world.registry.info(kitty).connection, KittyInfo::Connection::Closed);

        const auto next = world.zoom(kitty);
        QVERIFY(settled(next));
        QCOMPARE((*next)->error().kind, Kind::WaitingForPerson);
    }
};

Q_DECLARE_METATYPE(SimulatedKitty::Answer)
QTEST_GUILESS_MAIN(KittyPasswordTest)
#include "KittyPasswordTest.moc"
