// SPDX-License-Identifier: GPL-3.0-or-later
#include "MisbehavingNiri.h"
#include "RunningKitty.h"
#include "RunningProgram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <memory>

/// `doctor` as a user starts it, beside a simulated niri; nothing is running.
class ProgramDoctorTest : public QObject
{
    Q_OBJECT

private:
    RunningProgram::Outcome doctor(const QStringList &options = {}, const QByteArray &typed = {})
    {
        return m_program->command(QStringList{QStringLiteral("doctor")} + options, typed);
    }

    static QJsonObject json(const RunningProgram::Outcome &outcome)
    {
        return QJsonDocument::fromJson(outcome.output.toUtf8()).object();
    }

    /// So that a kitty that is started now could be reached.
    void setUpKitty()
    {
        const QString folder = m_program->configFolder() + QStringLiteral("/kitty");
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/kitty.conf"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("allow_remote_control socket-only\nlisten_on unix:/tmp/kitty\n");
    }

private Q_SLOTS:
    void init()
    {
        m_program = std::make_unique<RunningProgram>();
        m_niri = std::make_unique<MisbehavingNiri>();
    }

    void allWell_exitsWith0()
    {
        setUpKitty();
        QVERIFY(m_niri->listen(m_program->niriSocket()));
        const auto outcome = doctor();
        QVERIFY2(outcome.output.contains(QStringLiteral("niri 26.04 answers")), qPrintable(outcome.output));
        QVERIFY2(outcome.output.endsWith(QStringLiteral("\nAll is well.\n")), qPrintable(outcome.output));
        QCOMPARE(outcome.exitStatus, 0);
        QCOMPARE(outcome.errors, QString());
    }

    void noNiri_isNamed_andExitsWith1()
    {
        setUpKitty();
        const auto outcome = doctor({QStringLiteral("--json")});
        QCOMPARE(outcome.exitStatus, 1);
        QCOMPARE(json(outcome)[QStringLiteral("ok")].toBool(true), false);
        QCOMPARE(json(outcome)[QStringLiteral("niri")][QStringLiteral("connected")].toBool(true), false);
        QVERIFY(doctor().output.contains(QStringLiteral("niri can't be reached.")));
    }

    void deadNiri_isTold()
    {
        QVERIFY(m_niri->listen(m_program->niriSocket()));
        m_niri->die();
        const auto outcome = doctor();
        QVERIFY2(outcome.output.contains(m_program->niriSocket()), qPrintable(outcome.output));
        QCOMPARE(outcome.exitStatus, 1);
    }

    void silentNiri_costsSeconds_notForever()
    {
        m_niri->setReply(MisbehavingNiri::Reply::Silence);
        QVERIFY(m_niri->listen(m_program->niriSocket()));
        const auto outcome = doctor();
        QVERIFY2(outcome.output.contains(QStringLiteral("niri can't be reached.")),
                 qPrintable(outcome.output));
        QCOMPARE(outcome.exitStatus, 1);
    }

    void niriThatIsTooOld_isTold()
    {
        m_niri->setVersion(QStringLiteral("0.1.9"));
        QVERIFY(m_niri->listen(m_program->niriSocket()));
        QVERIFY(doctor().output.contains(QStringLiteral("older than 25.01")));
    }

    void kittyWithoutASocket_isNamed_withItsRemedy()
    {
        setUpKitty();
        QVERIFY(m_niri->listen(m_program->niriSocket()));
        // For it is young, it is given the time that a new kitty gets.
        RunningKitty simulated;
        QVERIFY(simulated.start());
        const pid_t pid = simulated.pid();
        m_niri->openWindow({.title = QStringLiteral("a secret title"), .pid = pid});
        const auto outcome = doctor({QStringLiteral("--json")});
        QCOMPARE(outcome.exitStatus, 1);
        const QJsonValue kitty = json(outcome)[QStringLiteral("kitties")][0];
        QCOMPARE(kitty[QStringLiteral("pid")].toInt(), pid);
        QCOMPARE(kitty[QStringLiteral("status")].toString(), QStringLiteral("no_socket"));
        QCOMPARE(kitty[QStringLiteral("remedy")].toString(),
                 QStringLiteral("start a new kitty")); // this one was started before kitty was set up
        QVERIFY(!outcome.output.contains(QStringLiteral("a secret title")));
    }

