// SPDX-License-Identifier: GPL-3.0-or-later
#include "RealKitty.h"
#include "Remedies.h"
#include "RunningProgram.h"
#include "SimulatedNiri.h"
#include "VirtualDisplay.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTest>
#include <QVersionNumber>

#include <csignal>

namespace
{

/// A process that does nothing, by any name.
class RenamedProcess
{
public:
    explicit RenamedProcess(const QString &name)
    {
        const QString copy = m_folder.filePath(name);
        QFile::copy(QStringLiteral("/bin/sleep"), copy);
        m_process.start(copy, {QStringLiteral("infinity")});
        m_process.waitForStarted();
    }

    pid_t pid() const { return static_cast<pid_t>(m_process.processId()); }

private:
    QTemporaryDir m_folder;
    BoundProcess m_process;
};

/// A real kitty that can't be zoomed, the whole program, and a user who does as they are told.
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

    /// On its command line.
    void setListenOn(const QString &address)
    {
        setup.arguments = {QStringLiteral("--listen-on"), QStringLiteral("unix:") + address};
    }

    /// Another one, that was started before with the same command line; true if it is well.
    bool startBefore()
    {
        m_before = std::make_unique<RealKitty>(m_display, setup);
        return m_before->start();
    }
    RealKitty &before() { return *m_before; }

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

    /// What niri says of its window.
    void setWindow(pid_t pid, const QString &appId)
    {
        niri.closeWindow(m_window);
        m_shown = pid;
        m_window = niri.openWindow({.title = QStringLiteral("sh"), .appId = appId, .pid = pid});
    }

    void lookAway() { niri.focusWindow(m_other); }
    void lookAt() { niri.focusWindow(m_window); }

