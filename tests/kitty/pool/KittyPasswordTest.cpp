// SPDX-License-Identifier: GPL-3.0-or-later
#include "RegistryWorld.h"

#include <QFile>
#include <QTemporaryDir>

using namespace std::chrono_literals;
using Answer = MisbehavingKitty::Answer;
using Kind = KittyError::Kind;
using Problem = PasswordProblem::Kind;

/// Kitties with `allow_remote_control password`: what goes to them, how often, and what it leads to.
class KittyPasswordTest : public QObject
{
    Q_OBJECT

private:
    /// Of kitty to a command with a password and the probes behind it; a missing one says that it asks.
    static constexpr auto untilThirdAnswer = 100ms;

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

        /// A kitty that has the password that we have.
        KittyId addKnowing()
        {
            setPassword("ours");
            return addWith({{QStringLiteral("ours"), {}}});
        }

        /// A zoom that makes kitty ask the user.
        KittyId addAsking(const QString &version = QStringLiteral("0.48.2"))
        {
            setPassword("ours");
            const KittyId kitty = addWith({{QStringLiteral("another"), {}}}, version);
            const auto outcome = zoom(kitty);
            if (!QTest::qWaitFor([&] { return simulated(kitty).commandTimes().size() == 4; }))
                qFatal("The kitty is not asked.");
            QTest::qWait(0);
            scheduler.advance(untilThirdAnswer);
            if (!settled(outcome) || outcome->value().error().kind != Kind::WaitingForUser)
                qFatal("The kitty does not ask.");
            return kitty;
        }

        /// Until so many of its questions are open, and that is known.
        void passUntilItAsks(const KittyId &kitty, int questions)
        {
            QTRY_COMPARE(simulated(kitty).prompts(), questions);
            QTest::qWait(10);
            scheduler.advance(untilThirdAnswer);
            QTRY_COMPARE(problem(kitty), Kind::WaitingForUser);
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
        const KittyId kitty = world.addKnowing();
        QVERIFY(settled(world.zoom(kitty)));
        const auto sent = world.simulated(kitty).commandTimes().size();
        const KittyCommand command{.name = QStringLiteral("ls"),
                                   .payload =
                                       KittyMessage::text({{QStringLiteral("x"), QString(60 * 1024, u'x')}})};
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
        const KittyId kitty = world.addKnowing();
        QVERIFY(settled(world.zoom(kitty)));
        world.registry.setPasswordSource(PasswordSource(QStringLiteral("/nonexistent")));
        QTRY_COMPARE(world.problem(kitty), Kind::PasswordUnknown);
        QCOMPARE(world.method(kitty).kind(), ZoomMethod::None);
        world.registry.setPasswordSource(PasswordSource(world.file()));
        QTRY_VERIFY(world.registry.info(kitty).isHealthy());
        QCOMPARE(world.method(kitty).kind(), ZoomMethod::Exact);
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
        const KittyId kitty = world.addKnowing();
        world.kitties.hidePublicKey(kitty.pid);
        const auto outcome = world.zoom(kitty);
        QVERIFY(settled(outcome));
        QCOMPARE((*outcome)->error().kind, Kind::PasswordUnknown);
        QCOMPARE((*outcome)->error().password.kind, Problem::KeyNotTold);
    }

    void programThatIsNotProvenToBeKitty_isNotOfferedThePassword_untilTheUserTrustsIt()
    {
        World world;
        const KittyId kitty = world.addKnowing();
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
        world.check(kitty); // as the status dialog does then
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
        const KittyId kitty = world.addKnowing();
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
        const KittyId kitty = world.addKnowing();
        world.kitties.setStartedNow(kitty.pid);
        world.kitties.hidePublicKey(kitty.pid);
        const auto outcome = world.zoom(kitty);
        QTRY_VERIFY(world.scheduler.untilNext() == 25ms);
        world.kitties.setPasswords(kitty.pid, {{QString(), {}}});
        world.simulated(kitty).alwaysMisbehave(MisbehavingKitty::Misbehaviour::ControlOff);
        world.scheduler.advance(25ms);
        QVERIFY(settled(outcome));
        QCOMPARE((*outcome)->error().kind, Kind::RemoteControlOff);
    }

