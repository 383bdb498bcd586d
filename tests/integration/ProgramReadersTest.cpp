// SPDX-License-Identifier: GPL-3.0-or-later
#include "BoundProcess.h"
#include "ProgramWorld.h"
#include "VirtualDisplay.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <memory>
#include <tuple>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{

constexpr int flips = 12;

/// A flip takes some milliseconds; a program that waits for a reader, for ever.
constexpr int patience = 2000;

/// A place to write to that nobody reads any more: a terminal or a named pipe.
class StoppedReader
{
public:
    enum class Kind { UnreadTerminal, HeldTerminal, Pipe };

    explicit StoppedReader(Kind kind)
    {
        if (kind == Kind::Pipe) {
            m_path = m_folder.filePath(QStringLiteral("pipe"));
            mkfifo(QFile::encodeName(m_path).constData(), 0600);
            m_descriptor = open(QFile::encodeName(m_path).constData(), O_RDWR | O_CLOEXEC | O_NONBLOCK);
        } else {
            m_descriptor = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
            if (grantpt(m_descriptor) == 0 && unlockpt(m_descriptor) == 0)
                m_path = QFile::decodeName(ptsname(m_descriptor));
            m_end = open(QFile::encodeName(m_path).constData(), O_WRONLY | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
        }
    }
    ~StoppedReader()
    {
        for (const int descriptor : {m_descriptor, m_end}) {
            if (descriptor >= 0)
                close(descriptor);
        }
    }
    StoppedReader(const StoppedReader &) = delete;
    StoppedReader &operator=(const StoppedReader &) = delete;

    const QString &path() const { return m_path; }

    /// Little is left of its room: a line no longer fits. The program has begun to write by then.
    void fill() const
    {
        const QByteArray bytes(100, '.');
        while (write(m_end < 0 ? m_descriptor : m_end, bytes.constData(), 100) > 0) { }
        std::array<char, 400> some{};
        if (m_end >= 0)
            std::ignore = read(m_descriptor, some.data(), some.size());
    }

    /// Ctrl-S.
    void hold() const { std::ignore = write(m_descriptor, "\x13", 1); }

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_descriptor = -1; ///< the reader's
    int m_end = -1; ///< a terminal's other end
};

/// Takes every call to a service and never answers it.
class Silence final : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        ++calls;
        return true;
    }
    int calls = 0;
};

/// A session bus with services that never answer.
class SilentBus
{
public:
    explicit SilentBus(const QString &name)
        : m_name(name)
    {
        m_daemon.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~SilentBus() { QDBusConnection::disconnectFromBus(m_name); }
    SilentBus(const SilentBus &) = delete;
    SilentBus &operator=(const SilentBus &) = delete;

    const QString &address() const { return m_address; }
    bool offer(const QString &service, const QString &path)
    {
        QDBusConnection bus = QDBusConnection::connectToBus(m_address, m_name);
        return bus.registerVirtualObject(path, &m_silence) && bus.registerService(service);
    }
    void stop() const { ::kill(static_cast<pid_t>(m_daemon.processId()), SIGSTOP); }
    int calls() const { return m_silence.calls; }

private:
    QString m_name;
    BoundProcess m_daemon;
    QString m_address;
    Silence m_silence;
};

} // namespace

/// Whatever the program writes to stops reading: two kitties are zoomed as always.
class ProgramReadersTest final : public QObject
{
    Q_OBJECT

private:
    /// Each time the one is large and the other small again, within the usual time.
    static void flip(ProgramWorld &world)
    {
        std::vector<qint64> times;
        for (int i = 0; i < flips; ++i) {
            QElapsedTimer timer;
            timer.start();
            world.focus(i % 2);
            QTRY_COMPARE_WITH_TIMEOUT(world.size(i % 2), 14.0, patience);
            QTRY_COMPARE_WITH_TIMEOUT(world.size(1 - i % 2), 11.0, patience);
            times.push_back(timer.elapsed());
        }
        std::ranges::sort(times);
        qInfo("%d flips: median %lld ms, slowest %lld ms", flips, times[flips / 2], times.back());
    }