    void windowOfAnotherProgram_isNamedAtOnce()
    {
        setUpKitty();
        QVERIFY(m_niri->listen(m_program->niriSocket()));
        QProcess sleep;
        sleep.start(QStringLiteral("sleep"), {QStringLiteral("60")});
        QVERIFY(sleep.waitForStarted());
        m_niri->openWindow({.title = QStringLiteral("sh"), .pid = static_cast<pid_t>(sleep.processId())});
        const QJsonValue kitty = json(doctor({QStringLiteral("--json")}))[QStringLiteral("kitties")][0];
        QCOMPARE(kitty[QStringLiteral("status")].toString(), QStringLiteral("no_socket"));
        QVERIFY(
            kitty[QStringLiteral("reason")].toString().contains(QStringLiteral("is another program, sleep")));
        QCOMPARE(kitty[QStringLiteral("remedy")].toString(),
                 QStringLiteral("take its app id out of the app ids in the settings"));
        sleep.kill();
        sleep.waitForFinished();
    }

    void wrongSetting_isNamed()
    {
        setUpKitty();
        QVERIFY(m_niri->listen(m_program->niriSocket()));
        m_program->writeSettings("[registry]\nmax_retries = many\n");
        const auto outcome = doctor();
        QVERIFY2(outcome.output.contains(QStringLiteral("max_retries")), qPrintable(outcome.output));
        QCOMPARE(outcome.exitStatus, 1);
    }

    void passwordThatOthersCanRead_isAHint_andIsNotPrinted()
    {
        setUpKitty();
        QVERIFY(m_niri->listen(m_program->niriSocket()));
        QFile file(m_program->configFolder() + QStringLiteral("/kitty/rc-pass"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("planted-password\n");
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        file.close();
        for (const QStringList &options : {QStringList(), QStringList{QStringLiteral("--json")}}) {
            const auto outcome = doctor(options);
            QCOMPARE(outcome.exitStatus, 0);
            QVERIFY2(outcome.output.contains(QStringLiteral("chmod 600")), qPrintable(outcome.output));
            QVERIFY(!outcome.output.contains(QStringLiteral("planted-password")));
        }
        m_program->writeSettings("[kitty]\npassword_file = /nowhere/pass\n");
        QCOMPARE(doctor().exitStatus, 1);
    }

    void fix_asksThenWrites_andTheNextTimeAllIsWell()
    {
        QVERIFY(m_niri->listen(m_program->niriSocket()));
        const QString fix = QStringLiteral("--fix");
        const auto refused = doctor({fix}, "n\n");
        QVERIFY2(refused.output.contains(QStringLiteral("Nothing was changed.")), qPrintable(refused.output));
        QCOMPARE(refused.exitStatus, 1);

        const auto written = doctor({fix}, "y\n");
        QVERIFY2(written.output.contains(QStringLiteral("start a new one")), qPrintable(written.output));
        QVERIFY2(written.output.contains(QStringLiteral("    sed -i ")), qPrintable(written.output));
        QCOMPARE(written.exitStatus, 0);
        QCOMPARE(doctor().exitStatus, 0);
        QCOMPARE(doctor({fix}).exitStatus, 0);
    }

private:
    std::unique_ptr<RunningProgram> m_program;
    std::unique_ptr<MisbehavingNiri> m_niri;
};

QTEST_GUILESS_MAIN(ProgramDoctorTest)
#include "ProgramDoctorTest.moc"
