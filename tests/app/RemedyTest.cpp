// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desktop.h"
#include "DoctorReport.h"
#include "ForeignSocket.h"
#include "KittyConfigText.h"
#include "MethodChoice.h"
#include "Remedies.h"
#include "StatusReport.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <functional>
#include <tuple>
#include <utility>

#include <unistd.h>

using namespace std::chrono_literals;
using Answer = MisbehavingKitty::Answer;
using Kind = KittyError::Kind;
using Misbehaviour = MisbehavingKitty::Misbehaviour;
using Problem = PasswordProblem::Kind;

namespace
{

constexpr quint64 browser = 1;
const QByteArray longPassword(2000, 'x');
const QByteArray beyondAscii("p\xc3\xa4ss");

/// A desktop with one kitty that goes by a kitty.conf, and a user who does as they are told.
class World final : public Person
{
public:
    World()
    {
        qputenv("HOME", QFile::encodeName(m_home.path()));
        // What helps must help without the clock's asking.
        RegistryConfig config;
        config.healthCheckInterval = 3600s;
        desktop.registry.setConfig(config);
    }

    Desktop desktop;
    pid_t kitty = 0; ///< the newest
    QString version = QStringLiteral("0.48.2");

    /// It has the focus, and everything that needs no user has happened.
    void openKitty(const std::function<void()> &beforeItsWindow = [] { })
    {
        kitty = start();
        beforeItsWindow();
        desktop.showWindowOf(kitty, static_cast<quint64>(kitty));
        desktop.focus(kitty);
        passTime();
    }

    MisbehavingKitty &simulated() { return desktop.kitties.at(kitty); }
    bool isZoomed() { return desktop.size(kitty) == 14.0; }

    /// Until nothing more comes of it by itself.
    void passTime()
    {
        for (int i = 0; i < 15; ++i) {
            passStep();
            desktop.scheduler.advance(500ms);
        }
        passStep();
    }

    /// What needs no time. Some kitties never answer.
    void passStep()
    {
        const int longestWay = 20; // from socket to socket in this process
        for (int i = 0; i < longestWay; ++i)
            QCoreApplication::processEvents();
        std::ignore = QTest::qWaitFor([this] { return desktop.registry.statistics().active == 0; }, 200);
    }

    /// As somebody who looks whether it has helped.
    bool zoomsNow()
    {
        passTime();
        if (isZoomed())
            return true;
        desktop.focus(browser);
        passTime();
        desktop.focus(kitty);
        passTime();
        return isZoomed();
    }

    QByteArray &config() { return m_config; }
    QByteArray listenOn; ///< on its command line, where it beats the configuration
    bool isHidden = false;
    bool isContained = false;
    /// A window of another program that is taken for one of kitty.
    void showOtherProgram()
    {
        openKitty();
        useAppIds({QStringLiteral("kitty"), QStringLiteral("foot")});
        m_ready = std::exchange(kitty, desktop.kitties.lastPid() + 1);
        desktop.kitties.addWithoutSocket();
        desktop.kitties.setUnreachable(kitty, Kind::NotKitty);
        desktop.showWindowOf(kitty, static_cast<quint64>(kitty), QStringLiteral("foot"));
        desktop.focus(kitty);
        passTime();
    }
    QString passwordFile() const { return m_home.filePath(QStringLiteral("secret")); }
    void usePasswordFile() { desktop.registry.setPasswordSource(PasswordSource(passwordFile())); }
    /// kitty asks for that one, and we have ours from a file.
    void setPasswords(const QByteArray &ofKitty, const QByteArray &ours = {})
    {
        m_config += "allow_remote_control password\nremote_control_password " + ofKitty + '\n';
        usePasswordFile();
        if (!ours.isEmpty() && !write(passwordFile(), ours))
            qFatal("The test's folder takes no file.");
    }
    void letOtherConnect()
    {
        m_other.connectToServer(simulated().path());
        if (!QTest::qWaitFor([&] { return simulated().openConnections() == 1; }))
            qFatal("The other client finds no kitty.");
    }

    // What the user does.
    bool setOption(const QByteArray &name, const QByteArray &value) override
    {
        m_config += name + ' ' + value + '\n';
        return true;
    }

    bool permit(const QString &command) override
    {
        const qsizetype line = m_config.lastIndexOf("remote_control_password ");
        if (line < 0)
            return false;
        m_config.insert(m_config.indexOf('\n', line), ' ' + command.toUtf8());
        return true;
    }