    void anotherKeyThanItsOwn_isNamed_notTakenForAQuestion_andTriedOnce()
    {
        World world;
        const KittyId kitty = world.addKnowing();
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
        world.check(kitty);
        QTRY_VERIFY(world.registry.info(kitty).isHealthy());
    }

    void commandThatGrewTooOldWhileKittyWasStopped_isNoQuestion()
    {
        World world;
        const KittyId kitty = world.addKnowing();
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
        const KittyId kitty = world.addAsking();
        QCOMPARE(world.problem(kitty), Kind::WaitingForUser);
        const std::size_t sent = world.simulated(kitty).commandTimes().size();
        for (int i = 0; i < 20; ++i) {
            QVERIFY(settled(world.zoom(kitty)));
            world.scheduler.advance(1min);
        }
        QTest::qWait(0);
        QCOMPARE(world.simulated(kitty).prompts(), 1);
        // One more to see whether it serves others meanwhile.
        QVERIFY(world.simulated(kitty).commandTimes().size() <= sent + 1);
        QCOMPARE(world.problem(kitty), Kind::WaitingForUser);
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
        world.zoom(kitty);
        world.passUntilItAsks(kitty, 1);
        world.simulated(kitty).answerPrompt(Answer::AllowRequest);
        QTRY_COMPARE(world.problem(kitty), Kind::PasswordUnknown);
        QVERIFY(settled(world.zoom(kitty)));
        QCOMPARE(world.simulated(kitty).prompts(), 0);

        // Unless they want to: then all begins anew.
        world.check(kitty);
        QTRY_COMPARE(world.simulated(kitty).prompts(), 1);
        world.simulated(kitty).answerPrompt(Answer::AllowRequest);
        QTRY_VERIFY(world.registry.info(kitty).isHealthy());
    }

    void refusedPassword_isNotOfferedAgain_data()
    {
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("this request") << Answer::DenyRequest << Problem::Refused;
        QTest::newRow("this password") << Answer::DenyPassword << Problem::Denied;
    }

    void refusedPassword_isNotOfferedAgain()
    {
        QFETCH(Answer, answer);
        QFETCH(Problem, problem);
        World world;
        const KittyId kitty = world.addAsking();
        world.simulated(kitty).answerPrompt(answer);
        QTRY_COMPARE(world.problem(kitty), Kind::PasswordUnknown);
        const std::size_t sent = world.simulated(kitty).commandTimes().size();
        const auto outcome = world.zoom(kitty);
        QVERIFY(settled(outcome));
        QCOMPARE((*outcome)->error().kind, Kind::PasswordUnknown);
        QCOMPARE((*outcome)->error().password.kind, problem);
        QCOMPARE(world.simulated(kitty).prompts(), 0);
        QCOMPARE(world.simulated(kitty).commandTimes().size(), sent);
    }

    // kitty says then the same as of one that lacks the command: adding that would not help.
    void deniedPassword_isNamedWhenItIsSentAgain_data()
    {
        QTest::addColumn<bool>("isNewProgram");
        QTest::newRow("by the user's click") << false;
        QTest::newRow("by a program started anew") << true;
    }

    void deniedPassword_isNamedWhenItIsSentAgain()
    {
        QFETCH(const bool, isNewProgram);
        World world;
        const KittyId kitty = world.addAsking();
        world.simulated(kitty).answerPrompt(Answer::DenyPassword);
        QTRY_COMPARE(world.problem(kitty), Kind::PasswordUnknown);
        KittyRegistry another(world.kitties, world.scheduler);
        MethodChoice anotherMethod(kitty, another, world.scheduler,
                                   QStringLiteral("/usr/share/zoom_kitten.py"));
        another.setPasswordSource(PasswordSource(world.file()));
        KittyRegistry &registry = isNewProgram ? another : world.registry;
        registry.add(kitty);
        const std::size_t sent = world.simulated(kitty).commandTimes().size();
        (isNewProgram ? anotherMethod : world.method(kitty)).check();
        QTRY_VERIFY(world.simulated(kitty).commandTimes().size() > sent + 1
                    && registry.info(kitty).status.error);
        QCOMPARE(registry.info(kitty).status.error->kind, Kind::PasswordUnknown);
        QCOMPARE(registry.info(kitty).status.error->password.kind, Problem::Denied);
        QCOMPARE(world.simulated(kitty).prompts(), 0);
    }

