// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Remedies.h"
#include "demo/SimulatedNiri.h"
#include "integration/RunningProgram.h"
#include "real/RealKitty.h"
#include "real/VirtualDisplay.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTest>
#include <QVersionNumber>

#include <csignal>

namespace
{

const QString fromCommandLine = QStringLiteral("--listen-on");

/// A real kitty that can't be zoomed, the whole program, and a person who does as they are told.
class World final : public Person
{
public:
    World(const VirtualDisplay &display, const KittyInstallation &installation)
        : m_display(display)
    {
        setup = {.installation = installation, .listens = false};
        setup.config = {QStringLiteral("allow_remote_control no")};
        program.writeSettings("[zoom]\nsettle_ms=0\n[registry]\nmax_retries=1\nbase_delay_ms=50\n");
    }

    RealKittySetup setup; ///< before start()
    RunningProgram program;
    SimulatedNiri niri;
    std::unique_ptr<RealKitty> kitty;

    /// The program knows kitty's folders, as in a session of both.
    bool start()
    {
        kitty = std::make_unique<RealKitty>(m_display, setup);
        program.setEnvironment(QStringLiteral("KITTY_CONFIG_DIRECTORY"),
                               kitty->folder() + QStringLiteral("/kitty"));
        program.setEnvironment(QStringLiteral("XDG_CACHE_HOME"), kitty->folder() + QStringLiteral("/cache"));
        if (!kitty->start() || !niri.listen(program.niriSocket()) || !program.start())
            return false;
        m_other = niri.openWindow({.title = QStringLiteral("other"), .appId = QStringLiteral("firefox")});
        showWindow();
        return true;
    }

    void lookAway() { niri.focusWindow(m_other); }
    void lookAt() { niri.focusWindow(m_window); }

    QJsonObject told(const QStringList &command) const
    {
        const QByteArray output = program.command(command).output.toUtf8();
        for (const QJsonValue &each : QJsonDocument::fromJson(output)[QStringLiteral("kitties")].toArray()) {
            if (each[QStringLiteral("pid")].toInt() == kitty->pid())
                return each.toObject();
        }
        return {};
    }

    QString reason() const
    {
        return told({QStringLiteral("status"), QStringLiteral("--json")})[QStringLiteral("reason")]
            .toString();
    }

    QJsonObject doctor() const { return told({QStringLiteral("doctor"), QStringLiteral("--json")}); }