    QJsonObject told(const QStringList &command) const
    {
        const QByteArray output = program.command(command).output.toUtf8();
        for (const QJsonValue &each : QJsonDocument::fromJson(output)[QStringLiteral("kitties")].toArray()) {
            if (each[QStringLiteral("pid")].toInt() == m_shown)
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

    // What the user does.
    bool setOption(const QByteArray &name, const QByteArray &value) override
    {
        // There is no Wayland here, but a niri that says what it would say then.
        if (name != "linux_display_server")
            m_newLines += QString::fromUtf8(name + ' ' + value);
        return true;
    }

    bool nameKittyInListenOn() override
    {
        if (setup.arguments.value(0) != QStringLiteral("--listen-on"))
            return false;
        setup.arguments[1] += QStringLiteral("-{kitty_pid}");
        return true;
    }

    bool leaveOptionOut(const QString &option) override
    {
        const qsizetype at = setup.arguments.indexOf(option.section(u' ', 1));
        if (at < 1 || setup.arguments.at(at - 1) != option.section(u' ', 0, 0))
            return false;
        setup.arguments.remove(at - 1, 2);
        return true;
    }

    bool startNewKittyWithPath() override
    {
        setListenOn(kitty->folder() + QStringLiteral("/another"));
        return startNewKitty();
    }

    bool leaveAppIdOut() override
    {
        program.writeSettings("[kitty]\napp_ids=kitty\n");
        showWindow();
        return true;
    }

    bool startNewKitty() override
    {
        niri.closeWindow(m_window);
        if (!kitty->startAnew([this](RealKittySetup &changed) {
                changed.config += m_newLines;
                changed.arguments = setup.arguments;
            }))
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
    void showWindow()
    {
        m_shown = kitty->pid();
        m_window = niri.openWindow({.title = QStringLiteral("sh"), .pid = m_shown});
    }

    const VirtualDisplay &m_display;
    std::unique_ptr<RealKitty> m_before;
    QStringList m_newLines;
    pid_t m_shown = 0;
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

    void nothingIsSet()
    {
        m_world->setup.config = {QStringLiteral("allow_remote_control no")};
        QVERIFY2(m_world->start(), qPrintable(m_world->kitty->error()));
        followRemedy(*m_world, QStringLiteral("has no remote control socket"));
    }

    void permissionIsMissing_whereTheAddressIsInTheConfiguration()
    {
        m_world->setup.config = {QStringLiteral("allow_remote_control no"),
                                 QStringLiteral("listen_on unix:@kitty-{kitty_pid}")};
        QVERIFY2(m_world->start(), qPrintable(m_world->kitty->error()));
        followRemedy(*m_world, QStringLiteral("does not allow remote control"));
    }

    void permissionIsMissing_whereTheAddressIsOnTheCommandLine()
    {
        m_world->setListenOn(QStringLiteral("@kitty-{kitty_pid}"));
        QVERIFY2(m_world->start(), qPrintable(m_world->kitty->error()));
        followRemedy(*m_world, QStringLiteral("does not allow remote control"));
    }

    void permissionIsTakenAwayOnTheCommandLine()
    {
        m_world->setup.config = {QStringLiteral("allow_remote_control yes"),
                                 QStringLiteral("listen_on unix:@kitty-{kitty_pid}")};
        m_world->setup.arguments = {QStringLiteral("-o"), QStringLiteral("allow_remote_control=no")};
        QVERIFY2(m_world->start(), qPrintable(m_world->kitty->error()));
        followRemedy(*m_world, QStringLiteral("does not allow remote control"));
    }

    void bothAreSetSinceItStarted()
    {
        QVERIFY2(m_world->start(), qPrintable(m_world->kitty->error()));
        QVERIFY(m_world->kitty->reloadConfig({QStringLiteral("allow_remote_control socket-only"),
                                              QStringLiteral("listen_on unix:@kitty-{kitty_pid}")}));
        // What it knows of that kitty may be older than the configuration.
        QVERIFY(m_world->program.end(SIGTERM));
        QVERIFY(m_world->program.start());
        followRemedy(*m_world, QStringLiteral("was started before kitty.conf said where to listen"));
    }

    void networkOnly()
    {
        m_world->setup.config = {QStringLiteral("allow_remote_control yes"),
                                 QStringLiteral("listen_on tcp:127.0.0.1:0")};
        QVERIFY2(m_world->start(), qPrintable(m_world->kitty->error()));
        followRemedy(*m_world, QStringLiteral("listens on a network port only"));
    }

    void sameAddressAsAnother()
    {
        m_world->setup.config = {QStringLiteral("allow_remote_control yes")};
        const QTemporaryDir folder(QStringLiteral("/tmp/same-address-XXXXXX"));
        m_world->setListenOn(folder.filePath(QStringLiteral("socket")));
        QVERIFY(m_world->startBefore());
        if (m_world->before().version() != QStringLiteral("0.26.5")) {
            // The second starts, and listens nowhere.
            QVERIFY2(m_world->start(), qPrintable(m_world->kitty->error()));
            followRemedy(*m_world, QStringLiteral("was given an address that another program has"));
            return;
        }
        // The second does not start, and takes away what the first has bound; the third takes its place.
        QVERIFY(!RealKitty(m_display, m_world->setup).start());
        QVERIFY2(m_world->start(), qPrintable(m_world->kitty->error()));
        QTRY_COMPARE_WITH_TIMEOUT(m_world->kitty->fontSize(), 14.0, 20'000);
        m_world->setWindow(m_world->before().pid(), QStringLiteral("kitty"));
        followRemedy(*m_world, QStringLiteral("was given an address that another program has"));
    }

    void underX11()
    {
        m_world->setup.config = {QStringLiteral("allow_remote_control yes")};
        m_world->setup.listens = true;
        QVERIFY2(m_world->start(), qPrintable(m_world->kitty->error()));
        const RenamedProcess server(QStringLiteral("xwayland-satellite"));
        m_world->setWindow(server.pid(), QStringLiteral("kitty"));
        followRemedy(*m_world, QStringLiteral("runs under X11"));
    }

    void windowOfAnotherProgram()
    {
        m_world->setup.config = {QStringLiteral("allow_remote_control yes")};
        m_world->setup.listens = true;
        m_world->program.writeSettings("[kitty]\napp_ids=kitty, foot\n");
        QVERIFY2(m_world->start(), qPrintable(m_world->kitty->error()));
        const RenamedProcess foot(QStringLiteral("foot"));
        m_world->setWindow(foot.pid(), QStringLiteral("foot"));
        followRemedy(*m_world, QStringLiteral("is another program, foot"));
    }

    void containerWithAPath_isFound()
    {
        m_world->setup.config = {QStringLiteral("allow_remote_control yes")};
        m_world->setup.listens = true;
        m_world->setup.wrapper = {QStringLiteral("unshare"), QStringLiteral("--net"),
                                  QStringLiteral("--mount")};
        QVERIFY2(m_world->start(), qPrintable(m_world->kitty->error()));
        QTRY_COMPARE_WITH_TIMEOUT(m_world->kitty->fontSize(), 14.0, 20'000);
    }

    void containerWithAnAbstractName()
    {
        m_world->setup.config = {QStringLiteral("allow_remote_control yes"),
                                 QStringLiteral("listen_on unix:@kitty-{kitty_pid}")};
        m_world->setup.wrapper = {QStringLiteral("unshare"), QStringLiteral("--net"),
                                  QStringLiteral("--mount")};
        QVERIFY2(m_world->start(), qPrintable(m_world->kitty->error()));
        followRemedy(*m_world, QStringLiteral("listens in a network of its own"));
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