    void passwordWithoutTheCommand_isNotTakenForADeniedOne()
    {
        World world;
        world.setPassword("ours");
        const KittyId kitty = world.addWith({{QStringLiteral("ours"), {QStringLiteral("get-colors")}}});
        QVERIFY(settled(world.zoom(kitty)));
        QCOMPARE(world.problem(kitty), Kind::PermissionMissing);
    }

    void anotherPasswordWithoutTheCommand_isNotTakenForTheDeniedOne()
    {
        World world;
        const KittyId kitty = world.addAsking();
        world.simulated(kitty).answerPrompt(Answer::DenyPassword);
        QTRY_COMPARE(world.problem(kitty), Kind::PasswordUnknown);
        world.check(kitty);
        QTRY_VERIFY(world.registry.info(kitty).status.error
                    && world.registry.info(kitty).status.error->password.kind == Problem::Denied);
        world.kitties.setPasswords(kitty.pid, {{QStringLiteral("second"), {QStringLiteral("get-colors")}}});
        world.setPassword("second");
        QVERIFY(settled(world.zoom(kitty)));
        QCOMPARE(world.problem(kitty), Kind::PermissionMissing);
    }

    void kittyWithFiveOpenQuestions_isNotAskedTheSixth_untilOneIsAnswered()
    {
        World world;
        const KittyId kitty = world.addAsking();
        for (int prompts = 2; prompts <= 5; ++prompts) {
            world.check(kitty);
            world.passUntilItAsks(kitty, prompts);
        }
        world.check(kitty);
        QTRY_COMPARE(world.problem(kitty), Kind::PasswordUnknown);
        QCOMPARE(world.registry.info(kitty).status.error->password.kind, Problem::TooManyQuestions);
        const std::size_t sent = world.simulated(kitty).commandTimes().size();
        for (int i = 0; i < 5; ++i)
            QVERIFY(settled(world.zoom(kitty)));
        QCOMPARE(world.simulated(kitty).commandTimes().size(), sent);

        world.simulated(kitty).answerPrompt(Answer::DenyRequest);
        // Whether there is room is not looked for all the time.
        world.scheduler.advance(1s);
        world.zoom(kitty);
        world.passUntilItAsks(kitty, 5);
        QCOMPARE(world.problem(kitty), Kind::WaitingForUser);
    }

    void passwordBeyondAscii_isNamed_andTheKittyIsWellWhenItIsGone_data()
    {
        QTest::addColumn<QString>("ours");
        QTest::addColumn<QString>("another");
        QTest::addColumn<Problem>("problem");
        const QString ours = QStringLiteral("ours");
        QTest::newRow("another in kitty.conf")
            << ours << QStringLiteral("p\u00e4ss") << Problem::ConfigNotAscii;
        QTest::newRow("ours") << QStringLiteral("\u043f\u0430\u0440") << ours << Problem::OursNotAscii;
    }