    bool zoomsNow()
    {
        lookAway();
        lookAt();
        return QTest::qWaitFor([this] { return kitty->fontSize() == 14.0; }, 20'000);
    }

    // What the person does.
    bool setOption(const QByteArray &name, const QByteArray &value) override
    {
        m_newLines += QString::fromUtf8(name + ' ' + value);
        return true;
    }

    bool startNewKitty() override
    {
        niri.closeWindow(m_window);
        if (!kitty->startAnew([this](RealKittySetup &changed) { changed.config += m_newLines; }))
            return false;
        showWindow();
        return true;
    }

    bool waitForKitty() override
    {
        kitty->resume();
        return QTest::qWaitFor([this] { return kitty->fontSize() == 14.0; }, 20'000); // by itself
    }

    bool connectOther()
    {
        m_otherClient.connectToServer(kitty->socketPath());
        return m_otherClient.waitForConnected();
    }

    bool waitForOthers() override
    {
        m_otherClient.abort();
        return QTest::qWaitFor([this] { return kitty->fontSize() == 14.0; }, 40'000); // by itself
    }

private:
    void showWindow() { m_window = niri.openWindow({.title = QStringLiteral("sh"), .pid = kitty->pid()}); }

    const VirtualDisplay &m_display;
    QStringList m_newLines;
    niri::WindowId m_other{};
    niri::WindowId m_window{};
    QLocalSocket m_otherClient;
};

} // namespace

/// As RemedyTest, with real kitties: what they do with a fault, and with what helps, is theirs to say.
class RealRemedyTest : public QObject
{
    Q_OBJECT

private:
    /// `sentence`: what the program finds to be wrong.
    static void followRemedy(World &world, const QString &sentence)
    {
        world.lookAt();
        QTRY_VERIFY2_WITH_TIMEOUT(world.reason().contains(sentence), qPrintable(world.reason()), 20'000);
        const QJsonObject doctor = world.doctor();
        const QString problem = doctor[QStringLiteral("reason")].toString();
        const QString remedy = doctor[QStringLiteral("remedy")].toString();
        QVERIFY2(problem.contains(sentence), qPrintable(problem));
        QVERIFY2(world.reason().endsWith(QStringLiteral(": ") + remedy), qPrintable(world.reason()));
        const QString fault = doWhatItSays(problem, remedy, world);
        QVERIFY2(fault.isEmpty(), qPrintable(fault + world.kitty->error()));
        QVERIFY2(world.zoomsNow(),
                 qPrintable(QStringLiteral("done in vain: %1. Now: %2").arg(remedy, world.reason())));
        QCOMPARE(world.reason(), QString());
    }

    std::unique_ptr<World> m_world;
    VirtualDisplay m_display;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_display.start(), qPrintable(m_display.error())); }
    void initTestCase_data() { ADD_A_ROW_FOR_EACH_KITTY(); }

    void init()
    {
        FETCH_KITTY(installation);
        m_world = std::make_unique<World>(m_display, installation);
    }

    void cleanup() { m_world.reset(); }

    void listenOnIsMissing()
    {
        m_world->setup.config = {QStringLiteral("allow_remote_control yes")};
        QVERIFY2(m_world->start(), qPrintable(m_world->kitty->error()));
        followRemedy(*m_world, QStringLiteral("has no remote control socket"));
    }

    void networkOnly()
    {
        m_world->setup.config = {QStringLiteral("allow_remote_control yes"),
                                 QStringLiteral("listen_on tcp:localhost:0")};
        QVERIFY2(m_world->start(), qPrintable(m_world->kitty->error()));
        followRemedy(*m_world, QStringLiteral("listens on a network port only"));
    }

    void socketIsNoLongerThere()
    {
        m_world->setup.config = {QStringLiteral("allow_remote_control yes")};
        m_world->setup.listens = true;
        QVERIFY2(m_world->start(), qPrintable(m_world->kitty->error()));
        QTRY_COMPARE(m_world->kitty->fontSize(), 14.0);
        m_world->lookAway();
        QTRY_COMPARE(m_world->kitty->fontSize(), 11.0);
        // As a cleaner of temporary files does. The connection that is open ends when the program does.
        QVERIFY(QFile::remove(m_world->kitty->socketPath()));
        QVERIFY(m_world->program.end(SIGTERM));
        QVERIFY(m_world->program.start());
        followRemedy(*m_world, QStringLiteral("could not be reached in several tries"));
    }

    void stopped()
    {
        m_world->setup.config = {QStringLiteral("allow_remote_control yes")};
        m_world->setup.listens = true;
        QVERIFY2(m_world->start(), qPrintable(m_world->kitty->error()));
        QTRY_COMPARE(m_world->kitty->fontSize(), 14.0);
        m_world->lookAway();
        QTRY_COMPARE(m_world->kitty->fontSize(), 11.0);
        m_world->kitty->stop();
        followRemedy(*m_world, QStringLiteral("does not answer"));
    }

    void othersAreServedFirst()
    {
        m_world->setup.config = {QStringLiteral("allow_remote_control yes")};
        m_world->setup.listens = true;
        QVERIFY2(m_world->start(), qPrintable(m_world->kitty->error()));
        QTRY_COMPARE(m_world->kitty->fontSize(), 14.0);
        if (QVersionNumber::fromString(m_world->kitty->version()) >= QVersionNumber(0, 42, 2))
            return; // it serves all
        m_world->lookAway();
        QTRY_COMPARE(m_world->kitty->fontSize(), 11.0);
        QVERIFY(m_world->connectOther());
        followRemedy(*m_world, QStringLiteral("is serving another program's"));
    }
};

QTEST_GUILESS_MAIN(RealRemedyTest)
#include "RealRemedyTest.moc"
