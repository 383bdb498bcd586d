// SPDX-License-Identifier: GPL-3.0-or-later
#include "RealKitty.h"
#include "RunningProgram.h"
#include "SimulatedNiri.h"
#include "VirtualDisplay.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QVersionNumber>

#include <csignal>

#include <sys/stat.h>
#include <unistd.h>

namespace
{

const QString password = QStringLiteral("planted-password");
const QString variable = QStringLiteral("planted-variable");
const QString dialogs = QStringLiteral("[w.id for w in boss.window_id_map.values() if w.window_custom_type "
                                       "== 'remote_command_permission_dialog']");

} // namespace

/// The whole program and real kitties with `allow_remote_control password`.
class PasswordTest : public QObject
{
    Q_OBJECT

private:
    /// One kitty whose configuration says this of passwords; it has a second window at niri to move the focus
    /// to that is no kitty.
    struct World {
        World(const VirtualDisplay &display, RealKittySetup setup, const QStringList &passwords)
            : kitty(display, withPasswords(std::move(setup), passwords))
        {
            program.setEnvironment(QStringLiteral("KITTY_RC_PASSWORD"), password);
            // Whatever it or its libraries can be made to say.
            program.setEnvironment(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
        }

        /// Instead of the variable, which is part of the program's memory for as long as it runs.
        void useFile()
        {
            program.setEnvironment(QStringLiteral("KITTY_RC_PASSWORD"), QString());
            const QString folder = program.configFolder() + QStringLiteral("/kitty");
            QDir().mkpath(folder);
            QFile file(folder + QStringLiteral("/rc-pass"));
            if (!file.open(QIODevice::WriteOnly) || file.write(password.toUtf8() + '\n') < 0)
                qFatal("The test's folder takes no file.");
        }

        bool start() { return kitty.start() && startProgram(); }

        bool startProgram()
        {
            if (!niri.listen(program.niriSocket()) || !program.start())
                return false;
            other = niri.openWindow({.title = QStringLiteral("other"), .appId = QStringLiteral("firefox")});
            window = niri.openWindow({.title = QStringLiteral("sh"), .pid = kitty.pid()});
            return true;
        }

        static RealKittySetup withPasswords(RealKittySetup setup, const QStringList &passwords)
        {
            setup.config.append(QStringLiteral("allow_remote_control password"));
            for (const QString &each : passwords)
                setup.config.append(QStringLiteral("remote_control_password ") + each);
            setup.environment.insert(QStringLiteral("TOKEN"), variable);
            return setup;
        }

        /// In every question that is open. A program that asks may not listen yet.
        void press(char key)
        {
            kitty.evaluate(QStringLiteral("[w.write_to_child('%1') for w in boss.window_id_map.values() if "
                                          "w.window_custom_type == 'remote_command_permission_dialog']")
                               .arg(QLatin1Char(key)));
        }

        bool answer(char key)
        {
            return QTest::qWaitFor([&] { return press(key), kitty.evaluate(dialogs).toArray().isEmpty(); },
                                   20'000);
        }

        /// The focus leaves it and comes back, each for long enough to be seen.
        void visit()
        {
            niri.focusWindow(other);
            QTest::qWait(100);
            niri.focusWindow(window);
            QTest::qWait(400);
        }

        QJsonObject status() const
        {
            return program.status().value(QLatin1StringView("kitties")).toArray().at(0).toObject();
        }
        QString reason() const { return status().value(QLatin1StringView("reason")).toString(); }

        RunningProgram program;
        SimulatedNiri niri;
        RealKitty kitty;
        niri::WindowId other{};
        niri::WindowId window{};
    };

    /// In its root, where its file is seen from here, too. For QTemporaryDir.
    QString otherFolder() const
    {
        return m_setup.installation.root + QStringLiteral("/var/tmp/another-kitty-XXXXXX");
    }

    /// The same program by that name. Its path here; kitty is set up to be started from there.
    QString copyOfKitty(const QTemporaryDir &folder, const QString &name)
    {
        const QString copy = folder.filePath(name);
        const QString above = QFileInfo(QFileInfo(copy).path()).path();
        QDir().mkpath(QFileInfo(copy).path());
        if (!QFile::copy(m_setup.installation.root + QStringLiteral("/usr/bin/kitty"), copy)
            || !QFile::link(QStringLiteral("/usr/lib"), above + QStringLiteral("/lib"))
            // Newer ones start it from there; older ones have none.
            || !QFile::link(QStringLiteral("/usr/bin/kitten"),
                            QFileInfo(copy).path() + QStringLiteral("/kitten")))
            qFatal("kitty can't be copied.");
        m_setup.installation.program = copy.sliced(m_setup.installation.root.size());
        return copy;
    }

    /// All that it can write to, and so keep something in.
    static QByteArray memoryOf(qint64 pid)
    {
        QFile maps(QStringLiteral("/proc/%1/maps").arg(pid));
        QFile memory(QStringLiteral("/proc/%1/mem").arg(pid));
        if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            qFatal("The program's memory can't be read.");
        QByteArray all;
        for (const QByteArray &line : maps.readAll().split('\n')) {
            const QByteArrayList fields = line.split(' ');
            const QByteArrayList ends = fields.value(0).split('-');
            if (!fields.value(1).startsWith("rw"))
                continue;
            const qint64 start = ends.value(0).toLongLong(nullptr, 16);
            memory.seek(start);
            all += memory.read(ends.value(1).toLongLong(nullptr, 16) - start);
        }
        return all;
    }

    VirtualDisplay m_display;
    RealKittySetup m_setup;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_display.start(), qPrintable(m_display.error())); }
    void initTestCase_data() { ADD_A_ROW_FOR_EACH_KITTY(); }

