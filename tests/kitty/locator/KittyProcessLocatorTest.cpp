// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyProcessLocator.h"

#include "ChildProcess.h"
#include "FakeProcessFolder.h"
#include "KittyProcess.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTest>

#include <unistd.h>
#include <utime.h>

class KittyProcessLocatorTest : public QObject
{
    Q_OBJECT

private:
    /// For whom /proc/PID may be closed: root sees everything.
    class OrdinaryUser
    {
    public:
        OrdinaryUser()
        {
            if (m_wasRoot && seteuid(65534) != 0)
                qFatal("There is no ordinary user.");
        }
        ~OrdinaryUser()
        {
            if (m_wasRoot && seteuid(0) != 0)
                qFatal("The user does not come back.");
        }
        OrdinaryUser(const OrdinaryUser &) = delete;
        OrdinaryUser &operator=(const OrdinaryUser &) = delete;

    private:
        bool m_wasRoot = geteuid() == 0;
    };

    static constexpr pid_t kitty = 4242;
    static constexpr pid_t shell = 4300;
    static constexpr pid_t editor = 4400;
    static constexpr pid_t fresh = 4500;

    static KittyAddress at(const QString &path) { return {.name = path, .isAbstract = false, .peer = kitty}; }

    static QByteArray kittyPid() { return "KITTY_PID=" + QByteArray::number(kitty); }

    /// As in a sandbox whose table may not be read.
    void hideSockets() { m_processes->setNetworks(kitty, "net:[1]", "net:[2]"); }

private Q_SLOTS:
    void init()
    {
        m_processes = std::make_unique<FakeProcessFolder>();
        m_locator = std::make_unique<KittyProcessLocator>(m_processes->folder());
        m_cache = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CACHE_HOME", QFile::encodeName(m_cache->path()));
        qunsetenv("KITTY_CACHE_DIRECTORY");
        qputenv("KITTY_CONFIG_DIRECTORY", QFile::encodeName(m_cache->path()));
        writeConfig("allow_remote_control yes");
        m_processes->clearSockets();
        m_processes->addProcess(kitty);
        m_processes->addProcess(shell, kitty);
        m_processes->addProcess(editor, shell);
    }

    // --- the kernel's table

    void listeningSocketOfTheProcess_isFound()
    {
        m_processes->addListener(1, "/another");
        m_processes->addConnection("/run/kitty");
        m_processes->addDescriptor(kitty, 0, "/dev/null");
        m_processes->addDescriptor(kitty, 3, "socket:[99]");
        m_processes->listen(kitty, 9, 2, "/run/kitty");
        QCOMPARE(locate().value(), at(QStringLiteral("/run/kitty")));
    }

