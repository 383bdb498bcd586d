// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"

#include <QFile>
#include <QLocalSocket>
#include <QTemporaryDir>

#include <utility>

#include <unistd.h>

using namespace std::chrono_literals;
using Answer = MisbehavingKitty::Answer;
using Kind = KittyError::Kind;
using Misbehaviour = MisbehavingKitty::Misbehaviour;
using Problem = PasswordProblem::Kind;

namespace
{

/// What a day costs.
struct Cost {
    int wakeUps = 0; ///< moments at which a promised call was made
    int commands = 0;
    int connections = 0;
    int searches = 0; ///< for its socket, or for its key

    bool isWithin(const Cost &bound) const
    {
        return wakeUps <= bound.wakeUps && commands <= bound.commands && connections <= bound.connections
            && searches <= bound.searches;
    }
    QString text() const
    {
        return QStringLiteral("%1 wake-ups, %2 commands, %3 connections, %4 searches")
            .arg(wakeUps)
            .arg(commands)
            .arg(connections)
            .arg(searches);
    }
};

/// A kitty with something wrong, and a browser to leave it for.
class World : public Desktop
{
public:
    World()
    {
        qunsetenv("KITTY_RC_PASSWORD");
        registry.setPasswordSource(PasswordSource(passwordFile()));
        openWindowOf(4711, browser, QStringLiteral("firefox"));
        openWindowOf(4711, otherBrowser, QStringLiteral("firefox"));
    }

    static constexpr quint64 browser = 3;
    static constexpr quint64 otherBrowser = 4;

    pid_t pid = 0;
    std::optional<Answer> answer; ///< what the user says to each question, after they have read it
    QLocalSocket otherClient;
    bool willEnd = false;
    int timesAsked = 0; ///< whether it is well, before the day begins: each time it may ask the user

    MisbehavingKitty &kitty() { return kitties.at(pid); }
    QString passwordFile() const { return m_folder.filePath(QStringLiteral("rc-pass")); }

    void open(const QString &version = QStringLiteral("0.48.2"))
    {
        kitties.add(version);
        pid = kitties.lastPid();
    }
    void openWithoutSocket()
    {
        kitties.addWithoutSocket();
        pid = kitties.lastPid();
    }
    void openWanting(const SimulatedPermissions::Passwords &passwords,
                     const QString &version = QStringLiteral("0.48.2"))
    {
        open(version);
        kitties.setPasswords(pid, passwords);
    }
    void setPassword(const QByteArray &password)
    {
        QFile file(passwordFile());
        if (!file.open(QIODevice::WriteOnly) || file.write(password) != password.size())
            qFatal("The test's folder takes no file.");
    }
    void showWindow()
    {
        // Without waiting for it: not every kitty answers.
        niri::Window opened{.id = niri::WindowId(static_cast<quint64>(pid))};
        opened.appId = QStringLiteral("kitty");
        opened.pid = pid;
        opened.workspaceId = workspace;
        apply(niri::WindowOpenedOrChanged{opened});
        settleAll();
        for (int i = 0; i < timesAsked; ++i) {
            scheduler.advance(3s);
            settleAll();
            controller.tryAgain(pid);
            settleAll();
        }
        if (willEnd) {
            close(static_cast<quint64>(pid));
            kitties.kill(pid);
        }
    }

    /// All that needs no time.
    void settleAll()
    {
        const auto settle = [] {
            for (int i = 0; i < 12; ++i)
                QCoreApplication::processEvents();
        };
        settle();
        if (m_answerDue && scheduler.now() >= *m_answerDue) {
            kitty().answerPrompt(*answer);
            m_answerDue.reset();
            settle();
        }
        if (answer && !m_answerDue && kitty().prompts() > 0)
            m_answerDue = scheduler.now() + 3s;
    }