    void passwordBeyondAscii_isNamed_andTheKittyIsWellWhenItIsGone()
    {
        QFETCH(const QString, ours);
        QFETCH(const QString, another);
        QFETCH(const Problem, problem);
        World world;
        world.setPassword(ours.toUtf8());
        const KittyId kitty = world.addWith({{ours, {}}, {another, {}}});
        for (int i = 0; i < 3; ++i)
            QVERIFY(settled(world.zoom(kitty)));
        QCOMPARE(world.problem(kitty), Kind::PasswordUnknown);
        QCOMPARE(world.registry.info(kitty).status.error->password.kind, problem);
        QCOMPARE(world.simulated(kitty).commandTimes().size(), 1U); // without a password
        QCOMPARE(world.simulated(kitty).prompts(), 0);

        world.setPassword("ascii");
        world.kitties.setPasswords(kitty.pid, {{QStringLiteral("ascii"), {}}});
        const auto outcome = world.zoom(kitty);
        QVERIFY(settled(outcome));
        QVERIFY((*outcome)->has_value());

        // The same befalls one that was well.
        world.kitties.setPasswords(kitty.pid,
                                   {{QStringLiteral("ascii"), {}}, {QStringLiteral("p\u00e4ss"), {}}});
        const std::size_t sent = world.simulated(kitty).commandTimes().size();
        const auto silent = world.zoom(kitty);
        QTRY_COMPARE(world.simulated(kitty).commandTimes().size(), sent + 3);
        QTest::qWait(0);
        world.scheduler.advance(untilThirdAnswer);
        QVERIFY(settled(silent));
        QCOMPARE((*silent)->error().password.kind, Problem::ConfigNotAscii);
        world.kitties.setPasswords(kitty.pid, {{QStringLiteral("ascii"), {}}});
        world.scheduler.advance(1s);
        const auto last = world.zoom(kitty);
        QVERIFY(settled(last));
        QVERIFY((*last)->has_value());
    }

