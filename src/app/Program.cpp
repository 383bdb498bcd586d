// SPDX-License-Identifier: GPL-3.0-or-later
#include "Program.h"

#include "Application.h"
#include "AutostartFile.h"
#include "CommandLine.h"
#include "ControlProtocol.h"
#include "DemoFolder.h"
#include "DemoWorld.h"
#include "Display.h"
#include "DisplayLoss.h"
#include "DisplayText.h"
#include "ExitStatus.h"
#include "HelpText.h"
#include "InstanceLock.h"
#include "InstancePlace.h"
#include "KittenFile.h"
#include "Language.h"
#include "PlatformFallback.h"
#include "PrivateFolder.h"
#include "QtScheduler.h"
#include "RunningInstance.h"
#include "Sentences.h"
#include "Session.h"
#include "SettingsStore.h"
#include "SimulatedKittyMain.h"
#include "StandardError.h"
#include "StartCommand.h"
#include "UnixSignals.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Program)
};

int fail(const QString &sentence, ExitStatus status = ExitStatus::Refused)
{
    StandardError::say(sentence);
    return std::to_underlying(status);
}

/// A descriptor that was closed before the start would be given to the next file or socket that is opened,
/// and our output be written there.
void openStandardStreams()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(descriptor, F_GETFD) < 0)
            open("/dev/null", O_RDWR); // takes the lowest one that is free
    }
}

/// The two programs find each other from where they lie, so it does not matter where that is; where both are
/// just built they lie as they do mostly.
QString pathFromHere(const char *installed, const char *built)
{
    const QString here = QFileInfo(QFile::symLinkTarget(QStringLiteral("/proc/self/exe"))).path();
    const QString asInstalled = QDir::cleanPath(here + u'/' + QFile::decodeName(installed));
    const QString asBuilt = QDir::cleanPath(here + u'/' + QFile::decodeName(built));
    return !QFile::exists(asInstalled) && QFile::exists(asBuilt) ? asBuilt : asInstalled;
}

QString programWithWindows()
{
    return pathFromHere(WINDOWS_FROM_PROGRAM, "../libexec/kitty-focus-tracker/kitty-focus-tracker");
}

/// Returns only if that is not possible: the error, an errno.
int becomeProgramWithWindows(char **argv)
{
    const QByteArray program = QFile::encodeName(programWithWindows());
    struct stat status{};
    if (stat(program.constData(), &status) != 0)
        return errno;
    // Others may have put it there, as where this one lies alone in a folder for all.
    if (status.st_uid != 0 && status.st_uid != geteuid())
        return EPERM;
    UnixSignals::holdWhatIsForOthers();
    execv(program.constData(), argv);
    const int error = errno;
    UnixSignals::ignoreWhatIsForOthers();
    return error;
}

QString sentenceWithoutWindows(int error)
{
    return Text::tr(
               "%1 can't be started: %2. Install Kitty Focus Tracker anew; until then it works without its "
               "tray icon, its dialogs and the commands doctor and forget.")
        .arg(displayText(programWithWindows()), QString::fromLocal8Bit(std::strerror(error)));
}

/// Qt's own event loop has less to do for each event than glib's, which only windows need.
std::unique_ptr<QCoreApplication> makeApplicationWithoutWindows(int &argc, char **argv)
{
    const QByteArray chosen = qgetenv("QT_NO_GLIB");
    qputenv("QT_NO_GLIB", "1");
    auto application = std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_NO_GLIB", chosen); // for what is started from here; to Qt an empty one is the same as none
    return application;
}

struct Start {
    QString program; ///< which is started in its place, with the same arguments
    QString command; ///< by which the user has started it
    char **arguments;
};

QString settingsPath(const CommandLine &commandLine)
{
    return commandLine.configFile.isEmpty() ? SettingsStore::defaultPath() : commandLine.configFile;
}

/// Even that the command line is wrong is said in the user's language.
QString chosenLanguage(const std::expected<CommandLine, UsageError> &commandLine)
{
    SettingsStore settings(settingsPath(commandLine.value_or(CommandLine())));
    settings.load();
    return settings.settings().interface.language;
}