    /// From now on. `move` is called every `pause`, if there is one.
    Cost spend(std::chrono::hours time, std::chrono::milliseconds pause = {}, std::function<void()> move = {})
    {
        const Cost before = total();
        int wakeUps = 0;
        auto nextMove = scheduler.now() + pause;
        const auto end = scheduler.now() + time;
        settleAll();
        while (scheduler.now() < end) {
            auto step = end - scheduler.now();
            if (move)
                step = std::min(step, nextMove - scheduler.now());
            if (m_answerDue)
                step = std::min(step, *m_answerDue - scheduler.now());
            if (const auto next = scheduler.untilNext(); next && *next <= step) {
                step = *next;
                // Something out of bounds for certain, and perhaps without an end.
                if (++wakeUps > 100'000)
                    break;
            }
            scheduler.advance(std::chrono::ceil<std::chrono::milliseconds>(step));
            if (move && scheduler.now() >= nextMove) {
                move();
                nextMove += pause;
            }
            settleAll();
        }
        const Cost after = total();
        return {.wakeUps = wakeUps,
                .commands = after.commands - before.commands,
                .connections = after.connections - before.connections,
                .searches = after.searches - before.searches};
    }

    Cost total()
    {
        return {.wakeUps = 0,
                .commands = static_cast<int>(kitty().commandTimes().size()),
                .connections = kitty().connectionsMade(),
                .searches = kitties.timesLookedFor(pid) + kitties.timesKeyLookedFor(pid)};
    }

private:
    QTemporaryDir m_folder;
    std::optional<std::chrono::nanoseconds> m_answerDue;
};

using Prepare = std::function<void(World &)>;

/// Brings a kitty with that reason about; a new reason does not compile until it is here.
void prepare(World &world, Kind kind)
{
    switch (kind) {
    case Kind::NoSocket:
        world.openWithoutSocket();
        return;
    case Kind::NothingSet:
    case Kind::StartedEarlier:
    case Kind::AddressTaken:
    case Kind::AddressUnusable:
    case Kind::Hidden:
    case Kind::OtherNetwork:
    case Kind::UnderX11:
    case Kind::NotKitty:
    case Kind::TcpOnly:
        world.openWithoutSocket();
        world.kitties.setUnreachable(world.pid, kind);
        return;
    case Kind::Refused:
        world.open();
        world.kitty().stopListening();
        return;
    case Kind::ConnectionLost:
    case Kind::MaxRetriesExceeded:
        world.open();
        world.kitty().alwaysMisbehave(Misbehaviour::CloseAtOnce);
        return;
    case Kind::NotOurs:
        world.open();
        world.kitties.setPeer(1);
        return;
    case Kind::RemoteControlOff:
        world.open();
        world.kitty().alwaysMisbehave(Misbehaviour::ControlOff);
        return;
    case Kind::PermissionMissing:
        world.open();
        world.kitty().alwaysMisbehave(Misbehaviour::PermissionDenied);
        return;
    case Kind::PasswordUnknown:
        world.openWanting({{QStringLiteral("another"), {}}});
        return;
    case Kind::WaitingForUser:
        world.openWanting({{QStringLiteral("another"), {}}});
        world.setPassword("ours");
        return;
    case Kind::Hung:
        world.open();
        world.kitty().stop();
        return;
    case Kind::BusyWithAnother:
        world.open(QStringLiteral("0.26.5"));
        world.otherClient.connectToServer(world.kitty().path());
        return;
    case Kind::TooOld:
        world.open(QStringLiteral("0.25.2"));
        return;
    case Kind::UnknownRefusal:
        world.open();
        world.kitty().alwaysMisbehave(Misbehaviour::Complain);
        return;
    case Kind::RequestTooLong:
        world.open();
        return;
    case Kind::ProtocolError:
        world.open();
        world.kitty().alwaysMisbehave(Misbehaviour::Garbage);
        return;
    case Kind::Gone:
        world.open();
        world.willEnd = true;
        return;
    }
    Q_UNREACHABLE();
}

void prepare(World &world, Problem problem)
{
    world.openWanting({{QStringLiteral("another"), {}}});
    switch (problem) {
    case Problem::None:
        world.registry.setPasswordSource(PasswordSource());
        return;
    case Problem::FileMissing:
        return;
    case Problem::FileUnreadable:
        world.registry.setPasswordSource(PasswordSource(QStringLiteral("/")));
        return;
    case Problem::FileNotOurs:
        world.setPassword("ours");
        // Only root can give a file away; else this is another question to the user.
        if (chown(QFile::encodeName(world.passwordFile()).constData(), 65534, 65534) != 0)
            world.answer = Answer::DenyPassword;
        return;
    case Problem::TooLong:
        world.setPassword(QByteArray(1025, 'x'));
        return;
    case Problem::KeyNotTold:
        world.setPassword("ours");
        world.kitties.hidePublicKey(world.pid);
        return;
    case Problem::KeyUnusable:
        world.setPassword("ours");
        world.kitties.publishNonsense(world.pid);
        return;
    case Problem::NotDecrypted:
        world.setPassword("ours");
        world.kitties.publishAnotherKey(world.pid);
        return;
    case Problem::Refused:
        world.setPassword("ours");
        world.answer = Answer::DenyRequest;
        return;
    case Problem::AllowedOnce:
        world.setPassword("ours");
        world.answer = Answer::AllowRequest;
        return;
    case Problem::Denied:
        world.setPassword("ours");
        world.answer = Answer::DenyPassword;
        return;
    case Problem::TooManyQuestions:
        world.setPassword("ours");
        world.timesAsked = 5;
        return;
    case Problem::NotProven:
        world.setPassword("ours");
        world.kitties.setUnproven(world.pid, QStringLiteral("/home/k/bin/kitty"));
        return;
    case Problem::ConfigNotAscii:
        world.setPassword("ours");
        world.kitties.setPasswords(world.pid,
                                   {{QStringLiteral("ours"), {}}, {QStringLiteral("p\u00e4ss"), {}}});
        return;
    case Problem::OursNotAscii:
        world.setPassword("p\u00e4ss");
        return;
    }
    Q_UNREACHABLE();
}

Prepare permitting(const char *commands, const char *version)
{
    return [commands = QString::fromLatin1(commands).split(u' '), version = QString::fromLatin1(version)](
               World &world) { world.openWanting({{QString(), commands}}, version); };
}

Prepare keptOpen(const Prepare &prepare)
{
    return [prepare](World &world) {
        world.registry.setConfig({.keepOpen = KeepOpen::Always});
        prepare(world);
    };
}

} // namespace

/// Whatever is wrong with a kitty, a day with it costs next to nothing.
class QuietDayTest : public QObject
{
    Q_OBJECT

private:
    static void rows()
    {
        QTest::addColumn<Prepare>("prepare");
        QTest::addColumn<Cost>("still");
        QTest::addColumn<Cost>("visited");
    }

private Q_SLOTS:
    void initTestCase()
    {
        // No rc-pass of whoever runs the test.
        QVERIFY(m_configFolder.isValid());
        qputenv("KITTY_CONFIG_DIRECTORY", QFile::encodeName(m_configFolder.path()));
    }