    void olderKitty_comparesAnyPassword()
    {
        World world;
        world.setPassword("p\xc3\xa4ss");
        const KittyId kitty = world.addWith({{QStringLiteral("p\u00e4ss"), {}}}, QStringLiteral("0.46.2"));
        const auto outcome = world.zoom(kitty);
        QVERIFY(settled(outcome));
        QVERIFY((*outcome)->has_value());
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

    void theUsersClick_offersItOnceMore()
    {
        World world;
        const KittyId kitty = world.addAsking();
        world.simulated(kitty).answerPrompt(Answer::DenyRequest);
        QTRY_COMPARE(world.problem(kitty), Kind::PasswordUnknown);
        world.check(kitty);
        world.passUntilItAsks(kitty, 1);
    }

    void theUsersClick_whileTheQuestionIsOpen_asksAnew()
    {
        World world;
        const KittyId kitty = world.addAsking();
        world.check(kitty);
        world.passUntilItAsks(kitty, 2);
        QTRY_COMPARE(world.problem(kitty), Kind::WaitingForUser);
    }

    void kittyThatServesOneConnection_isNotHeldWhileTheUserThinks()
    {
        World world;
        const KittyId kitty = world.addAsking(QStringLiteral("0.26.5"));
        QTRY_COMPARE(world.simulated(kitty).connectionsMade(), 2);
        world.scheduler.advance(300ms);
        QTRY_COMPARE(world.simulated(kitty).openConnections(), 0);
        QCOMPARE(world.problem(kitty), Kind::WaitingForUser);
        world.kitties.answer(kitty.pid, Answer::AllowPassword);
        world.scheduler.advance(500ms);
        QTRY_VERIFY(world.registry.info(kitty).isHealthy());
    }

    void questionThatComesLate_isWatchedAllTheSame()
    {
        World world;
        world.kitties.hideQuestions(true);
        const KittyId kitty = world.addAsking(QStringLiteral("0.26.5"));
        QTRY_COMPARE(world.simulated(kitty).connectionsMade(), 2);
        world.scheduler.advance(300ms);
        QTRY_COMPARE(world.simulated(kitty).openConnections(), 0);
        world.kitties.hideQuestions(false);
        world.scheduler.advance(3s);
        world.kitties.answer(kitty.pid, Answer::AllowPassword);
        world.scheduler.advance(500ms);
        QTRY_VERIFY(world.registry.info(kitty).isHealthy());
    }

    void questionWhoseProgramEnds_beforeKittyKnowsTheAnswer_isNotAskedAgain()
    {
        World world;
        const KittyId kitty = world.addAsking(QStringLiteral("0.26.5"));
        QTRY_COMPARE(world.simulated(kitty).connectionsMade(), 2);
        world.scheduler.advance(300ms);
        QTRY_COMPARE(world.simulated(kitty).openConnections(), 0);
        world.kitties.endQuestion(kitty.pid);
        QTest::qWait(10);
        world.scheduler.advance(200ms);
        QTest::qWait(10);
        QCOMPARE(world.simulated(kitty).prompts(), 1);
        world.simulated(kitty).answerPrompt(Answer::AllowPassword);
        world.scheduler.advance(300ms);
        QTRY_VERIFY(world.registry.info(kitty).isHealthy());
        QCOMPARE(world.simulated(kitty).prompts(), 0);
    }

    void questionThatWasAnsweredBeforeItWasSeen_leadsOn()
    {
        World world;
        const KittyId kitty = world.addAsking(QStringLiteral("0.26.5"));
        QTRY_COMPARE(world.simulated(kitty).connectionsMade(), 2);
        world.simulated(kitty).answerPrompt(Answer::AllowPassword);
        world.scheduler.advance(300ms);
        QTRY_COMPARE(world.simulated(kitty).openConnections(), 0);
        world.scheduler.advance(10s);
        QTRY_VERIFY(world.registry.info(kitty).isHealthy());
    }

    void userOfAnOldKitty_whoDoesNotAllowItForGood_isAskedTwiceAtMost()
    {
        World world;
        const KittyId kitty = world.addAsking(QStringLiteral("0.26.5"));
        for (int i = 0; i < 2; ++i) {
            QTRY_VERIFY(world.simulated(kitty).connectionsMade() % 2 == 0);
            world.scheduler.advance(300ms);
            QTRY_COMPARE(world.simulated(kitty).openConnections(), 0);
            QCOMPARE(world.problem(kitty), Kind::WaitingForUser);
            QCOMPARE(world.simulated(kitty).prompts(), 1);
            const std::size_t sent = world.simulated(kitty).commandTimes().size();
            world.kitties.answer(kitty.pid, Answer::DenyRequest);
            world.scheduler.advance(500ms);
            if (i == 0) {
                QTRY_COMPARE(world.simulated(kitty).commandTimes().size(), sent + 3);
                QTest::qWait(0);
                world.scheduler.advance(untilThirdAnswer);
            }
        }
        QTRY_COMPARE(world.problem(kitty), Kind::PasswordUnknown);
        QCOMPARE(world.registry.info(kitty).status.error->password.kind, Problem::AllowedOnce);
        QCOMPARE(world.simulated(kitty).prompts(), 0);
    }

    void kittyThatServesSeveral_keepsTheConnectionThatTheAnswerComesOver()
    {
        World world;
        const KittyId kitty = world.addAsking();
        QTRY_COMPARE(world.simulated(kitty).connectionsMade(), 2);
        QTRY_COMPARE(world.simulated(kitty).openConnections(), 1);
        world.scheduler.advance(1h);
        QCOMPARE(world.simulated(kitty).openConnections(), 1);
        QCOMPARE(world.problem(kitty), Kind::WaitingForUser);
    }

    void stoppedKitty_isNotTakenForOneThatAsks()
    {
        World world;
        const KittyId kitty = world.addKnowing();
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
        const KittyId kitty = world.addKnowing();
        world.kitties.at(kitty.pid).misbehave(MisbehavingKitty::Misbehaviour::CloseAfterwards);
        const auto outcome = world.zoom(kitty);
        QTRY_COMPARE(world.registry.statistics().retries, 1U);
        world.scheduler.advance(10s);
        QVERIFY(settled(outcome));
        QCOMPARE((*outcome)->error().kind, Kind::WaitingForUser);
        // Plain, and once with the password and the probe behind it, which was not read any more.
        QCOMPARE(world.simulated(kitty).commandTimes().size(), 2U);
    }

    void silentKitty_whoseConnectionEnds_isNotSentThePasswordAgain_data()
    {
        QTest::addColumn<bool>("byUs");
        QTest::newRow("by kitty") << false;
        QTest::newRow("by us, for another") << true;
    }

    // The user allowed it once; when kitty goes on, it will ask them about what it had received before.
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
        QCOMPARE((*next)->error().kind, Kind::WaitingForUser);
    }
};

Q_DECLARE_METATYPE(MisbehavingKitty::Answer)
Q_DECLARE_METATYPE(PasswordProblem::Kind)
QTEST_GUILESS_MAIN(KittyPasswordTest)
#include "KittyPasswordTest.moc"