    bool startNewKitty() override
    {
        desktop.close(static_cast<quint64>(kitty));
        desktop.kitties.kill(kitty);
        openKitty();
        return true;
    }

    bool startNewKittyWithPath() override
    {
        listenOn = "unix:/run/user/1000/another";
        return startNewKitty();
    }

    bool nameKittyInListenOn() override
    {
        listenOn += "-{kitty_pid}";
        return true;
    }

    bool leaveAppIdOut() override
    {
        useAppIds({QStringLiteral("kitty")});
        kitty = m_ready;
        return true;
    }

    bool installNewerKitty() override
    {
        version = QStringLiteral("0.48.2");
        return startNewKitty();
    }

    bool installAnotherKitty() override { return installNewerKitty(); }
    bool meetObjection() override
    {
        simulated().alwaysMisbehave(Misbehaviour::Behave);
        return true;
    }

    bool runShell() override
    {
        desktop.kitties.publishKey(kitty);
        return true;
    }

    bool allowPassword() override { return answer(Answer::AllowPassword); }
    bool answer(Answer answer)
    {
        passTime();
        if (simulated().prompts() == 0)
            return false;
        desktop.kitties.answer(kitty, answer);
        passTime();
        return true;
    }

    bool answerOtherQuestions() override
    {
        while (simulated().prompts() > 0)
            desktop.kitties.answer(kitty, Answer::DenyRequest);
        return true;
    }

    bool focusAgain() override
    {
        desktop.focus(browser);
        passTime();
        desktop.focus(kitty);
        passTime();
        return true;
    }

    bool waitForKitty() override
    {
        simulated().carryOn();
        passTime();
        return isZoomed(); // by itself
    }

    bool waitForOthers() override
    {
        m_other.abort();
        passTime();
        return isZoomed(); // by itself
    }

    /// As the status dialog does.
    bool trustProgram() override
    {
        desktop.kitties.trust(kitty);
        return tryAgain();
    }

    bool tryAgain() override { return desktop.controller.tryAgain(kitty); }

    bool writePassword(const QString &file) override
    {
        QString path = file;
        if (path.startsWith(QLatin1StringView("~/")))
            path = m_home.path() + path.sliced(1);
        QDir().mkpath(QFileInfo(path).path());
        QDir(path).removeRecursively();
        QFile::remove(path);
        return write(path, password());
    }

    bool chooseAsciiPasswords() override
    {
        m_config.replace(beyondAscii, "ascii");
        QFile file(passwordFile());
        if (!file.open(QIODevice::ReadOnly))
            return false;
        return write(passwordFile(), file.readAll().replace(beyondAscii, "ascii"));
    }

    bool chooseShorterPassword() override
    {
        m_config.replace(longPassword, "short");
        return writePassword(passwordFile()) && startNewKitty();
    }

    // What we tell.
    QJsonObject told(const QString &report) const
    {
        for (const QJsonValue &each :
             QJsonDocument::fromJson(report.toUtf8())[QStringLiteral("kitties")].toArray()) {
            if (each[QStringLiteral("pid")].toInt() == kitty)
                return each.toObject();
        }
        return {};
    }

    QString reason() const
    {
        StatusReport status;
        status.kitties = desktop.controller.kitties();
        return told(status.toJson()).value(QLatin1StringView("reason")).toString();
    }

    QJsonObject doctor() const { return told(doctorJson()); }

    QString doctorJson() const
    {
        DoctorReport doctor{.niri = {}, .kitties = {}};
        for (const KittyState &state : desktop.controller.kitties())
            doctor.kitties.push_back({.info = state.info});
        return doctor.toJson();
    }

    std::optional<KittyError> error() const
    {
        return desktop.registry.info(desktop.kitties.id(kitty)).status.error;
    }

private:
    static bool write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }

    QByteArray option(const QByteArray &name) const
    {
        return KittyConfigText::lastValue(m_config, name).value_or(QByteArray());
    }
    QByteArray password() const { return option("remote_control_password").split(' ').first(); }