    void everyKitty_isLeftInPeace_data()
    {
        rows();
        const auto row = [](const char *name, const Prepare &prepare, const Cost &still,
                            const Cost &visited) { QTest::newRow(name) << prepare << still << visited; };
        // Checked every 30 s until it is closed after 5 minutes.
        row("ready", permitting("kitten", "0.48.2"), {11, 10, 1, 1}, {1700, 1700, 150, 150});
        row("ready, old", permitting("kitten", "0.41.1"), {0, 1, 1, 1}, {0, 144, 144, 144});
        row("steps of a window", keptOpen(permitting("ls action", "0.48.2")), {11, 15, 1, 1},
            {1700, 1700, 150, 150});
        row("relative steps", keptOpen(permitting("set-font-size", "0.48.2")), {11, 14, 1, 1},
            {1700, 1700, 150, 150});
        row("steps of an old one", permitting("set-font-size", "0.26.5"), {0, 4, 4, 4}, {0, 150, 150, 150});

        for (int i = 0; i <= std::to_underlying(Kind::MaxRetriesExceeded); ++i) {
            const auto kind = static_cast<Kind>(i);
            const auto [still, visited] = boundFor(kind);
            row(
                qPrintable(QStringLiteral("kind %1: ").arg(i)
                           + sentence(KittyError{.kind = kind, .pid = 0, .detail = {}})),
                [kind](World &world) { prepare(world, kind); }, still, visited);
        }
        for (int i = 0; i <= std::to_underlying(Problem::AllowedOnce); ++i) {
            const auto problem = static_cast<Problem>(i);
            const auto [still, visited] = boundFor(problem);
            row(
                qPrintable(QStringLiteral("password %1: ").arg(i)
                           + sentence(PasswordProblem{.kind = problem})),
                [problem](World &world) { prepare(world, problem); }, still, visited);
        }
        const auto young = [](const Prepare &prepareOld) -> Prepare {
            return [prepareOld](World &world) {
                prepareOld(world);
                world.kitties.setStartedNow(world.pid);
            };
        };
        row("young, without a socket", young([](World &world) { prepare(world, Kind::NoSocket); }),
            {10, 0, 0, 10}, {10, 0, 0, 25});
        row("young, without a key", young([](World &world) { prepare(world, Problem::KeyNotTold); }),
            {12, 14, 12, 24}, {20, 190, 190, 380});
    }