/// `windows`: null if it is to have none. `mayGetDisplay`: it has none yet.
/// `removes` becomes true if the user wants all removed that the program has left, when it has ended.
int run(const CommandLine &commandLine, const WindowsPart *windows, bool mayGetDisplay, Language &language,
        const Start &start, bool &removes)
{
    const QString folder = PrivateFolder::defaultPath();
    if (const auto prepared = PrivateFolder::prepare(folder); !prepared)
        return fail(prepared.error());
    InstanceLock lock(folder);
    auto isFirst = lock.take();
    while (isFirst && !*isFirst) {
        if (const auto exitStatus = running_instance::askAsSecond())
            return *exitStatus;
        isFirst = lock.take(); // another start may have been faster
    }
    if (!isFirst)
        return fail(isFirst.error());
    const auto kitten = KittenFile::provide(QStringLiteral(INSTALLED_KITTEN), folder);
    if (!kitten)
        return fail(kitten.error());

    QtScheduler demoScheduler;
    std::optional<DemoWorld> demo;
    if (commandLine.demo) {
        demo.emplace(demoScheduler);
        if (const auto started = demo->start(); !started)
            return fail(started.error());
        DemoFolder::keepEverythingIn(demo->folder().path());
    }
    SettingsStore settings(settingsPath(commandLine));
    for (const auto &[field, text] : commandLine.overrides.asKeyValueRange()) {
        if (const auto taken = settings.setOverride(field, text); !taken)
            return fail(taken.error(), ExitStatus::WrongUsage);
    }
    const auto environment = demo ? demo->environment() : niri::SocketFinder::Environment::ofThisProcess();
    Application application(settings,
                            {.niriSockets = niri::SocketFinder(environment),
                             .kitten = *kitten,
                             .program = start.command,
                             .isQuiet = commandLine.quiet,
                             .hasWindows = windows != nullptr,
                             .session = Session::ofThisProcess()});
    bool restarts = false;
    const bool isAfterDisplayLoss = DisplayLoss::hasHappened();
    if (mayGetDisplay) {
        // Started before its session was complete, or after its display had gone. Qt can't get a display
        // later.
        QObject::connect(&application, &Application::niriChanged, &application, [&] {
            if (!restarts && application.niriState().connected
                && takeDisplayOfNiri(application.niriState().socket)) {
                restarts = true;
                application.end();
            }
        });
    }
    QObject::connect(&settings, &SettingsStore::changed, &application,
                     [&](const Settings &changed) { language.set(changed.interface.language); });
    settings.load();
    if (const auto listening = application.listen(ControlProtocol::socketPath()); !listening)
        return fail(listening.error());
    const InstancePlace place(lock, application, ControlProtocol::socketPath());
    QObject::connect(&place, &InstancePlace::taken, &application, &Application::end);

    const UnixSignals unixSignals;
    QObject::connect(&unixSignals, &UnixSignals::endRequested, &application, [&] {
        restarts = false;
        application.end();
    });
    QObject::connect(&unixSignals, &UnixSignals::stopRequested, &application, &Application::stop);
    QObject::connect(&unixSignals, &UnixSignals::reloadAnnounced, &application,
                     [&application] { application.controller().expectReload(); });
    QObject::connect(&application, &Application::ended, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    application.start();
    std::unique_ptr<QObject> shown;
    if (windows) {
        DisplayLoss::expect(start.program, start.arguments);
        shown = windows->show({application, settings, commandLine.demo, removes});
    }
    ScheduledCall givesBack;
    if (isAfterDisplayLoss) {
        // By then it has read what niri says, if that is still there.
        constexpr auto untilKnown = 500ms;
        givesBack = application.scheduler().callAfter(untilKnown, [&application] { application.end(); });
    }
    const int exitStatus = QCoreApplication::exec();
    if (isAfterDisplayLoss)
        return std::to_underlying(ExitStatus::Refused);
    if (restarts)
        execv(QFile::encodeName(start.program).constData(), start.arguments);
    return exitStatus;
}

} // namespace

int runProgram(int argc, char **argv, const WindowsPart *windows)
{
    openStandardStreams();
    UnixSignals::ignoreWhatIsForOthers();
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    auto commandLine = CommandLine::parse(words);
    const bool isHelp = commandLine && (commandLine->wantsHelp || commandLine->wantsVersion);
    const QString name = commandLine && commandLine->command ? commandLine->command->name : QString();
    const bool isDoctor = name == QLatin1StringView("doctor");
    const bool isForget = name == QLatin1StringView("forget");
    const bool isTray = commandLine && !isHelp && !commandLine->command && !commandLine->headless;
    const bool isDisplayThere = isTray && hasDisplay();
    const bool shallHaveWindows = isDisplayThere && !DisplayLoss::hasHappened();
    bool hasWindows = shallHaveWindows;
    const int missing = !windows && (hasWindows || isDoctor || isForget) ? becomeProgramWithWindows(argv) : 0;

    if (const auto ended = runSimulatedKitty(argc, argv))
        return *ended;

    const StandardError standardError;
    QCoreApplication::setApplicationName(QStringLiteral("kitty-focus-tracker"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PROJECT_VERSION));
    const auto qtApplication = hasWindows && windows ? windows->makeQtApplication(argc, argv, hasWindows)
                                                     : makeApplicationWithoutWindows(argc, argv);
    // It stays without windows if it begins so: a new start would find the same.
    const bool mayGetDisplay = isTray && !isDisplayThere && !commandLine->demo && !DisplayLoss::hasHappened();
    const QString program = windows ? pathFromHere(PROGRAM_FROM_WINDOWS, "../../bin/kitty-focus-tracker")
                                    : QCoreApplication::applicationFilePath();
    const QString started = startCommand(words.value(0), qEnvironmentVariable("APPIMAGE"), program);
    Language language(chosenLanguage(commandLine));
    if (shallHaveWindows && windows && !hasWindows)
        StandardError::say(PlatformFallback::warning());
    if (!commandLine)
        commandLine = CommandLine::parse(words); // for its sentence, in that language
    if (!commandLine)
        return fail(joinedSentences({commandLine.error().sentence, commandLine.error().remedy}),
                    ExitStatus::WrongUsage);
    if (isHelp) {
        QTextStream(stdout) << (commandLine->wantsHelp
                                    ? helpText()
                                    : QStringLiteral("kitty-focus-tracker " PROJECT_VERSION "\n"));
        return std::to_underlying(ExitStatus::Done);
    }

    if (missing != 0)
        StandardError::say(sentenceWithoutWindows(missing));
    if (isDoctor)
        return windows ? windows->runDoctor(*commandLine, {AutostartFile::defaultPath(), started},
                                            QStringLiteral(INSTALLED_KITTEN))
                       : std::to_underlying(ExitStatus::Refused);
    if (isForget)
        return windows ? windows->runForget(*commandLine->command) : std::to_underlying(ExitStatus::Refused);
    if (commandLine->command)
        return running_instance::ask(*commandLine->command);
    bool removes = false;
    const int exitStatus = run(*commandLine, hasWindows ? windows : nullptr, mayGetDisplay, language,
                               {program, started, argv}, removes);
    if (removes)
        windows->removeAndShow();
    return exitStatus;
}