    /// As real ones go by their configuration.
    std::optional<Kind> whyUnreachable(const QByteArray &permission, const QByteArray &address) const
    {
        const bool isAllowed = KittyConfigText::allowsRemoteControl(permission);
        if (option("linux_display_server") == "x11")
            return Kind::UnderX11;
        if (address.isEmpty())
            return isAllowed ? Kind::NoSocket : Kind::NothingSet;
        if (!isAllowed)
            return Kind::RemoteControlOff;
        if (address.startsWith("tcp:"))
            return Kind::TcpOnly;
        if (isHidden && listenOn.isEmpty())
            return Kind::Hidden;
        if (isContained && address.startsWith("unix:@"))
            return Kind::OtherNetwork;
        if (address.startsWith("unix:/nowhere/"))
            return Kind::AddressUnusable;
        if (!listenOn.isEmpty() && !isHidden && !address.contains("{kitty_pid}"))
            return Kind::AddressTaken;
        return std::nullopt;
    }

    pid_t start()
    {
        SimulatedKitties &kitties = desktop.kitties;
        kitties.addWithoutSocket(version);
        const pid_t pid = kitties.lastPid();
        const QByteArray permission = option("allow_remote_control");
        const QByteArray address = listenOn.isEmpty() ? option("listen_on") : listenOn;
        if (const auto why = whyUnreachable(permission, address))
            kitties.setUnreachable(pid, *why);
        else if (address.startsWith("unix:/tmp/"))
            kitties.setAddress(pid, m_foreign.path());
        else
            kitties.listen(pid);
        if (permission == "password") {
            SimulatedPermissions::Passwords passwords;
            for (const auto &setting : KittyConfigText::settings(m_config)) {
                const QStringList words = QString::fromUtf8(setting.value).split(u' ', Qt::SkipEmptyParts);
                if (setting.name == "remote_control_password")
                    passwords[words.first()] = words.sliced(1);
            }
            kitties.setPasswords(pid, passwords);
        }
        return pid;
    }

    void useAppIds(const QStringList &appIds) { desktop.controller.setSettings({}, appIds); }

    QTemporaryDir m_home;
    ForeignSocket m_foreign;
    pid_t m_ready = 0;
    QByteArray m_config = "allow_remote_control socket-only\nlisten_on unix:/run/user/1000/kitty\n";
    QLocalSocket m_other;
};

/// Opens the kitty that can't be zoomed for this reason.
void bringAbout(Kind kind, World &world)
{
    switch (kind) {
    case Kind::NoSocket:
        world.config() = "allow_remote_control yes\n";
        world.openKitty();
        return;
    case Kind::NothingSet:
        world.config() = "font_size 11\n";
        world.openKitty();
        return;
    case Kind::StartedEarlier:
        world.openKitty([&] { world.desktop.kitties.setUnreachable(world.kitty, kind); });
        return;
    case Kind::AddressTaken:
        world.listenOn = "unix:/run/user/1000/one";
        world.openKitty();
        return;
    case Kind::AddressUnusable:
        world.config() += "listen_on unix:/nowhere/kitty\n";
        world.openKitty();
        return;
    case Kind::Hidden:
        world.isHidden = true;
        world.openKitty();
        return;
    case Kind::OtherNetwork:
        world.isContained = true;
        world.config() += "listen_on unix:@kitty\n";
        world.openKitty();
        return;
    case Kind::UnderX11:
        world.config() += "linux_display_server x11\n";
        world.openKitty();
        return;
    case Kind::NotKitty:
        world.showOtherProgram();
        return;
    case Kind::TcpOnly:
        world.config() += "listen_on tcp:localhost:4000\n";
        world.openKitty();
        return;
    case Kind::NotOurs:
        world.config() += "listen_on unix:/tmp/kitty\n";
        world.openKitty();
        return;
    case Kind::RemoteControlOff:
        world.config() += "allow_remote_control no\n";
        world.openKitty();
        return;
    case Kind::PermissionMissing:
        world.setPasswords("ours set-colors", "ours");
        world.openKitty();
        return;
    case Kind::WaitingForUser:
        world.setPasswords("another", "ours");
        world.openKitty();
        return;
    case Kind::TooOld:
        world.version = QStringLiteral("0.25.2");
        world.openKitty();
        return;
    case Kind::UnknownRefusal:
        world.openKitty([&] { world.simulated().alwaysMisbehave(Misbehaviour::Complain); });
        return;
    case Kind::BusyWithAnother:
        world.version = QStringLiteral("0.26.5");
        break;
    case Kind::Refused:
    case Kind::ConnectionLost:
    case Kind::MaxRetriesExceeded:
    case Kind::Hung:
    case Kind::Gone:
    case Kind::ProtocolError:
        break;
    case Kind::PasswordUnknown:
        qFatal("See the other function of this name.");
    case Kind::RequestTooLong:
        qFatal("See commandThatIsTooLong_isReadFromAShorterFolder().");
    }
    // The others befall a kitty that was well.
    world.openKitty();
    world.desktop.focus(browser);
    world.passTime();
    switch (kind) {
    case Kind::Refused:
    case Kind::MaxRetriesExceeded:
        world.simulated().stopListening();
        break;
    case Kind::ConnectionLost:
        world.simulated().alwaysMisbehave(Misbehaviour::CloseAtOnce);
        break;
    case Kind::Hung:
        world.simulated().stop();
        break;
    case Kind::BusyWithAnother:
        world.letOtherConnect();
        break;
    case Kind::ProtocolError:
        world.simulated().alwaysMisbehave(Misbehaviour::Garbage);
        break;
    case Kind::Gone:
        world.desktop.kitties.kill(world.kitty);
        break;
    default:
        break;
    }
    world.desktop.focus(world.kitty);
    // Connection errors show between two tries; after the last it is MaxRetriesExceeded.
    for (int i = 0; i < 100 && (!world.error() || world.error()->kind != kind); ++i) {
        world.desktop.scheduler.advance(50ms);
        world.passStep();
    }
}

