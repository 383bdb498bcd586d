// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyAccess.h"

#include "AccessWorld.h"

#include <QTest>

using namespace std::chrono_literals;
using Act = AccessAct;
using Kind = KittyError::Kind;
using Problem = PasswordProblem::Kind;
using World = AccessWorld;

namespace
{

KittyCommand command(qsizetype size = 0)
{
    return {.name = QStringLiteral("ls"),
            .payload = KittyMessage::text({{QStringLiteral("x"), QString(size, u'x')}})};
}

} // namespace

Q_DECLARE_METATYPE(Act)
Q_DECLARE_METATYPE(PasswordProblem::Kind)

/// What one kitty is sent, and what is not tried again; without a kitty. KittyAccessTimeTest goes on.
class KittyAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void command_isPut_asThisKittyTakesIt_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<KittyCommand>("command");
        QTest::addColumn<QStringList>("parts"); // none: it is too long
        const Act nothing = [](World &) { };
        const Act offered = [](World &world) { world.offer(); };
        const Act accepted = [](World &world) { world.accept(); };
        const Act openAgain = [](World &world) { world.accept(), world.access.tryAgain(); };
        const KittyCommand probe = KittyCommand::permissionProbe(QStringLiteral("ls"));
        const QStringList encrypted{QStringLiteral("command, encrypted with ours"),
                                    QStringLiteral("probe, encrypted with none"),
                                    QStringLiteral("probe, plain")};
        const QStringList plain{QStringLiteral("command, plain")};

        QTest::newRow("as it is, until kitty wants a password") << nothing << command() << plain;
        QTest::newRow("then with it, and what tells whether kitty asks") << offered << command() << encrypted;
        QTest::newRow("also when kitty knows it") << accepted << command() << encrypted;
        QTest::newRow("a probe of ours goes alone")
            << accepted << probe << QStringList{QStringLiteral("probe, encrypted with ours")};
        QTest::newRow("as it is, after the user's click") << openAgain << command() << plain;
        QTest::newRow("as long as kitty reads") << nothing << command(60 * 1024) << plain;
        QTest::newRow("longer than kitty reads") << nothing << command(64 * 1024) << QStringList();
        QTest::newRow("longer only when encrypted") << accepted << command(60 * 1024) << QStringList();
    }

    void command_isPut_asThisKittyTakesIt()
    {
        QFETCH(const Act, act);
        QFETCH(const KittyCommand, command);
        QFETCH(const QStringList, parts);
        World world;
        act(world);
        const auto frames = world.access.frames(command);
        QCOMPARE(frames.has_value(), !parts.isEmpty());
        if (frames)
            QCOMPARE(World::parts(*frames), parts);
        else
            QCOMPARE(frames.error().kind, Kind::RequestTooLong);
        QCOMPARE(world.access.isProbedWith(command),
                 parts.size() > 1 || (!frames && world.access.isEncrypted()));
    }

    void refusedCommand_findsAWay_orSaysWhatIsWrong_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<KittyError>("refusal");
        QTest::addColumn<Problem>("problem"); // none: as kitty said it
        QTest::addColumn<bool>("isTriedAgain");
        const KittyError wanted = World::refusal(Kind::PasswordUnknown);
        const Act nothing = [](World &) { };

        QTest::newRow("it is for another reason")
            << nothing << World::refusal(Kind::RemoteControlOff) << Problem::None << true;
        QTest::newRow("the file is missing")
            << Act([](World &world) { QFile::remove(world.folder.filePath(QStringLiteral("rc-pass"))); })
            << wanted << Problem::FileMissing << true;
        QTest::newRow("that program may be no kitty")
            << Act([](World &world) { world.locator.proof = std::unexpected(QStringLiteral("/bin/sh")); })
            << wanted << Problem::NotProven << true;
        QTest::newRow("no key is told")
            << Act([](World &world) { world.locator.key.reset(); }) << wanted << Problem::KeyNotTold << true;
        QTest::newRow("the key is none") << Act([](World &world) { world.locator.key = "1:nonsense"; })
                                         << wanted << Problem::KeyUnusable << true;
        QTest::newRow("kitty can compare no password")
            << Act([](World &world) { world.locator.config = World::beyondAscii; }) << wanted
            << Problem::ConfigNotAscii << false;
        QTest::newRow("kitty cannot compare ours")
            << Act([](World &world) { world.setPassword("p\xc3\xa4ss"); }) << wanted << Problem::OursNotAscii
            << false;
        QTest::newRow("kitty has room for no question")
            << Act([](World &world) { world.offer(); }) << wanted << Problem::TooManyQuestions << false;
        QTest::newRow("the user said no to the request")
            << Act([](World &world) { world.offer(); })
            << World::refusal(Kind::PasswordUnknown, Problem::Refused) << Problem::Refused << false;
        QTest::newRow("the user said no to the password")
            << Act([](World &world) { world.accept(), world.locator.config = World::withoutOurs; })
            << World::refusal(Kind::PermissionMissing) << Problem::Denied << false;
        QTest::newRow("the password lacks the command")
            << Act([](World &world) { world.accept(); }) << World::refusal(Kind::PermissionMissing)
            << Problem::None << true;
        QTest::newRow("what the password may do is not known")
            << Act([](World &world) { world.accept(), world.locator.config.clear(); })
            << World::refusal(Kind::PermissionMissing) << Problem::None << true;
        QTest::newRow("the command is not allowed to anybody")
            << Act([](World &world) { world.locator.config = World::withoutOurs; })
            << World::refusal(Kind::PermissionMissing) << Problem::None << true;
    }

    void refusedCommand_findsAWay_orSaysWhatIsWrong()
    {
        QFETCH(const Act, act);
        QFETCH(const KittyError, refusal);
        QFETCH(const Problem, problem);
        QFETCH(const bool, isTriedAgain);
        World world;
        act(world);
        const auto way = world.access.wayPast(refusal);
        QVERIFY(!way);
        QCOMPARE(way.error().kind, problem == Problem::None ? refusal.kind : Kind::PasswordUnknown);
        QCOMPARE(way.error().password.kind, problem);
        QCOMPARE(way.error().pid, World::kitty.pid);
        QCOMPARE(world.access.isBarred(), !isTriedAgain);
        QCOMPARE(world.obstacle(), isTriedAgain ? QStringLiteral("free") : World::text(problem));
    }

    void whatKittySays_decidesWhetherMoreIsSent_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<QString>("obstacle");
        const auto row = [](const char *name, const Act &act, const QString &obstacle) {
            QTest::newRow(name) << act << obstacle;
        };
        const QString free = QStringLiteral("free");
        const QString waits = QStringLiteral("waits for the user");
        const auto late = [](KittyError error) {
            return Act([=](World &world) { world.ask(), world.access.answeredLate(error); });
        };

        row(
            "no answer to a password that is new to it", [](World &w) { w.offer(), w.access.lostAnswer(); },
            waits);
        row("none to one that it knows", [](World &w) { w.accept(), w.access.lostAnswer(); }, free);
        row("none to a plain command", [](World &w) { w.access.lostAnswer(); }, free);
        row(
            "it cannot read what is new to it", [](World &w) { w.offer(), w.access.notDecrypted(); },
            World::text(Problem::NotDecrypted));
        row("it cannot read what it knows", [](World &w) { w.accept(), w.access.notDecrypted(); }, free);
        row("it asks the user", [](World &w) { w.ask(); }, waits);
        row(
            "it seems to ask, but can compare nothing",
            [](World &w) { w.offer(), w.locator.config = World::beyondAscii, w.access.asksUser(); },
            World::text(Problem::ConfigNotAscii));
        row("the user says yes", [](World &w) { w.ask(), w.access.answeredLate({}); }, free);
        row("yes, but the command fails", late(World::refusal(Kind::PermissionMissing)), free);
        row("the user says no", late(World::refusal(Kind::PasswordUnknown, Problem::Refused)),
            World::text(Problem::Refused));
        row("it was only slow", [](World &w) { w.offer(), w.access.answeredLate({}); }, free);
        row(
            "it was only slow, and does not answer the next",
            [](World &w) { w.offer(), w.access.answeredLate({}), w.access.lostAnswer(); }, free);
        const auto allowTwice = [](World &w) {
            w.ask(), w.access.answeredLate({});
            w.access.asksUser(), w.access.answeredLate({});
        };
        row("the user allows one request, and one more", allowTwice, World::text(Problem::AllowedOnce));
        row(
            "the user allows one request, which is answered at once then",
            [](World &w) {
                w.ask(), w.access.answeredLate({}), w.access.answered();
                w.access.asksUser(), w.access.answeredLate({});
            },
            free);
        row("the user wants to be asked again", [=](World &w) { allowTwice(w), w.access.tryAgain(); }, free);
    }

    void whatKittySays_decidesWhetherMoreIsSent()
    {
        QFETCH(const Act, act);
        QFETCH(const QString, obstacle);
        World world;
        act(world);
        QCOMPARE(world.obstacle(), obstacle);
        QCOMPARE(world.access.isBarred(), obstacle != QLatin1StringView("free"));
        world.scheduler.advance(24h); // time alone changes nothing
        QCOMPARE(world.obstacle(), obstacle);
    }
};

QTEST_GUILESS_MAIN(KittyAccessTest)
#include "KittyAccessTest.moc"