    void itsNameIsTaken_howeverItIsWritten_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isAbstract");
        QTest::newRow("blanks") << QByteArray("/tmp/my kitty") << QStringLiteral("/tmp/my kitty") << false;
        QTest::newRow("UTF-8") << QByteArray("/tmp/Kätzchen") << QStringLiteral("/tmp/Kätzchen") << false;
        QTest::newRow("abstract") << QByteArray("@kitty-7") << QStringLiteral("kitty-7") << true;
        QTest::newRow("relative") << QByteArray("kitty") << QStringLiteral("/home/me/kitty") << false;
    }

    void itsNameIsTaken_howeverItIsWritten()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, path);
        QFETCH(bool, isAbstract);
        m_processes->setWorkingFolder(kitty, "/home/me");
        m_processes->listen(kitty, 9, 2, name);
        QCOMPARE(locate().value(), (KittyAddress{.name = path, .isAbstract = isAbstract, .peer = kitty}));
    }

    void singleInstanceSocket_isNoRemoteControl_data()
    {
        QTest::addColumn<QByteArray>("name");
        const QByteArray uid = QByteArray::number(geteuid());
        QTest::newRow("abstract") << QByteArray("@kitty-ipc-" + uid);
        QTest::newRow("group") << QByteArray("@kitty-ipc-" + uid + "-work");
        QTest::newRow("file") << QByteArray("/tmp/kitty-ipc-" + uid + ".sock");
        QTest::newRow("hidden file") << QByteArray("/root/.kitty-ipc-" + uid + ".sock");
    }

    void singleInstanceSocket_isNoRemoteControl()
    {
        QFETCH(QByteArray, name);
        m_processes->listen(kitty, 3, 1, name);
        QCOMPARE(locate().error().kind, KittyError::Kind::NoSocket);
        m_processes->listen(kitty, 9, 2, "/run/kitty");
        QCOMPARE(locate().value(), at(QStringLiteral("/run/kitty")));
    }

    void amongSeveralSockets_theFirstDescriptorWins()
    {
        m_processes->listen(kitty, 10, 1, "/run/second");
        m_processes->listen(kitty, 9, 2, "/run/first");
        QCOMPARE(locate().value(), at(QStringLiteral("/run/first")));
    }

    void nameThatNobodyCanConnectTo_isPassedOver()
    {
        m_processes->listen(kitty, 8, 1, "/run/\xff");
        QCOMPARE(locate().error().kind, KittyError::Kind::NoSocket);
        m_processes->listen(kitty, 9, 2, "/run/kitty");
        QCOMPARE(locate().value(), at(QStringLiteral("/run/kitty")));
    }

    void find_isKeptWhileItListens()
    {
        m_processes->listen(kitty, 9, 2, "/run/kitty");
        QCOMPARE(locate().value(), at(QStringLiteral("/run/kitty")));
        m_processes->listen(kitty, 3, 3, "/run/other");
        QCOMPARE(locate().value(), at(QStringLiteral("/run/kitty")));
        m_processes->clearSockets();
        m_processes->addListener(3, "/run/other");
        QCOMPARE(locate().value(), at(QStringLiteral("/run/other")));
        m_processes->clearSockets();
        QCOMPARE(locate().error().kind, KittyError::Kind::NoSocket);
    }

    void connections_areCounted()
    {
        m_processes->addListener(2, "@kitty");
        m_processes->addConnection("@kitty");
        m_processes->addConnection("@kitty");
        m_processes->addConnection("kitty");
        const KittyAddress address{.name = QStringLiteral("kitty"), .isAbstract = true, .peer = kitty};
        QCOMPARE(m_locator->connectionsTo(address),
                 (UnixSocketTable::Connections{.accepted = 2, .waiting = 0}));
    }

    // --- the environment of the programs in its windows

    void anyDescendantsEnvironment_namesTheAddress()
    {
        hideSockets();
        m_processes->setEnvironment(shell, {"HOME=/root"});
        m_processes->setEnvironment(editor, {kittyPid(), "KITTY_LISTEN_ON=unix:/run/kitty"});
        QCOMPARE(locate().value(), at(QStringLiteral("/run/kitty")));
    }

    void kernelsTable_isAskedFirst()
    {
        m_processes->setEnvironment(shell, {kittyPid(), "KITTY_LISTEN_ON=unix:/run/environment"});
        m_processes->listen(kitty, 9, 2, "/run/kernel");
        QCOMPARE(locate().value(), at(QStringLiteral("/run/kernel")));
    }

    void environmentOfAnotherKitty_isNotTaken()
    {
        // A kitty started in a window of this one: its programs descend from both.
        m_processes->setEnvironment(editor, {"KITTY_PID=4300", "KITTY_LISTEN_ON=unix:/run/inner"});
        // And this one was itself started in a window of another.
        m_processes->setEnvironment(kitty,
                                    {"KITTY_PID=7", "KITTY_LISTEN_ON=unix:/run/outer",
                                     "KITTY_CONFIG_DIRECTORY=" + QFile::encodeName(m_cache->path())});
        m_processes->addProcess(5000);
        m_processes->setEnvironment(5000, {kittyPid(), "KITTY_LISTEN_ON=unix:/run/no-descendant"});
        QCOMPARE(locate().error().kind, KittyError::Kind::NoSocket);
    }

    void privateDescriptorOfOneWindow_doesNotHideTheSocket()
    {
        m_processes->addListener(1, "@kitty");
        m_processes->setEnvironment(shell, {kittyPid(), "KITTY_LISTEN_ON=fd:3"});
        m_processes->setEnvironment(editor, {kittyPid(), "KITTY_LISTEN_ON=unix:@kitty"});
        QCOMPARE(locate().value(),
                 (KittyAddress{.name = QStringLiteral("kitty"), .isAbstract = true, .peer = kitty}));
    }

    void processesInACircle_areLookedAtOnce()
    {
        m_processes->addProcess(shell, editor);
        m_processes->addProcess(editor, shell);
        QCOMPARE(locate().error().kind, KittyError::Kind::NoSocket);
        m_processes->addProcess(kitty, kitty);
        QCOMPARE(locate().error().kind, KittyError::Kind::NoSocket);
    }

    void publicKey_comesFromADescendantOfThatKitty()
    {
        QVERIFY(!m_locator->publicKey(FakeProcessFolder::id(kitty)));
        m_processes->setEnvironment(shell, {"KITTY_PID=7", "KITTY_PUBLIC_KEY=1:another"});
        QVERIFY(!m_locator->publicKey(FakeProcessFolder::id(kitty)));
        m_processes->setEnvironment(editor, {kittyPid(), "KITTY_PUBLIC_KEY=1:own"});
        QCOMPARE(m_locator->publicKey(FakeProcessFolder::id(kitty)), QByteArray("1:own"));
    }

    // --- the option listen_on

    void commandLine_namesTheAddress()
    {
        hideSockets();
        m_processes->setArguments(kitty, {"kitty", "--listen-on", "unix:/run/kitty"});
        QCOMPARE(locate().value(), at(QStringLiteral("/run/kitty")));
    }

    void effectiveConfig_namesTheAddress()
    {
        m_processes->addListener(1, "@kitty-4242");
        writeEffectiveConfig("allow_remote_control socket-only\nlisten_on unix:@kitty");
        QCOMPARE(locate().value(),
                 (KittyAddress{.name = QStringLiteral("kitty-4242"), .isAbstract = true, .peer = kitty}));
    }

    void effectiveConfig_knowsMoreThanOverrides_butNotThanTheOption()
    {
        hideSockets();
        writeEffectiveConfig("allow_remote_control yes\nlisten_on unix:/run/effective");
        m_processes->setArguments(kitty, {"kitty", "-o", "listen_on=unix:/run/first"});
        QCOMPARE(locate().value(), at(QStringLiteral("/run/effective-4242")));
        m_processes->setArguments(kitty, {"kitty", "--listen-on=unix:/run/option"});
        QCOMPARE(locate().value(), at(QStringLiteral("/run/option")));
    }

    void effectiveConfig_liesWhereKittysOwnEnvironmentSays_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QString>("folder");
        QTest::newRow("KITTY_CACHE_DIRECTORY")
            << QByteArray("KITTY_CACHE_DIRECTORY=%/kept") << QStringLiteral("kept");
        QTest::newRow("XDG_CACHE_HOME") << QByteArray("XDG_CACHE_HOME=%/its") << QStringLiteral("its/kitty");
        QTest::newRow("HOME") << QByteArray("HOME=%") << QStringLiteral(".cache/kitty");
    }

    void effectiveConfig_liesWhereKittysOwnEnvironmentSays()
    {
        QFETCH(QByteArray, variable);
        QFETCH(const QString, folder);
        writeEffectiveConfig("font_size 13\n"); // where ours says
        const QString its = m_cache->filePath(folder + QStringLiteral("/effective-config"));
        QVERIFY(QDir().mkpath(its));
        QFile file(its + QStringLiteral("/%1").arg(kitty));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("font_size 12\n") > 0);
        file.close();
        m_processes->setEnvironment(kitty,
                                    {"LANG=C", variable.replace('%', QFile::encodeName(m_cache->path()))});
        QCOMPARE(m_locator->configuredFont(FakeProcessFolder::id(kitty)).value().points, 12.0);
    }

    void effectiveConfigOfAnEarlierProcess_isNotTaken()
    {
        hideSockets();
        writeEffectiveConfig("allow_remote_control yes\nlisten_on unix:/run/kitty");
        QVERIFY(locate());
        const utimbuf beforeTheStart{.actime = 1000, .modtime = 1000};
        QCOMPARE(utime(QFile::encodeName(effectiveConfigPath()).constData(), &beforeTheStart), 0);
        QCOMPARE(locate().error().kind, KittyError::Kind::NoSocket);
    }

    void relativePath_liesInTheTemporaryFolder()
    {
        hideSockets();
        const QTemporaryDir folder;
        qputenv("TMPDIR", QFile::encodeName(folder.path()));
        m_processes->setArguments(kitty, {"kitty", "-o", "listen_on=unix:my kitty"});
        const auto address = locate();
        qunsetenv("TMPDIR");
        QCOMPARE(address.value(), at(folder.filePath(QStringLiteral("my kitty-4242"))));
    }

    void addressWhereNobodyListensYet_isNone()
    {
        m_processes->addProcess(fresh);
        m_processes->setArguments(fresh, {"kitty", "--listen-on", "unix:/run/fresh"});
        const KittyId id = FakeProcessFolder::id(fresh);
        QVERIFY(m_locator->locate(id).error().is(KittyError::WithoutSocket));
        m_processes->addListener(2, "/run/fresh");
        QCOMPARE(m_locator->locate(id).value().name, QStringLiteral("/run/fresh"));
    }

    // --- containers

    void kittyInAnotherNetwork_isFoundInTheTableOfThat()
    {
        m_processes->setNetworks(kitty, "net:[1]", "net:[2]");
        m_processes->addDescriptor(kitty, 9, "socket:[2]");
        m_processes->addListenerInItsNetwork(kitty, 2, "/run/kitty");
        m_processes->addListener(2, "/run/another");
        QCOMPARE(locate().value(), at(QStringLiteral("/run/kitty")));
    }

    void abstractNameInAnotherNetwork_isOutOfReach()
    {
        m_processes->setNetworks(kitty, "net:[1]", "net:[2]");
        m_processes->addDescriptor(kitty, 9, "socket:[2]");
        m_processes->addListenerInItsNetwork(kitty, 2, "@kitty");
        QCOMPARE(locate().error().kind, KittyError::Kind::OtherNetwork);
    }

    void pathAmongOtherFiles_isThatOfTheKitty()
    {
        m_processes->setNamespaces(kitty, "mnt", "mnt:[1]", "mnt:[2]");
        m_processes->listen(kitty, 9, 2, "/run/kitty");
        const KittyAddress address = locate().value();
        QCOMPARE(address.name, QStringLiteral("/run/kitty"));
        QCOMPARE(address.place(), m_processes->folder().path(kitty, QStringLiteral("root/run/kitty")));
    }

    void kittyWithAnotherPidThere_isKnownByThatToItsPrograms()
    {
        m_processes->setStatus(kitty, "NSpid:\t4242\t7\n");
        m_processes->setEnvironment(shell, {"KITTY_PID=7", "KITTY_PUBLIC_KEY=1:own"});
        QCOMPARE(m_locator->publicKey(FakeProcessFolder::id(kitty)), QByteArray("1:own"));
        m_processes->addListener(2, "/run/kitty-7");
        m_processes->setArguments(kitty, {"kitty", "--listen-on=unix:/run/kitty-{kitty_pid}"});
        QCOMPARE(locate().value(), at(QStringLiteral("/run/kitty-7")));
    }

    // --- what is not shown to its own user

    void closedKitty_isFoundByItsCommandLine_orNamed()
    {
        m_processes.reset();
        m_cache.reset();
        const OrdinaryUser user;
        init(); // with files of that user
        m_processes->closeDescriptors(kitty);
        QCOMPARE(locate().error().kind, KittyError::Kind::NoSocket);
        writeConfig("allow_remote_control yes\nlisten_on unix:/run/configured");
        QCOMPARE(locate().error().kind, KittyError::Kind::Hidden);
        m_processes->addListener(1, "/run/configured-4242");
        QCOMPARE(locate().value(), at(QStringLiteral("/run/configured-4242")));
        m_processes->addListener(2, "/run/kitty");
        m_processes->setArguments(kitty, {"kitty", "--listen-on=unix:/run/kitty"});
        QCOMPARE(locate().value(), at(QStringLiteral("/run/kitty")));
        m_processes->openDescriptors(kitty);
    }

    // --- what is no kitty

    void xServer_isNamed_andNotConnectedTo_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"Xwayland", "xwayland-satellite", ".xwayland-satellite-wrapped"})
            QTest::newRow(name) << QByteArray(name);
    }

    void xServer_isNamed_andNotConnectedTo()
    {
        QFETCH(const QByteArray, name);
        m_processes->setProgram(kitty, "/usr/bin/" + name);
        m_processes->listen(kitty, 9, 2, "/tmp/.X11-unix/X0");
        QCOMPARE(locate().error().kind, KittyError::Kind::UnderX11);
        m_processes->setProgram(kitty, {});
        m_processes->setName(kitty, name.left(15));
        QCOMPARE(locate().error().kind, KittyError::Kind::UnderX11);
    }

    void anotherProgram_isNamed_andNotConnectedTo()
    {
        m_processes->setProgram(kitty, "/usr/bin/firefox");
        m_processes->listen(kitty, 9, 2, "/run/firefox");
        QCOMPARE(locate().error(),
                 (KittyError{
                     .kind = KittyError::Kind::NotKitty, .pid = kitty, .detail = QStringLiteral("firefox")}));
    }

    void kittyByAnotherName_isKitty_data()
    {
        QTest::addColumn<QByteArray>("program");
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::newRow("wrapped") << QByteArray("/nix/store/x/bin/.kitty-wrapped") << QByteArrayList();
        QTest::newRow("bundle") << QByteArray("/opt/kitty.app/bin/kitty.app") << QByteArrayList();
        QTest::newRow("replaced") << QByteArray("/usr/bin/kitty (deleted)") << QByteArrayList();
        QTest::newRow("loader") << QByteArray("/usr/lib/ld-linux-x86-64.so.2")
                                << QByteArrayList{"ld-linux-x86-64.so.2", "/usr/bin/kitty"};
        QTest::newRow("interpreter") << QByteArray("/usr/bin/python3.13")
                                     << QByteArrayList{"python3", "-m", "kitty"};
    }

    void kittyByAnotherName_isKitty()
    {
        QFETCH(const QByteArray, program);
        QFETCH(const QByteArrayList, arguments);
        m_processes->setProgram(kitty, program);
        m_processes->setArguments(kitty, arguments);
        m_processes->listen(kitty, 9, 2, "/run/terminal");
        QCOMPARE(locate().value(), at(QStringLiteral("/run/terminal")));
    }

    void programWhoseOwnProgramsKnowIt_isKitty()
    {
        m_processes->setProgram(kitty, "/opt/term");
        m_processes->listen(kitty, 9, 2, "/run/terminal");
        QCOMPARE(locate().error().kind, KittyError::Kind::NotKitty);
        m_processes->setEnvironment(editor, {kittyPid()});
        QCOMPARE(locate().value(), at(QStringLiteral("/run/terminal")));
    }

    void programThatListensAsKitty_isKitty()
    {
        m_processes->setProgram(kitty, "/opt/term");
        m_processes->listen(kitty, 9, 2, "/run/kitty-7");
        QCOMPARE(locate().value(), at(QStringLiteral("/run/kitty-7")));
    }

    // --- errors

    void addressThatAnotherHasLeftBehind_isTaken()
    {
        const QTemporaryDir folder;
        const QString place = folder.filePath(QStringLiteral("same"));
        m_processes->setArguments(kitty, {"kitty", "--listen-on=unix:" + QFile::encodeName(place)});
        QCOMPARE(locate().error().kind, KittyError::Kind::StartedEarlier);
        QVERIFY(QFile(place).open(QIODevice::WriteOnly));
        QCOMPARE(locate().error().kind, KittyError::Kind::AddressTaken);
    }

    void socketThatIsSetUpAndSwitchedOff_isNamedAsSuch_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no") << QByteArray("allow_remote_control no\nlisten_on unix:/run/kitty");
        QTest::newRow("not set") << QByteArray("listen_on unix:/run/kitty");
    }

    void socketThatIsSetUpAndSwitchedOff_isNamedAsSuch()
    {
        QFETCH(QByteArray, text);
        writeConfig({});
        writeEffectiveConfig(text);
        QCOMPARE(locate().error().kind, KittyError::Kind::RemoteControlOff);
    }

    void whatIsMissing_isWhatTheNextKittyWouldLack_data()
    {
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<KittyError::Kind>("kind");
        using enum KittyError::Kind;
        const QByteArray allowed = "allow_remote_control yes\n";
        const QByteArray addressed = "listen_on unix:@kitty\n";
        const QByteArrayList plain{"kitty"};
        QTest::newRow("nothing") << plain << QByteArray() << NothingSet;
        QTest::newRow("no address") << plain << allowed << NoSocket;
        QTest::newRow("no permission") << plain << addressed << RemoteControlOff;
        QTest::newRow("both by now") << plain << allowed + addressed << StartedEarlier;
        QTest::newRow("address on the command line")
            << QByteArrayList{"kitty", "--listen-on", "unix:@kitty"} << QByteArray() << RemoteControlOff;
        QTest::newRow("permission on the command line")
            << QByteArrayList{"kitty", "-o", "allow_remote_control=yes"} << QByteArray() << NoSocket;
        QTest::newRow("address, permission")
            << QByteArrayList{"kitty", "-o", "allow_remote_control=y", "--listen-on=unix:@k"} << QByteArray()
            << StartedEarlier;
        QTest::newRow("no such folder")
            << plain << allowed + "listen_on unix:/nowhere/kitty" << AddressUnusable;
        QTest::newRow("network") << plain << allowed + "listen_on tcp:localhost:1" << TcpOnly;
    }

    void whatIsMissing_isWhatTheNextKittyWouldLack()
    {
        QFETCH(const QByteArrayList, arguments);
        QFETCH(const QByteArray, config);
        QFETCH(const KittyError::Kind, kind);
        m_processes->setArguments(kitty, arguments);
        writeConfig(config);
        QCOMPARE(locate().error().kind, kind);
    }

    void whatDecides_isNamed_whereItIsNotTheUsualFile_data()
    {
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::addColumn<QString>("decidedBy");
        QTest::newRow("the usual file") << QByteArrayList{"kitty"} << QString();
        QTest::newRow("no file") << QByteArrayList{"kitty", "--config", "NONE"}
                                 << QStringLiteral("--config NONE");
        QTest::newRow("another file")
            << QByteArrayList{"kitty", "-c", "/a/b.conf"} << QStringLiteral("/a/b.conf");
        QTest::newRow("an option") << QByteArrayList{"kitty", "-o", "allow_remote_control=no"}
                                   << QStringLiteral("-o allow_remote_control=no");
        QTest::newRow("an option that allows it")
            << QByteArrayList{"kitty", "-o", "allow_remote_control=yes"} << QString();
    }

    void whatDecides_isNamed_whereItIsNotTheUsualFile()
    {
        QFETCH(const QByteArrayList, arguments);
        QFETCH(const QString, decidedBy);
        m_processes->setArguments(kitty, arguments);
        writeConfig({});
        QCOMPARE(locate().error().decidedBy, decidedBy);
    }

    void networkPortOnly_isNamedAsSuch()
    {
        m_processes->setArguments(kitty, {"kitty", "--listen-on=tcp:localhost:1234"});
        QCOMPARE(locate().error(),
                 (KittyError{.kind = KittyError::Kind::TcpOnly, .pid = kitty, .detail = {}}));
        m_processes->setEnvironment(shell, {kittyPid(), "KITTY_LISTEN_ON=tcp:localhost:1234"});
        QCOMPARE(locate().error().kind, KittyError::Kind::TcpOnly);
    }

    void noTraceOfASocket_isNoSocket()
    {
        QCOMPARE(locate().error(),
                 (KittyError{.kind = KittyError::Kind::NoSocket, .pid = kitty, .detail = {}}));
    }

    void endedProcess_isGone()
    {
        m_processes->listen(kitty, 9, 2, "/run/kitty");
        QVERIFY(locate());

        KittyId earlier = FakeProcessFolder::id(kitty);
        --earlier.startTime;
        QCOMPARE(m_locator->locate(earlier).error().kind, KittyError::Kind::Gone);
        m_processes->addProcess(kitty, 1, 'Z');
        QCOMPARE(locate().error().kind, KittyError::Kind::Gone);
        m_processes->removeProcess(kitty);
        QCOMPARE(locate().error().kind, KittyError::Kind::Gone);
    }

    // --- the real /proc

    void ownServer_isFoundInTheRealProcessFolder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isAbstract");
        QTest::newRow("path") << QStringLiteral("socket") << false;
        QTest::newRow("blanks and more") << QStringLiteral(" my Kätzchen 猫 ") << false;
        QTest::newRow("abstract") << QStringLiteral("kitty-focus-test %1").arg(getpid()) << true;
    }

    void ownServer_isFoundInTheRealProcessFolder()
    {
        QFETCH(QString, name);
        QFETCH(bool, isAbstract);
        const QTemporaryDir folder;
        const QString fullName = isAbstract ? name : folder.filePath(name);
        QLocalServer server;
        if (isAbstract)
            server.setSocketOptions(QLocalServer::AbstractNamespaceOption);
        QVERIFY(server.listen(fullName));

        KittyProcessLocator locator;
        const KittyId own = KittyProcess::idOf(getpid()).value();
        const KittyAddress expected{.name = fullName, .isAbstract = isAbstract, .peer = own.pid};
        QCOMPARE(locator.locate(own).value(), expected);
        QCOMPARE(locator.connectionsTo(expected), UnixSocketTable::Connections());

        QLocalSocket client;
        if (isAbstract)
            client.setSocketOptions(QLocalSocket::AbstractNamespaceOption);
        client.connectToServer(expected.name);
        QTRY_COMPARE(locator.connectionsTo(expected),
                     (UnixSocketTable::Connections{.accepted = 1, .waiting = 0}));
        server.close();
        QCOMPARE(locator.locate(own).error().kind, KittyError::Kind::NoSocket);
    }

    void child_hasNoSocketOfItsOwn()
    {
        const ChildProcess child;
        KittyProcessLocator locator;
        const KittyId id = KittyProcess::idOf(child.pid()).value();
        QCOMPARE(locator.locate(id).error().kind, KittyError::Kind::NoSocket);
        QVERIFY(!locator.publicKey(id));
    }

private:
    std::expected<KittyAddress, KittyError> locate()
    {
        return m_locator->locate(FakeProcessFolder::id(kitty));
    }

    QString effectiveConfigPath() const
    {
        return m_cache->filePath(QStringLiteral("kitty/effective-config/%1").arg(kitty));
    }

    void writeEffectiveConfig(const QByteArray &text)
    {
        QDir(m_cache->path()).mkpath(QStringLiteral("kitty/effective-config"));
        QFile file(effectiveConfigPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    void writeConfig(const QByteArray &text)
    {
        QFile file(m_cache->filePath(QStringLiteral("kitty.conf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::unique_ptr<FakeProcessFolder> m_processes;
    std::unique_ptr<QTemporaryDir> m_cache;
    std::unique_ptr<KittyProcessLocator> m_locator;
};

Q_DECLARE_METATYPE(KittyError::Kind)
QTEST_GUILESS_MAIN(KittyProcessLocatorTest)
#include "KittyProcessLocatorTest.moc"