/// The same for what is wrong with our password.
void bringAbout(Problem problem, World &world)
{
    switch (problem) {
    case Problem::None:
        world.setPasswords("ours");
        world.desktop.registry.setPasswordSource(PasswordSource());
        break;
    case Problem::FileMissing:
        world.setPasswords("ours");
        break;
    case Problem::FileUnreadable:
        world.setPasswords("ours");
        QDir().mkpath(world.passwordFile());
        break;
    case Problem::FileNotOurs:
        world.setPasswords("ours", "ours");
        if (chown(QFile::encodeName(world.passwordFile()).constData(), 65534, 65534) != 0)
            qFatal("Only root can give a file away.");
        break;
    case Problem::TooLong:
        world.setPasswords(longPassword, longPassword);
        break;
    case Problem::KeyNotTold:
        world.setPasswords("ours", "ours");
        world.openKitty([&] { world.desktop.kitties.hidePublicKey(world.kitty); });
        return;
    case Problem::NotProven:
        world.setPasswords("ours", "ours");
        world.openKitty(
            [&] { world.desktop.kitties.setUnproven(world.kitty, QStringLiteral("/home/k/bin/kitty")); });
        return;
    case Problem::KeyUnusable:
        world.setPasswords("ours", "ours");
        world.openKitty([&] { world.desktop.kitties.publishUnusableKey(world.kitty); });
        return;
    case Problem::NotDecrypted:
        world.setPasswords("ours", "ours");
        world.openKitty([&] { world.desktop.kitties.publishAnotherKey(world.kitty); });
        return;
    case Problem::Refused:
    case Problem::Denied:
    case Problem::TooManyQuestions:
    case Problem::AllowedOnce:
        world.setPasswords("another", "ours");
        break;
    case Problem::ConfigNotAscii:
        world.setPasswords(beyondAscii + "\nremote_control_password ours", "ours");
        break;
    case Problem::OursNotAscii:
        world.setPasswords(beyondAscii, beyondAscii);
        break;
    }
    if (problem == Problem::Refused) // which is heard only over the connection that asked
        world.desktop.registry.setConfig({.keepOpen = KeepOpen::Always});
    world.openKitty();
    if (problem == Problem::Refused && !world.answer(Answer::DenyRequest))
        qFatal("The kitty does not ask.");
    if (problem == Problem::Denied && !world.answer(Answer::DenyPassword))
        qFatal("The kitty does not ask.");
    for (int i = 0; i < 5 && problem == Problem::TooManyQuestions; ++i) {
        world.desktop.controller.tryAgain(world.kitty);
        world.passTime();
    }
    if (problem == Problem::AllowedOnce) {
        for (int i = 0; i < 2 && world.simulated().prompts() > 0; ++i) {
            world.answer(Answer::AllowRequest);
            world.desktop.focus(browser);
            world.passTime();
        }
    }
}

} // namespace

