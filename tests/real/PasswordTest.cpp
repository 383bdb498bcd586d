// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/SimulatedNiri.h"
#include "integration/RunningProgram.h"
#include "real/RealKitty.h"
#include "real/VirtualDisplay.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QVersionNumber>

#include <csignal>

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

        bool start()
        {
            if (!niri.listen(program.niriSocket()) || !program.start() || !kitty.start())
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

    void unknownPassword_asksThePersonOnce_andTheirAnswerCounts()
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

        world.kitty.evaluate(QStringLiteral("[w.write_to_child('p') for w in boss.window_id_map.values() if "
                                            "w.window_custom_type == 'remote_command_permission_dialog']"));
        QTRY_COMPARE(world.kitty.evaluate(dialogs).toArray().size(), 0);
        const auto version = QVersionNumber::fromString(world.kitty.version());
        if (version < QVersionNumber(0, 42, 2)) {
            // Its answer could only have come over a connection that would have starved all others.
            QVERIFY(world.reason().contains(QLatin1StringView("waiting for your answer")));
            return;
        }
        QTRY_COMPARE(world.kitty.fontSize(), 14.0);
        world.niri.focusWindow(world.other);
        QTRY_COMPARE(world.kitty.fontSize(), 11.0);
        QCOMPARE(world.kitty.evaluate(dialogs).toArray().size(), 0);
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
