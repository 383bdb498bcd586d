// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgramWorld.h"

#include <QFile>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTest>

#include <csignal>

#include <sys/stat.h>

namespace
{

constexpr int done = 0;
constexpr int saidNo = 1;
constexpr int wrongUsage = 2;
constexpr int noInstance = 3;

int mode(const QString &path)
{
    struct stat status{};
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ');
}

/// What the program says to these bytes at its control socket.
QJsonObject answerTo(const RunningProgram &program, const QByteArray &request)
{
    QLocalSocket socket;
    socket.connectToServer(program.controlSocket());
    if (!socket.waitForConnected(5000))
        return {};
    socket.write(request);
    QByteArray answer;
    while (!answer.contains('\n') && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(5000)))
        answer += socket.readAll();
    return QJsonDocument::fromJson(answer).object();
}

} // namespace

class ProgramCommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pause_givesEveryFontBack_andResumeZoomsAgain()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
        QCOMPARE(world.program.command(words("pause")).exitStatus, done);
        QTRY_COMPARE(world.size(0), 11.0);
        QCOMPARE(world.program.status().value(QLatin1StringView("zooming")), false);
        QCOMPARE(world.program.command(words("resume")).exitStatus, done);
        QTRY_COMPARE(world.size(0), 14.0);
        QCOMPARE(world.program.status().value(QLatin1StringView("zooming")), true);
    }

    void pin_keepsAWindowZoomed_namedByItsId_itsKitty_orTheFocus()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(2));
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
        QCOMPARE(world.program.command(words("pin")).exitStatus, done);
        const QString other = niri::toString(world.windows[1]);
        QCOMPARE(world.program.command({QStringLiteral("pin"), other}).exitStatus, done);
        QTRY_COMPARE(world.size(1), 14.0);
        world.focusBrowser();
        QTRY_COMPARE(world.program.events(QStringLiteral("focus_lost")).size(), 1);
        QCOMPARE(world.size(0), 14.0);

        const auto browser = world.program.command(words("pin"));
        QCOMPARE(browser.exitStatus, saidNo);
        QVERIFY2(browser.errors.contains(QStringLiteral("not a kitty's")), qPrintable(browser.errors));
        QCOMPARE(world.program.command(words("pin 4194000")).exitStatus, saidNo);
        QCOMPARE(world.program.command(words("pin it")).exitStatus, wrongUsage);

        const QString pid = QString::number(world.kitty(1).pid());
        QCOMPARE(world.program.command({QStringLiteral("unpin"), pid}).exitStatus, done);
        QTRY_COMPARE(world.size(1), 11.0);
        QCOMPARE(world.size(0), 14.0);
    }

    void pinAgainstARule_saysWhichOne()
    {
        ProgramWorld world;
        world.program.writeSettings("[rule leave it]\napp_id = kitty\namount = none\n");
        QVERIFY(world.startWith(1));
        world.focus(0);
        QTRY_COMPARE(world.program.events(QStringLiteral("focus_gained")).size(), 1);
        QVERIFY(!world.program.events(QStringLiteral("focus_gained"))
                     .first()
                     .contains(QLatin1StringView("zooming")));
        const auto outcome = world.program.command(words("pin"));
        QCOMPARE(outcome.exitStatus, saidNo);
        QVERIFY2(outcome.errors.contains(QStringLiteral("leave it")), qPrintable(outcome.errors));
        QCOMPARE(world.size(0), 11.0);
    }

    void amount_holdsAtOnce_andIsKept()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
        const auto told = [&](const char *line) {
            return world.program.command(words(line)).output.trimmed();
        };
        QCOMPARE(told("amount up"), QStringLiteral("+4"));
        QTRY_COMPARE(world.size(0), 15.0);
        QCOMPARE(told("amount -2"), QStringLiteral("-2"));
        QTRY_COMPARE(world.size(0), 9.0);
        QCOMPARE(told("amount x1.5"), QStringLiteral("x1.5"));
        QCOMPARE(told("amount down"), QStringLiteral("x1.45"));
        QFile file(world.program.configFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("amount = x1.45"));
        for (const char *wrong : {"amount", "amount huge", "amount +3 +4"})
            QCOMPARE(world.program.command(words(wrong)).exitStatus, wrongUsage);
    }

    void amountOfTheCommandLine_isNotChanged()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1, {QStringLiteral("--zoom"), QStringLiteral("+2")}));
        const auto outcome = world.program.command(words("amount up"));
        QCOMPARE(outcome.exitStatus, saidNo);
        QVERIFY2(outcome.errors.contains(QStringLiteral("--zoom")), qPrintable(outcome.errors));
    }

    void waybar_isToldEachChangeOnce()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        const auto follower = world.program.startCommand(words("events --waybar"));
        QList<QJsonObject> lines;
        const auto read = [&](const char *state, int percentage) {
            while (follower->canReadLine())
                lines += QJsonDocument::fromJson(follower->readLine()).object();
            return !lines.isEmpty()
                && lines.last().value(QLatin1StringView("class")) == QLatin1StringView(state)
                && lines.last().value(QLatin1StringView("percentage")).toInt() == percentage;
        };
        QTRY_VERIFY(read("zooming", 100));
        QCOMPARE(lines.last().value(QLatin1StringView("text")), QStringLiteral("+3"));
        QCOMPARE(QStringList(lines.last().keys()),
                 (QStringList{QStringLiteral("alt"), QStringLiteral("class"), QStringLiteral("percentage"),
                              QStringLiteral("text"), QStringLiteral("tooltip")}));
        world.focus(0);
        QTRY_VERIFY(read("zooming", 127));
        QCOMPARE(world.program.command(words("pause")).exitStatus, done);
        QTRY_VERIFY(read("paused", 100));
        QCOMPARE(lines.last().value(QLatin1StringView("text")), QString());
        for (qsizetype i = 1; i < lines.size(); ++i)
            QVERIFY(lines[i] != lines[i - 1]);
        const QByteArray once = world.program.command(words("status --waybar")).output.toUtf8();
        QCOMPARE(QJsonDocument::fromJson(once).object(), lines.last());
        world.niri.quit();
        QTRY_VERIFY(read("waiting", 100));
    }

    void toggle_isPauseAndResumeInTurn()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        world.focus(0);
        for (const double size : {11.0, 14.0, 11.0, 14.0}) {
            QCOMPARE(world.program.command(words("toggle")).exitStatus, done);
            QTRY_COMPARE(world.size(0), size);
        }
    }

    void zoomOff_isForOneKittyOnly()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(2));
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
        const QString pid = QString::number(world.kitty(0).pid());
        QCOMPARE(world.program.command({QStringLiteral("zoom"), QStringLiteral("off"), pid}).exitStatus,
                 done);
        QTRY_COMPARE(world.size(0), 11.0);
        QCOMPARE(world.status(0).value(QLatin1StringView("zoom")), false);
        QCOMPARE(world.status(1).value(QLatin1StringView("zoom")), true);
        world.focus(1);
        QTRY_COMPARE(world.size(1), 14.0);
        world.focus(0);
        QTRY_COMPARE(world.size(1), 11.0);
        QCOMPARE(world.size(0), 11.0);
        QCOMPARE(world.program.command({QStringLiteral("zoom"), QStringLiteral("on"), pid}).exitStatus, done);
        QTRY_COMPARE(world.size(0), 14.0);
    }

    void zoomOfNoKitty_isSaidNo()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(0));
        const auto outcome = world.program.command(words("zoom off 1"));
        QCOMPARE(outcome.exitStatus, saidNo);
        QVERIFY2(outcome.errors.contains(QStringLiteral("no kitty 1")), qPrintable(outcome.errors));
        QCOMPARE(outcome.output, QString());
    }

    void quit_givesEveryFontBack_andEndsWithSuccess()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
        QCOMPARE(world.program.command(words("quit")).exitStatus, done);
        QTRY_VERIFY(!world.program.isRunning());
        QCOMPARE(world.program.exitStatus(), 0);
        QCOMPARE(world.size(0), 11.0);
    }

    void withoutAnInstance_commandsSaySo_data()
    {
        QTest::addColumn<QStringList>("command");
        for (const char *line : {"status", "status --json", "pause", "pause 15", "resume", "toggle",
                                 "zoom on 1", "show", "settings", "events", "quit"})
            QTest::newRow(line) << words(line);
    }

    void withoutAnInstance_commandsSaySo()
    {
        QFETCH(const QStringList, command);
        const RunningProgram program;
        const auto outcome = program.command(command);
        QCOMPARE(outcome.exitStatus, noInstance);
        QCOMPARE(outcome.output, QString());
        QVERIFY2(outcome.errors.contains(QStringLiteral("is not running")), qPrintable(outcome.errors));
    }

    void wrongWords_areNamedWithARemedy_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("named");
        QTest::newRow("option") << words("--frobnicate") << QStringLiteral("frobnicate");
        QTest::newRow("command") << words("frobnicate") << QStringLiteral("frobnicate");
        QTest::newRow("amount") << words("--zoom much") << QStringLiteral("much");
        QTest::newRow("retries") << words("--max-retries -1") << QStringLiteral("-1");
        QTest::newRow("timeout") << words("--socket-timeout soon") << QStringLiteral("soon");
        QTest::newRow("minutes") << words("pause forever") << QStringLiteral("forever");
        QTest::newRow("switch") << words("zoom maybe 1") << QStringLiteral("maybe");
        QTest::newRow("too many") << words("quit now") << QStringLiteral("now");
        QTest::newRow("value missing") << words("--zoom") << QStringLiteral("zoom");
    }

    void wrongWords_areNamedWithARemedy()
    {
        QFETCH(const QStringList, words);
        QFETCH(const QString, named);
        const RunningProgram program;
        const auto outcome = program.command(words);
        QCOMPARE(outcome.exitStatus, wrongUsage);
        QCOMPARE(outcome.output, QString());
        QVERIFY2(outcome.errors.contains(named), qPrintable(outcome.errors));
        QVERIFY2(outcome.errors.endsWith(QStringLiteral(".\n")), qPrintable(outcome.errors));
    }

    void dialogsWithoutADisplay_areSaidNo_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("show") << QStringLiteral("show");
        QTest::newRow("settings") << QStringLiteral("settings");
    }

    void dialogsWithoutADisplay_areSaidNo()
    {
        QFETCH(const QString, command);
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        const auto outcome = world.program.command({command});
        QCOMPARE(outcome.exitStatus, saidNo);
        QVERIFY(outcome.errors.contains(QStringLiteral("display")));
    }

    void secondStart_doesNotRunTwice()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        QTRY_COMPARE(world.niri.eventStreams(), 1);
        const auto second = world.program.startCommand({QStringLiteral("--headless")});
        QTRY_COMPARE(second->state(), QProcess::NotRunning);
        QCOMPARE(second->readAllStandardOutput(), QByteArray());
        QCOMPARE(world.niri.eventStreams(), 1);
        QVERIFY(world.program.isRunning());
        QCOMPARE(world.program.command(words("status")).exitStatus, done);
    }

    void instanceThatWasKilled_doesNotKeepTheNextFromStarting()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        QVERIFY(world.program.end(SIGKILL));
        QCOMPARE(world.program.command(words("status")).exitStatus, noInstance);
        QVERIFY(world.program.start());
        QTRY_COMPARE(world.program.command(words("status")).exitStatus, done);
    }

    void controlSocket_isForThisUserOnly()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        QCOMPARE(mode(world.program.controlSocket()), 0600);
        QCOMPARE(mode(world.program.controlFolder()), 0700);
        QVERIFY(world.program.end(SIGTERM));
        QVERIFY(!QFile::exists(world.program.controlSocket()));
    }

    void request_isAnsweredInOneLine()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        const QJsonObject answer = answerTo(world.program, "{\"command\":\"status\"}\n");
        QCOMPARE(answer.value(QLatin1StringView("ok")), true);
        QVERIFY(!answer.value(QLatin1StringView("text")).toString().isEmpty());
    }

    void wrongRequest_isAnsweredWithWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("garbage") << QByteArray("meow\n");
        QTest::newRow("zeros") << QByteArray(100, '\0') + '\n';
        QTest::newRow("empty") << QByteArray("\n");
        QTest::newRow("list") << QByteArray("[]\n");
        QTest::newRow("no command") << QByteArray("{}\n");
        QTest::newRow("unknown command") << QByteArray("{\"command\":\"dance\"}\n");
        QTest::newRow("number") << QByteArray("{\"command\":\"pause\",\"arguments\":[15]}\n");
        QTest::newRow("no list") << QByteArray("{\"command\":\"pause\",\"arguments\":{}}\n");
        QTest::newRow("deep") << QByteArray(60'000, '[') + '\n';
        QTest::newRow("too long") << QByteArray(64 * 1024 + 1, 'x');
        QTest::newRow("much too long") << QByteArray(10 * 1024 * 1024, 'x');
    }

    void wrongRequest_isAnsweredWithWhatIsWrong()
    {
        QFETCH(const QByteArray, request);
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        const QJsonObject answer = answerTo(world.program, request);
        QCOMPARE(answer.value(QLatin1StringView("ok")), false);
        QVERIFY(!answer.value(QLatin1StringView("text")).toString().isEmpty());
        QCOMPARE(world.program.command(words("status")).exitStatus, done);
    }

    void silentClients_keepNobodyWaiting()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(1));
        std::vector<std::unique_ptr<QLocalSocket>> silent;
        for (int i = 0; i < 100; ++i) {
            silent.push_back(std::make_unique<QLocalSocket>());
            silent.back()->connectToServer(world.program.controlSocket());
        }
        QCOMPARE(world.program.command(words("status")).exitStatus, done);
        world.focus(0);
        QTRY_COMPARE(world.size(0), 14.0);
    }

    void help_andVersion_areOnStandardOutput()
    {
        const RunningProgram program;
        const auto help = program.command(words("--help"));
        QCOMPARE(help.exitStatus, done);
        QVERIFY(help.output.contains(QStringLiteral("--socket-timeout")));
        const auto version = program.command(words("--version"));
        QCOMPARE(version.exitStatus, done);
        QVERIFY(version.output.startsWith(QStringLiteral("kitty-focus-tracker ")));
    }
};

QTEST_GUILESS_MAIN(ProgramCommandsTest)
#include "ProgramCommandsTest.moc"