/// Every remedy is true: for each reason why a kitty can't be zoomed, a kitty gets that fault, somebody does
/// literally what we tell them, and the kitty zooms. A reason without its fault does not compile, and a
/// remedy that asks for something else than acts() in Remedies.cpp knows fails.
class RemedyTest : public QObject
{
    Q_OBJECT

private:
    static void followRemedy(World &world)
    {
        const QString problem = world.doctor()[QStringLiteral("reason")].toString();
        const QString remedy = world.doctor()[QStringLiteral("remedy")].toString();
        QCOMPARE(world.reason(), problem + QStringLiteral(": ") + remedy);
        const QString fault = doWhatItSays(problem, remedy, world);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        QVERIFY2(world.zoomsNow(),
                 qPrintable(QStringLiteral("done in vain: %1. Now: %2").arg(remedy, world.reason())));
        QVERIFY(!world.error());
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *variable :
             {"KITTY_RC_PASSWORD", "KITTY_CONFIG_DIRECTORY", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS"})
            qunsetenv(variable);
    }

    void everyReason_isGoneWhenItsRemedyIsDone_data()
    {
        QTest::addColumn<Kind>("kind");
        for (int i = 0; i <= std::to_underlying(Kind::MaxRetriesExceeded); ++i) {
            if (Kind(i) != Kind::PasswordUnknown && Kind(i) != Kind::RequestTooLong)
                QTest::addRow("%s", qPrintable(sentence({.kind = Kind(i), .pid = 0, .detail = {}})))
                    << Kind(i);
        }
    }

    void everyReason_isGoneWhenItsRemedyIsDone()
    {
        QFETCH(const Kind, kind);
        World world;
        bringAbout(kind, world);
        if (kind == Kind::Gone) {
            // Nothing is told of it any more, and nothing can be done.
            QVERIFY(world.doctor().isEmpty());
            QVERIFY(remedy({.kind = kind, .pid = 0, .detail = {}}).isEmpty());
            return;
        }
        QVERIFY(world.error());
        QCOMPARE(world.error()->kind, kind);
        followRemedy(world);
    }

    void commandThatIsTooLong_isReadFromAShorterFolder()
    {
        ManualScheduler scheduler;
        SimulatedKitties kitties(scheduler);
        const auto problemIn = [&](const QString &folder) {
            KittyRegistry registry(kitties, scheduler);
            kitties.add();
            const KittyId id = kitties.id(kitties.lastPid());
            registry.add(id);
            std::optional<std::expected<KittyReport, KittyError>> outcome;
            MethodChoice method(id, registry, scheduler, folder + QStringLiteral("/zoom_kitten.py"));
            method.check([&outcome](const auto &result) { outcome = result; });
            const bool isAnswered = QTest::qWaitFor([&outcome] { return outcome.has_value(); });
            return isAnswered && !*outcome ? std::optional(outcome->error().kind) : std::nullopt;
        };
        QCOMPARE(problemIn(u'/' + QString(70'000, u'x')), std::optional(Kind::RequestTooLong));
        QCOMPARE(remedy({.kind = Kind::RequestTooLong, .pid = 0, .detail = {}}),
                 QStringLiteral("install Kitty Focus Tracker in a folder with a shorter path"));
        QCOMPARE(problemIn(QStringLiteral("/usr/share")), std::nullopt);
    }

    // Its answer to the command can't reach us, for it would have to keep others waiting until then.
    void questionOfAnOldKitty_isNoMoreWork()
    {
        World world;
        world.version = QStringLiteral("0.26.5");
        bringAbout(Kind::WaitingForUser, world);
        QCOMPARE(world.error()->kind, Kind::WaitingForUser);
        followRemedy(world);
    }

    void everyProblemWithThePassword_isGoneWhenItsRemedyIsDone_data()
    {
        QTest::addColumn<Problem>("problem");
        for (int i = 0; i <= std::to_underlying(Problem::AllowedOnce); ++i)
            QTest::addRow("%s", qPrintable(sentence(PasswordProblem{.kind = Problem(i)}))) << Problem(i);
    }

    void everyProblemWithThePassword_isGoneWhenItsRemedyIsDone()
    {
        QFETCH(const Problem, problem);
        if (problem == Problem::FileNotOurs && geteuid() != 0)
            QSKIP("Only root can give a file away.");
        World world;
        bringAbout(problem, world);
        QVERIFY(world.error());
        QCOMPARE(world.error()->kind, Kind::PasswordUnknown);
        QCOMPARE(world.error()->password.kind, problem);
        followRemedy(world);
    }
};

Q_DECLARE_METATYPE(KittyError::Kind)
Q_DECLARE_METATYPE(PasswordProblem::Kind)
QTEST_GUILESS_MAIN(RemedyTest)
#include "RemedyTest.moc"