    /// With a tray's desktop, but drawn nowhere.
    static bool startWithWindows(ProgramWorld &world, const SilentBus &bus,
                                 const QString &platform = QStringLiteral("offscreen"))
    {
        world.program.setEnvironment(QStringLiteral("QT_QPA_PLATFORM"), platform);
        world.program.setEnvironment(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus.address());
        for (int i = 0; i < 3; ++i)
            world.openKitty();
        return world.niri.listen(world.program.niriSocket()) && world.program.start({})
            && QTest::qWaitFor([&] { return world.niri.eventStreams() == 1; }, 20'000);
    }

    /// One that the user is told of.
    static void refuse(RunningKitty &kitty)
    {
        kitty.tell("words Remote control is disabled");
        kitty.tell("always-misbehave Complain");
    }

private Q_SLOTS:
    void output_data()
    {
        QTest::addColumn<StoppedReader::Kind>("kind");
        QTest::addColumn<bool>("isStandardError");
        using Kind = StoppedReader::Kind;
        QTest::newRow("standard output, a terminal that is not read") << Kind::UnreadTerminal << false;
        QTest::newRow("standard output, a terminal held by Ctrl-S") << Kind::HeldTerminal << false;
        QTest::newRow("standard output, a full pipe") << Kind::Pipe << false;
        QTest::newRow("standard error, a terminal that is not read") << Kind::UnreadTerminal << true;
        QTest::newRow("standard error, a terminal held by Ctrl-S") << Kind::HeldTerminal << true;
        QTest::newRow("standard error, a full pipe") << Kind::Pipe << true;
    }

    void output()
    {
        QFETCH(const StoppedReader::Kind, kind);
        QFETCH(const bool, isStandardError);
        const StoppedReader reader(kind);
        QVERIFY(!reader.path().isEmpty());
        ProgramWorld world;
        if (isStandardError) {
            world.program.setStandardError(reader.path());
            world.program.setEnvironment(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
        } else {
            world.program.setStandardOutput(reader.path());
        }
        QVERIFY(world.startWith(2));
        if (kind == StoppedReader::Kind::HeldTerminal)
            reader.hold();
        else
            reader.fill();
        flip(world);
        // And what it has to say by itself.
        world.program.writeSettings("[zoom]\nsettle_ms=wrong\n");
        QTest::qWait(200);
        world.program.writeSettings("[zoom]\nsettle_ms=0\n");
        QTest::qWait(200);
        flip(world);
        QVERIFY(world.program.end(SIGTERM));
        QCOMPARE(world.program.exitStatus(), 0);
    }

    void standardStreams_thatAreClosed()
    {
        RunningProgram program;
        program.closeStandardStreams();
        QVERIFY(program.start());
        QTRY_VERIFY(program.command({QStringLiteral("status")}).exitStatus == 0);
        // Else they would be sockets of ours by now, and events be written there.
        for (int descriptor = 0; descriptor < 3; ++descriptor)
            QCOMPARE(
                QFile::symLinkTarget(QStringLiteral("/proc/%1/fd/%2").arg(program.pid()).arg(descriptor)),
                QStringLiteral("/dev/null"));
        QVERIFY(program.end(SIGTERM));
    }

    void follower_ofTheEvents()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(2));
        const auto follower = world.program.startCommand({QStringLiteral("events")});
        // From the moment that it follows; each change by itself, for what comes and goes at once is none.
        int changes = 0;
        QTRY_VERIFY_WITH_TIMEOUT(follower->canReadLine() || (world.focus(++changes % 2), false), 20'000);
        ::kill(static_cast<pid_t>(follower->processId()), SIGSTOP);
        flip(world);
        follower->kill();
        follower->waitForFinished();
    }

    void clients_thatSayNothing_orHalfOfARequest()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(2));
        std::vector<std::unique_ptr<QLocalSocket>> clients;
        for (int i = 0; i < 40; ++i) {
            auto client = std::make_unique<QLocalSocket>();
            client->connectToServer(world.program.controlSocket());
            if (i % 2 == 0)
                client->write("{\"command\":\"sta");
            clients.push_back(std::move(client));
        }
        flip(world);
        QCOMPARE(world.program.status().value(QLatin1StringView("zooming")).toBool(), true);
    }

    void kitty_thatIsStopped()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(3));
        world.kitty(2).stop();
        world.focus(2);
        flip(world);
        world.kitty(2).resume();
    }

    void niri_thatReadsNoRequest()
    {
        ProgramWorld world;
        QVERIFY(world.startWith(2));
        world.niri.setReply(MisbehavingNiri::Reply::Silence);
        flip(world);
    }

    void notificationService()
    {
        SilentBus bus(QStringLiteral("notifications"));
        QVERIFY(bus.offer(QStringLiteral("org.freedesktop.Notifications"),
                          QStringLiteral("/org/freedesktop/Notifications")));
        ProgramWorld world;
        QVERIFY(startWithWindows(world, bus));
        refuse(world.kitty(2));
        world.focus(2);
        QTRY_VERIFY_WITH_TIMEOUT(bus.calls() > 0, 20'000); // it wants to tell of that kitty
        flip(world);
        QVERIFY(world.program.end(SIGTERM));
    }

    void tray()
    {
        SilentBus bus(QStringLiteral("tray"));
        QVERIFY(bus.offer(QStringLiteral("org.kde.StatusNotifierWatcher"),
                          QStringLiteral("/StatusNotifierWatcher")));
        ProgramWorld world;
        QVERIFY(startWithWindows(world, bus));
        QTRY_VERIFY(bus.calls() > 0);
        flip(world);
        QVERIFY(world.program.end(SIGTERM));
    }

    void sessionBus_thatIsStoppedFromTheStart()
    {
        SilentBus bus(QStringLiteral("stopped bus"));
        bus.stop();
        ProgramWorld world;
        QVERIFY(startWithWindows(world, bus));
        flip(world);
        const auto doctor = world.program.command({QStringLiteral("doctor")});
        QVERIFY(!doctor.output.isEmpty());
        QVERIFY(world.program.end(SIGTERM));
    }

    /// Accessibility, too, is asked for over the bus, with the first widget; the platform "offscreen" has
    /// none.
    void sessionBus_thatStopsBeforeTheFirstWindow()
    {
        VirtualDisplay display;
        QVERIFY2(display.start(), qPrintable(display.error()));
        const SilentBus bus(QStringLiteral("bus"));
        ProgramWorld world;
        const QString state = world.program.stateFolder() + QStringLiteral("/kitty-focus-tracker");
        QDir().mkpath(state);
        QFile windows(state + QStringLiteral("/windows.ini"));
        QVERIFY(windows.open(QIODevice::WriteOnly) && windows.write("welcomed=eWVz\n") > 0);
        windows.close();
        world.program.setEnvironment(QStringLiteral("DISPLAY"), display.name());
        QVERIFY(startWithWindows(world, bus, QStringLiteral("xcb")));
        QTRY_VERIFY(!world.program.status().isEmpty());
        QTest::qWait(1000); // it has seen the bus by then
        bus.stop();
        QCOMPARE(world.program.command({QStringLiteral("show")}).exitStatus, 0);
        flip(world);
        QVERIFY(world.program.end(SIGTERM));
    }

    void sessionBus()
    {
        const SilentBus bus(QStringLiteral("bus"));
        ProgramWorld world;
        QVERIFY(startWithWindows(world, bus));
        QTRY_VERIFY(!world.program.status().isEmpty()); // it has seen the bus by then
        bus.stop();
        refuse(world.kitty(2));
        world.focus(2);
        QTest::qWait(4000); // it wants to tell of that kitty
        flip(world);
        QVERIFY(world.program.end(SIGTERM));
    }
};

QTEST_GUILESS_MAIN(ProgramReadersTest)
#include "ProgramReadersTest.moc"
