// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessWorld.h"
#include "KittyAccess.h"

#include <QCoreApplication>
#include <QTest>

using namespace std::chrono_literals;
using Act = AccessAct;
using Kind = KittyError::Kind;
using Problem = PasswordProblem::Kind;
using World = AccessWorld;

namespace
{

KittyId question(int number)
{
    return {.pid = 5000 + number, .startTime = 8};
}

/// kitty says no for a reason, and nothing more is sent for now.
Act refused(Problem problem)
{
    return [problem](World &world) {
        world.ask();
        world.access.answeredLate(World::refusal(Kind::PasswordUnknown, problem));
    };
}

void openQuestions(World &world, int count)
{
    world.locator.openQuestions.clear();
    for (int i = 0; i < count; ++i)
        world.locator.openQuestions += question(i);
}

} // namespace

Q_DECLARE_METATYPE(Act)

/// What ends an obstacle, and how the user's question is watched.
class KittyAccessTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void obstacle_passes_byWhatItWaitsFor_data()
    {
        QTest::addColumn<Act>("before");
        QTest::addColumn<Act>("change");
        QTest::addColumn<std::chrono::milliseconds>("time");
        QTest::addColumn<bool>("hasPassed");
        const auto row = [](const char *name, const Act &before, const Act &change,
                            std::chrono::milliseconds time,
                            bool hasPassed) { QTest::newRow(name) << before << change << time << hasPassed; };
        const Act nothing = [](World &) { };
        const Act another = [](World &world) { world.setPassword("another"); };
        const Act noPassword = [](World &world) {
            QFile::remove(world.folder.filePath(QStringLiteral("rc-pass")));
        };
        const Act click = [](World &world) { world.access.tryAgain(); };
        const Act look = [](World &world) { world.access.lookAgain(); };
        const Act tooMany = [](World &world) {
            openQuestions(world, 5);
            refused(Problem::TooManyQuestions)(world);
        };
        const Act oneAnswered = [](World &world) { openQuestions(world, 4); };
        const Act oneAnsweredSeen = [=](World &world) { oneAnswered(world), look(world); };
        const Act incomparable = [](World &world) {
            world.offer();
            world.locator.config = World::beyondAscii;
            world.access.asksUser();
        };
        const Act cured = [](World &world) { world.locator.config = World::withOurs; };

        row("the user's question: nothing", [](World &world) { world.ask(); }, nothing, 24h, false);
        row("the user's question: another password", [](World &world) { world.ask(); }, another, 0s, true);
        row("the user's question: no password", [](World &world) { world.ask(); }, noPassword, 0s, false);
        row("the user's question: a click", [](World &world) { world.ask(); }, click, 0s, true);
        row("the user's no: nothing", refused(Problem::Refused), nothing, 24h, false);
        row("the user's no: another password", refused(Problem::Refused), another, 0s, true);
        row("the user's no: a click", refused(Problem::Refused), click, 0s, true);
        row("the user's no: room for a question", refused(Problem::Refused), oneAnsweredSeen, 24h, false);
        row(
            "the user's question, which had no room before: nothing",
            [=](World &world) {
                tooMany(world), click(world), oneAnswered(world);
                world.ask();
            },
            nothing, 24h, false);
        row("no room for a question: nothing", tooMany, nothing, 24h, false);
        row("no room for a question: one is answered", tooMany, oneAnswered, 1s, true);
        row("no room for a question: one is answered, within a second", tooMany, oneAnswered, 999ms, false);
        row("no room for a question: one is answered, and the world has changed", tooMany, oneAnsweredSeen,
            0s, true);
        row("no password can be compared: nothing", incomparable, nothing, 24h, false);
        row("no password can be compared: kitty.conf is cured", incomparable, cured, 1s, true);
        row("no password can be compared: kitty.conf is cured, within a second", incomparable, cured, 999ms,
            false);
        row(
            "no password can be compared: there is none", incomparable,
            [=](World &world) { cured(world), noPassword(world); }, 1s, false);
    }

    void obstacle_passes_byWhatItWaitsFor()
    {
        QFETCH(const Act, before);
        QFETCH(const Act, change);
        QFETCH(const std::chrono::milliseconds, time);
        QFETCH(const bool, hasPassed);
        World world;
        before(world);
        QVERIFY(world.access.isBarred());
        change(world);
        world.scheduler.advance(time);
        QCOMPARE(world.obstacle() == QLatin1StringView("free"), hasPassed);
        QCOMPARE(world.access.isBarred(), !hasPassed);
        // Afterwards it begins as with a new kitty.
        QCOMPARE(world.access.isEncrypted(), !hasPassed);
    }

    void looksForRoom_areOneASecond()
    {
        World world;
        openQuestions(world, 5);
        refused(Problem::TooManyQuestions)(world);
        world.scheduler.advance(1s);
        const int before = world.locator.questionLooks;
        for (int i = 0; i < 20; ++i) {
            world.access.refreshObstacle();
            world.scheduler.advance(100ms);
        }
        QCOMPARE(world.locator.questionLooks - before, 2);
    }

    void question_thatEnds_isFollowedByACommand_data()
    {
        QTest::addColumn<int>("appears"); // ms; -1: it is there from the start
        QTest::addColumn<int>("others");
        QTest::newRow("it is there") << -1 << 0;
        QTest::newRow("it comes a little later") << 350 << 0;
        QTest::newRow("it is the newest of three") << -1 << 2;
    }

    void question_thatEnds_isFollowedByACommand()
    {
        QFETCH(const int, appears);
        QFETCH(const int, others);
        World world;
        int ends = 0;
        world.ask();
        if (appears < 0)
            openQuestions(world, others + 1);
        world.access.watchQuestion([&] { ++ends; });
        if (appears >= 0) {
            world.scheduler.advance(std::chrono::milliseconds(appears));
            openQuestions(world, others + 1);
        }
        world.scheduler.advance(10min);
        QCOMPARE(ends, 0);
        QVERIFY(world.access.isWaitingForUser());
        for (int i = 0; i < others; ++i)
            QVERIFY(!world.locator.end(question(i)));
        QVERIFY(world.locator.end(question(others)));
        // kitty reads the answer a little later.
        world.scheduler.advance(499ms);
        QCOMPARE(ends, 0);
        QVERIFY(world.access.isBarred());
        world.scheduler.advance(1ms);
        QCOMPARE(ends, 1);
        QCOMPARE(world.obstacle(), QStringLiteral("free"));
        QVERIFY(world.access.isEncrypted());
        QCOMPARE(world.scheduler.pending(), 0U);
    }

    void question_isWatchedNoMore_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<QString>("obstacle");
        QTest::newRow("the answer comes by itself")
            << Act([](World &world) { world.access.answeredLate({}); }) << QStringLiteral("free");
        QTest::newRow("the user says no") << Act([](World &world) {
            world.access.answeredLate(World::refusal(Kind::PasswordUnknown, Problem::Refused));
        }) << World::text(Problem::Refused);
        QTest::newRow("the user begins anew")
            << Act([](World &world) { world.access.tryAgain(); }) << QStringLiteral("free");
        QTest::newRow("the user begins anew, and is asked again")
            << Act([](World &world) { world.access.tryAgain(), world.ask(); })
            << QStringLiteral("waits for the user");
    }

    void question_isWatchedNoMore()
    {
        QFETCH(const Act, act);
        QFETCH(const QString, obstacle);
        for (const bool isSeen : {false, true}) {
            World world;
            int ends = 0;
            world.ask();
            openQuestions(world, isSeen ? 1 : 0);
            world.access.watchQuestion([&] { ++ends; });
            act(world);
            world.locator.end(question(0));
            world.scheduler.advance(10min);
            QCOMPARE(ends, 0);
            QCOMPARE(world.obstacle(), obstacle);
            QCOMPARE(world.scheduler.pending(), 0U);
        }
    }

    void questionThatNobodySees_isTakenForOver_threeTimes()
    {
        World world;
        int ends = 0;
        world.offer();
        for (int i = 1; i <= 3; ++i) {
            world.access.asksUser();
            world.access.watchQuestion([&] { ++ends; });
            world.scheduler.advance(6'299ms); // 100 ms, and each pause twice the one before
            QCOMPARE(ends, i - 1);
            world.scheduler.advance(1ms);
            QCOMPARE(ends, i);
            QCOMPARE(world.obstacle(), QStringLiteral("free"));
        }
        world.access.asksUser();
        world.access.watchQuestion([&] { ++ends; });
        world.scheduler.advance(1h);
        QCOMPARE(ends, 3);
        QCOMPARE(world.obstacle(), World::text(Problem::AllowedOnce));
    }

    void unseenQuestions_areForgotten_byAnAnswer()
    {
        World world;
        int ends = 0;
        world.offer();
        for (int i = 1; i <= 10; ++i) {
            world.access.asksUser();
            world.access.watchQuestion([&] { ++ends; });
            world.scheduler.advance(10s);
            QCOMPARE(ends, i);
            world.access.answered();
        }
    }

    void password_isFoundInKittysWords_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isTold");
        const QString words = QStringLiteral("The password s3cret-p\u00e4ss is not known");
        QTest::newRow("all of it") << QByteArray("s3cret-p\xc3\xa4ss") << words << true;
        QTest::newRow("as a part of them") << QByteArray("s3cret") << words << true;
        QTest::newRow("another") << QByteArray("ours") << words << false;
        QTest::newRow("no words") << QByteArray("ours") << QString() << false;
    }

    void password_isFoundInKittysWords()
    {
        QFETCH(const QByteArray, password);
        QFETCH(const QString, words);
        QFETCH(const bool, isTold);
        World world;
        world.setPassword(password);
        QCOMPARE(world.access.isPasswordToldBy(words), isTold);
        QFile::remove(world.folder.filePath(QStringLiteral("rc-pass")));
        QVERIFY(!world.access.isPasswordToldBy(words));
    }
};

QTEST_GUILESS_MAIN(KittyAccessTimeTest)
#include "KittyAccessTimeTest.moc"