    void everyKitty_isLeftInPeace()
    {
        QFETCH(const Prepare, prepare);
        QFETCH(const Cost, still);
        QFETCH(const Cost, visited);
        {
            World world;
            prepare(world);
            world.showWindow();
            world.focus(static_cast<quint64>(world.pid));
            const Cost day = world.spend(24h);
            QVERIFY2(day.isWithin(still), qPrintable(QStringLiteral("still: ") + day.text()));
            // Not for ever either.
            const Cost nextDay = world.spend(24h);
            QVERIFY2(nextDay.wakeUps + nextDay.commands + nextDay.connections + nextDay.searches == 0,
                     qPrintable(QStringLiteral("the next day: ") + nextDay.text()));
        }
        {
            World world;
            prepare(world);
            world.showWindow();
            bool isThere = false;
            const Cost day = world.spend(24h, 10min, [&] {
                isThere = !isThere;
                world.focus(isThere ? static_cast<quint64>(world.pid) : World::browser);
            });
            QVERIFY2(day.isWithin(visited), qPrintable(QStringLiteral("visited: ") + day.text()));
            // The focus that moves elsewhere is nothing to it.
            world.spend(2h);
            const Cost elsewhere = world.spend(24h, 1min, [&] {
                isThere = !isThere;
                world.focus(isThere ? World::otherBrowser : World::browser);
            });
            QVERIFY2(elsewhere.wakeUps + elsewhere.commands + elsewhere.connections + elsewhere.searches == 0,
                     qPrintable(QStringLiteral("elsewhere: ") + elsewhere.text()));
        }
    }

private:
    struct Bounds {
        Cost still;
        Cost visited;
    };

    /// 144 times the focus comes or goes on a day of visits.
    static Bounds boundFor(Kind kind)
    {
        switch (kind) {
        case Kind::NoSocket:
        case Kind::NothingSet:
        case Kind::StartedEarlier:
        case Kind::AddressTaken:
        case Kind::AddressUnusable:
        case Kind::Hidden:
        case Kind::OtherNetwork:
        case Kind::UnderX11:
        case Kind::NotKitty:
        case Kind::TcpOnly:
            return {{0, 0, 0, 2}, {0, 0, 0, 8}};
        case Kind::NotOurs:
            return {{0, 0, 2, 2}, {0, 0, 8, 8}};
        case Kind::RemoteControlOff:
        case Kind::TooOld:
            return {{4, 6, 6, 6}, {10, 16, 16, 16}};
        case Kind::UnknownRefusal:
            return {{2, 3, 3, 3}, {2, 3, 3, 3}};
        case Kind::PermissionMissing:
        case Kind::PasswordUnknown:
            return {{4, 8, 6, 6}, {8, 170, 170, 170}};
        case Kind::WaitingForUser:
            return {{4, 8, 4, 6}, {4, 8, 4, 6}};
        case Kind::Hung:
        case Kind::BusyWithAnother:
            return {{12, 2, 4, 4}, {12, 2, 4, 4}};
        case Kind::ProtocolError:
            return {{12, 10, 10, 10}, {600, 450, 450, 450}};
        case Kind::Refused:
        case Kind::ConnectionLost:
        case Kind::MaxRetriesExceeded:
            // Four connections a try; five tries by the clock.
            return {{40, 40, 40, 40}, {500, 640, 640, 640}};
        case Kind::RequestTooLong: // ours never is
            return {{11, 10, 1, 1}, {1700, 1700, 150, 150}};
        case Kind::Gone:
            return {{2, 4, 2, 2}, {2, 4, 2, 2}};
        }
        Q_UNREACHABLE();
    }

    static Bounds boundFor(Problem problem)
    {
        switch (problem) {
        case Problem::None:
        case Problem::FileMissing:
        case Problem::FileUnreadable:
        case Problem::FileNotOurs:
        case Problem::TooLong:
            return {{4, 8, 6, 6}, {8, 170, 170, 170}};
        case Problem::ConfigNotAscii:
        case Problem::OursNotAscii:
        case Problem::NotProven:
        case Problem::KeyNotTold:
        case Problem::KeyUnusable:
            return {{4, 8, 6, 12}, {8, 170, 170, 340}};
        case Problem::NotDecrypted:
            return {{6, 10, 6, 8}, {6, 10, 6, 8}};
        case Problem::Refused:
        case Problem::Denied:
        case Problem::AllowedOnce:
            return {{12, 32, 6, 8}, {12, 32, 6, 8}};
        case Problem::TooManyQuestions:
            // A visit sees whether one of them was answered.
            return {{12, 32, 6, 8}, {12, 32, 6, 150}};
        }
        Q_UNREACHABLE();
    }

    QTemporaryDir m_configFolder;
};

Q_DECLARE_METATYPE(Cost)
Q_DECLARE_METATYPE(Prepare)
QTEST_GUILESS_MAIN(QuietDayTest)
#include "QuietDayTest.moc"
