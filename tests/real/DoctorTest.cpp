// SPDX-License-Identifier: GPL-3.0-or-later
#include "RealKitty.h"
#include "RunningProgram.h"
#include "SimulatedNiri.h"
#include "VirtualDisplay.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

/// What `doctor` says of real kitties: one that is well, one without a socket, one that allows nothing.
class DoctorTest : public QObject
{
    Q_OBJECT

private:
    RunningProgram::Outcome doctor() const
    {
        return m_program->command({QStringLiteral("doctor"), QStringLiteral("--json")});
    }

    static QJsonObject of(const RealKitty &kitty, const RunningProgram::Outcome &outcome)
    {
        const QJsonObject all = QJsonDocument::fromJson(outcome.output.toUtf8()).object();
        for (const QJsonValue &each : all[QStringLiteral("kitties")].toArray()) {
            if (each[QStringLiteral("pid")].toInt() == kitty.pid())
                return each.toObject();
        }
        return {};
    }

    VirtualDisplay m_display;
    std::unique_ptr<RunningProgram> m_program;
    RealKittySetup m_setup;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_display.start(), qPrintable(m_display.error())); }
    void initTestCase_data() { ADD_A_ROW_FOR_EACH_KITTY(); }

    void init()
    {
        FETCH_KITTY(installation);
        m_setup = {.installation = installation};
        m_program = std::make_unique<RunningProgram>();
    }

    void eachKitty_getsItsOwnReason_andNoneIsTouched()
    {
        RealKitty good(m_display, m_setup);
        QVERIFY2(good.start(), qPrintable(good.error()));
        RealKittySetup setup = m_setup;
        setup.listens = false;
        RealKitty withoutSocket(m_display, setup);
        QVERIFY2(withoutSocket.start(), qPrintable(withoutSocket.error()));
        // Such a kitty opens no socket, whatever else it is told.
        setup.config = {QStringLiteral("allow_remote_control no"), QStringLiteral("listen_on unix:@closed")};
        RealKitty closed(m_display, setup);
        QVERIFY2(closed.start(), qPrintable(closed.error()));
        m_program->setEnvironment(QStringLiteral("XDG_CACHE_HOME"),
                                  closed.folder() + QStringLiteral("/cache"));

        SimulatedNiri niri;
        QVERIFY(niri.listen(m_program->niriSocket()));
        for (const RealKitty *kitty : {&good, &withoutSocket, &closed})
            niri.openWindow({.title = QStringLiteral("sh"), .pid = kitty->pid()});
        const auto outcome = doctor();
        QCOMPARE(outcome.exitStatus, 1);
        QCOMPARE(of(good, outcome)[QStringLiteral("status")].toString(), QStringLiteral("ready"));
        QCOMPARE(of(good, outcome)[QStringLiteral("version")].toString(), good.version());
        QVERIFY(!of(good, outcome)[QStringLiteral("socket")].toString().isEmpty());
        QCOMPARE(of(withoutSocket, outcome)[QStringLiteral("status")].toString(),
                 QStringLiteral("no_socket"));
        QCOMPARE(of(closed, outcome)[QStringLiteral("status")].toString(), QStringLiteral("failed"));
        QVERIFY2(of(closed, outcome)[QStringLiteral("remedy")].toString().contains(
                     QStringLiteral("allow_remote_control")),
                 qPrintable(outcome.output));
        for (RealKitty *kitty : {&good, &withoutSocket, &closed})
            QCOMPARE(kitty->fontSize(), 11.0);
    }

    void fileThatDecides_isNamed_isChanged_andHelps_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"--config", "KITTY_CONFIG_DIRECTORY", "XDG_CONFIG_HOME"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void fileThatDecides_isNamed_isChanged_andHelps()
    {
        QFETCH(const QString, way);
        QTemporaryDir own(QStringLiteral("/tmp/own-config-XXXXXX"));
        const QString file = own.filePath(QStringLiteral("kitty.conf"));
        RealKittySetup setup = m_setup;
        setup.listens = false;
        setup.config = {QStringLiteral("allow_remote_control no")};
        if (way == QLatin1StringView("--config"))
            setup.arguments = {way, file};
        else if (way == QLatin1StringView("KITTY_CONFIG_DIRECTORY"))
            setup.environment.insert(way, own.path());
        RealKitty kitty(m_display, setup);
        const QString decides = way == QLatin1StringView("XDG_CONFIG_HOME") ? kitty.configFile() : file;
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write("include " + QFile::encodeName(kitty.configFile()) + '\n');
        written.close();
        QVERIFY2(kitty.start(), qPrintable(kitty.error()));

        SimulatedNiri niri;
        QVERIFY(niri.listen(m_program->niriSocket()));
        const auto window = niri.openWindow({.title = QStringLiteral("sh"), .pid = kitty.pid()});
        const auto outcome = m_program->command({QStringLiteral("doctor"), QStringLiteral("--fix")}, "y\n");
        QVERIFY2(outcome.output.contains(decides), qPrintable(outcome.output));
        QFile changed(decides);
        QVERIFY(changed.open(QIODevice::ReadOnly));
        QVERIFY2(changed.readAll().contains("include kitty-focus-tracker.conf"), qPrintable(outcome.output));

        niri.closeWindow(window);
        QVERIFY2(kitty.startAnew([&](RealKittySetup &anew) {
            // The test writes that file afresh; what doctor has written is kept.
            if (decides == kitty.configFile())
                anew.config += QStringLiteral("include kitty-focus-tracker.conf");
        }),
                 qPrintable(kitty.error()));
        niri.openWindow({.title = QStringLiteral("sh"), .pid = kitty.pid()});
        const auto again = doctor();
        QVERIFY2(of(kitty, again)[QStringLiteral("status")].toString() == QStringLiteral("ready"),
                 qPrintable(again.output));
        const QString added = QFileInfo(decides).path() + QStringLiteral("/kitty-focus-tracker.conf");
        QVERIFY2(again.output.contains(QStringLiteral("can be reached: ") + added), qPrintable(again.output));
    }

    void withoutNiri_kittyIsFound_butNotItsHelper()
    {
        RealKitty kitty(m_display, m_setup);
        QVERIFY2(kitty.start(), qPrintable(kitty.error()));
        const auto outcome = doctor();
        QVERIFY2(of(kitty, outcome)[QStringLiteral("status")].toString() == QStringLiteral("ready"),
                 qPrintable(outcome.output));
        const QString pid = QStringLiteral("\"pid\":");
        // Others may run on this machine; of this one there is no second process.
        for (const QByteArray &child : childrenOf(kitty.pid()))
            QVERIFY(!outcome.output.contains(pid + QString::fromUtf8(child) + u','));
    }

private:
    static QByteArrayList childrenOf(pid_t pid)
    {
        QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(pid));
        return file.open(QIODevice::ReadOnly) ? file.readAll().simplified().split(' ') : QByteArrayList();
    }
};

QTEST_GUILESS_MAIN(DoctorTest)
#include "DoctorTest.moc"