    void init()
    {
        FETCH_KITTY(installation);
        m_setup = {.installation = installation};
    }

    void knownPassword_zoomsExactly_andNoSecretIsInAnyOutput()
    {
        World world(m_display, m_setup, {QStringLiteral("\"%1\" kitten").arg(password)});
        QVERIFY2(world.start(), qPrintable(world.kitty.error()));
        QTRY_COMPARE_WITH_TIMEOUT(world.kitty.fontSize(), 14.0, 20'000);
        world.niri.focusWindow(world.other);
        QTRY_COMPARE(world.kitty.fontSize(), 11.0);
        QCOMPARE(world.status().value(QLatin1StringView("status")).toString(), QStringLiteral("ready"));
        QCOMPARE(world.kitty.evaluate(dialogs).toArray().size(), 0);

        QString said = QString::fromUtf8(QJsonDocument(world.program.status()).toJson());
        for (const QStringList &command : {QStringList{QStringLiteral("status")},
                                           QStringList{QStringLiteral("doctor"), QStringLiteral("--json")}}) {
            const auto outcome = world.program.command(command);
            said += outcome.output + outcome.errors;
        }
        QVERIFY(world.program.end(SIGTERM));
        said += QString::fromUtf8(world.program.lines().join('\n')) + world.program.errors();
        QVERIFY(said.contains(QLatin1StringView("focus_gained")));
        QVERIFY(!said.contains(password));
        QVERIFY(!said.contains(variable));
    }

    void password_isNowhereInMemory_onceItWasUsed()
    {
        World world(m_display, m_setup, {QStringLiteral("\"%1\" kitten").arg(password)});
        world.useFile();
        QVERIFY2(world.start(), qPrintable(world.kitty.error()));
        QTRY_COMPARE_WITH_TIMEOUT(world.kitty.fontSize(), 14.0, 20'000);
        for (int i = 0; i < 5; ++i) {
            world.niri.focusWindow(world.other);
            QTRY_COMPARE(world.kitty.fontSize(), 11.0);
            world.niri.focusWindow(world.window);
            QTRY_COMPARE(world.kitty.fontSize(), 14.0);
        }
        const QByteArray memory = memoryOf(world.program.pid());
        QVERIFY(memory.contains("kitty-focus-tracker"));
        QCOMPARE(memory.count(password.toUtf8()), 0);
        const QByteArray wide(reinterpret_cast<const char *>(password.utf16()), 2 * password.size());
        QCOMPARE(memory.count(wide), 0);
    }

    /// As NixOS and Guix call it, and where its own archive is unpacked.
    void kittyByAnotherName_isKitty_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"kitty.app/bin/kitty", "bin/.kitty-wrapped", "bin/.kitty-real"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void kittyByAnotherName_isKitty()
    {
        QFETCH(const QString, name);
        const QTemporaryDir folder(otherFolder());
        const QString program = copyOfKitty(folder, name);
        World world(m_display, m_setup, {QStringLiteral("\"%1\" kitten").arg(password)});
        QVERIFY2(world.start(), qPrintable(world.kitty.error()));
        QTRY_COMPARE_WITH_TIMEOUT(world.kitty.fontSize(), 14.0, 20'000);
        // As an upgrade does.
        QVERIFY(QFile::remove(program));
        QVERIFY(world.program.end(SIGTERM));
        QTRY_COMPARE(world.kitty.fontSize(), 11.0);
        QVERIFY(world.program.start());
        if (m_setup.installation.root.isEmpty())
            QTRY_COMPARE_WITH_TIMEOUT(world.kitty.fontSize(), 14.0, 20'000);
        else // what was there is not to be seen from outside
            QTRY_VERIFY_WITH_TIMEOUT(world.reason().contains(QLatin1StringView("not proven to be kitty")),
                                     20'000);
    }

    /// Anybody could have put it there, so it is not offered the password; what the sentence says helps.
    void kittyOfAFileThatOthersCanWrite_isNotOfferedThePassword_untilDoctorIsTold()
    {
        const QTemporaryDir folder(otherFolder());
        const QString program = copyOfKitty(folder, QStringLiteral("bin/kitty"));
        QCOMPARE(chmod(QFile::encodeName(program).constData(), 0777), 0);
        World world(m_display, m_setup, {QStringLiteral("\"%1\" kitten").arg(password)});
        QVERIFY2(world.start(), qPrintable(world.kitty.error()));
        QTRY_VERIFY2_WITH_TIMEOUT(world.reason().contains(QLatin1StringView("not proven to be kitty")),
                                  qPrintable(world.reason()), 20'000);
        QCOMPARE(world.kitty.fontSize(), 11.0);

        QVERIFY(world.reason().contains(QLatin1StringView("run kitty-focus-tracker doctor --fix")));
        const QStringList doctor{QStringLiteral("doctor"), QStringLiteral("--fix")};
        const auto refused = world.program.command(doctor, "n\nn\n");
        QVERIFY2(refused.output.contains(QLatin1StringView("It is not given the password.")),
                 qPrintable(refused.output));
        world.visit();
        QCOMPARE(world.kitty.fontSize(), 11.0);

        QVERIFY(!world.program.command(doctor, "y\nn\n").output.isEmpty());
        QVERIFY(QTest::qWaitFor([&] { return world.visit(), world.kitty.fontSize() == 14.0; }, 20'000));
    }

    void unknownPassword_asksTheUserOnce_andTheirAnswerCounts()
    {
        World world(m_display, m_setup, {QStringLiteral("another")});
        QVERIFY2(world.start(), qPrintable(world.kitty.error()));
        QTRY_VERIFY_WITH_TIMEOUT(
            world.reason().contains(QLatin1StringView("waiting for your answer in its window")), 20'000);
        for (int i = 0; i < 10; ++i) {
            world.niri.focusWindow(world.other);
            QTest::qWait(20);
            world.niri.focusWindow(world.window);
            QTest::qWait(20);
        }
        QCOMPARE(world.kitty.evaluate(dialogs).toArray().size(), 1);
        // Others are not held up meanwhile, on no version.
        QVERIFY(world.kitty.command(QStringLiteral("ls")));

        QVERIFY(world.answer('p'));
        QTRY_VERIFY2_WITH_TIMEOUT(world.kitty.fontSize() == 14.0, qPrintable(world.reason()), 20'000);
        world.niri.focusWindow(world.other);
        QTRY_VERIFY2_WITH_TIMEOUT(world.kitty.fontSize() == 11.0, qPrintable(world.reason()), 20'000);
        QCOMPARE(world.kitty.evaluate(dialogs).toArray().size(), 0);
    }

    void refusedQuestion_isToldAsWhatItIs_data()
    {
        QTest::addColumn<char>("key");
        QTest::addColumn<QString>("told");
        QTest::newRow("this request") << 'r' << QStringLiteral("you refused the one we sent");
        QTest::newRow("this password") << 'd' << QStringLiteral("you denied the one we sent");
    }

    void refusedQuestion_isToldAsWhatItIs()
    {
        QFETCH(const char, key);
        QFETCH(const QString, told);
        World world(m_display, m_setup, {QStringLiteral("another")});
        QVERIFY2(world.start(), qPrintable(world.kitty.error()));
        QTRY_COMPARE_WITH_TIMEOUT(world.kitty.evaluate(dialogs).toArray().size(), 1, 20'000);
        // Of an old one the answer can't be heard, so it is asked once more, which hears a denial at once. On
        // a busy machine the answer may come while the connection is still open.
        const bool isOld = QVersionNumber::fromString(world.kitty.version()) < QVersionNumber(0, 42, 2);
        QString reason;
        const auto isTold = [&] {
            return reason.contains(told)
                || (isOld && key == 'r'
                    && reason.contains(QLatin1StringView("you have not allowed the one we sent")));
        };
        const auto answer = [&] {
            world.press(key);
            QTest::qWait(500);
            reason = world.reason();
            return isTold();
        };
        QVERIFY2(QTest::qWaitFor(answer, 60'000), qPrintable(reason));
        // As a program that is started anew.
        if (key == 'd') {
            QVERIFY(world.program.end(SIGTERM));
            QVERIFY(world.program.start());
            QTRY_VERIFY2_WITH_TIMEOUT(world.reason().contains(told), qPrintable(world.reason()), 20'000);
            QCOMPARE(world.kitty.evaluate(dialogs).toArray().size(), 0);
        }
    }

    void fiveOpenQuestions_areToldAsWhatTheyAre_andTheSixthComesWhenTheyAreAnswered()
    {
        World world(m_display, m_setup, {QStringLiteral("another")});
        QVERIFY2(world.kitty.start(), qPrintable(world.kitty.error()));
        for (int i = 0; i < 5; ++i)
            world.kitty.evaluate(QStringLiteral("boss.ask_if_remote_cmd_is_allowed({'cmd': 'ls', 'password': "
                                                "'foreign%1'})")
                                     .arg(i));
        QTRY_COMPARE_WITH_TIMEOUT(world.kitty.evaluate(dialogs).toArray().size(), 5, 20'000);
        QVERIFY2(world.startProgram(), "no program");
        QTRY_VERIFY2_WITH_TIMEOUT(world.reason().contains(QLatin1StringView("five other questions are open")),
                                  qPrintable(world.reason()), 20'000);
        QCOMPARE(world.kitty.evaluate(dialogs).toArray().size(), 5);
        QVERIFY(world.answer('r'));
        QVERIFY(QTest::qWaitFor(
            [&] {
                world.visit();
                return world.kitty.evaluate(dialogs).toArray().size() == 1;
            },
            30'000));
        QVERIFY(world.answer('p'));
        QTRY_VERIFY2_WITH_TIMEOUT(world.kitty.fontSize() == 14.0, qPrintable(world.reason()), 20'000);
    }

    void passwordBeyondAscii_isNamedWithItsLine_andTheKittyIsWellWhenItIsGone()
    {
        World world(m_display, m_setup,
                    {QStringLiteral("\"%1\" kitten").arg(password), QStringLiteral("\"p\u00e4ss wort\" ls")});
        QVERIFY2(world.start(), qPrintable(world.kitty.error()));
        if (QVersionNumber::fromString(world.kitty.version()) < QVersionNumber(0, 47)) {
            QTRY_COMPARE_WITH_TIMEOUT(world.kitty.fontSize(), 14.0, 20'000);
            return;
        }
        QTRY_VERIFY2_WITH_TIMEOUT(world.reason().contains(QLatin1StringView("beyond ASCII")),
                                  qPrintable(world.reason()), 20'000);
        QVERIFY2(world.reason().contains(world.kitty.configFile()), qPrintable(world.reason()));
        QFile config(world.kitty.configFile());
        QVERIFY(config.open(QIODevice::ReadOnly));
        const QByteArrayList lines = config.readAll().split('\n');
        config.close();
        const auto line = QRegularExpression(QStringLiteral("line (\\d+)")).match(world.reason()).captured(1);
        QVERIFY(lines.at(line.toInt() - 1).contains("wort"));
        QCOMPARE(world.kitty.evaluate(dialogs).toArray().size(), 0);
        QVERIFY(!world.kitty.log().contains(QStringLiteral("non-ASCII"))); // it was not even tried

        QVERIFY(world.kitty.replaceInConfig(QStringLiteral("p\u00e4ss wort"), QStringLiteral("pass wort")));
        QVERIFY(QTest::qWaitFor([&] { return world.visit(), world.kitty.fontSize() == 14.0; }, 20'000));
    }

    void anotherKeyThanKittys_isTold_andKittyAsksNobody()
    {
        // As if the programs in it had it from somewhere else.
        m_setup.arguments = {QStringLiteral("env"),
                             QStringLiteral("KITTY_PUBLIC_KEY=1:Yinz3Yinz3Yinz3Yinz3Yinz3Yinz3Yinz3Yinz3")};
        World world(m_display, m_setup, {password});
        QVERIFY2(world.start(), qPrintable(world.kitty.error()));
        QTRY_VERIFY2_WITH_TIMEOUT(world.reason().contains(QLatin1StringView("could not decrypt")),
                                  qPrintable(world.reason()), 20'000);
        QCOMPARE(world.kitty.evaluate(dialogs).toArray().size(), 0);
        QVERIFY(world.kitty.log().contains(QStringLiteral("decrypt")));
        // It notes each such command as an error, so there is only one.
        const QString log = world.kitty.log();
        for (int i = 0; i < 5; ++i) {
            world.niri.focusWindow(world.other);
            QTest::qWait(20);
            world.niri.focusWindow(world.window);
            QTest::qWait(20);
        }
        QCOMPARE(world.kitty.log(), log);
    }

    void passwordWithoutTheKitten_saysWhichCommandIsMissing()
    {
        World world(m_display, m_setup, {QStringLiteral("\"%1\" ls").arg(password)});
        QVERIFY2(world.start(), qPrintable(world.kitty.error()));
        QTRY_VERIFY_WITH_TIMEOUT(
            world.reason().contains(QLatin1StringView("does not allow the command kitten")), 20'000);
        QCOMPARE(world.kitty.evaluate(dialogs).toArray().size(), 0);
        QCOMPARE(world.kitty.fontSize(), 11.0);
    }
};

QTEST_GUILESS_MAIN(PasswordTest)
#include "PasswordTest.moc"
