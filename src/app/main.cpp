// SPDX-License-Identifier: GPL-3.0-or-later
#include "Application.h"
#include "ApplicationWindows.h"
#include "CommandLine.h"
#include "ControlClient.h"
#include "DemoFolder.h"
#include "DemoWorld.h"
#include "Display.h"
#include "DisplayLoss.h"
#include "DoctorCommand.h"
#include "ExitStatus.h"
#include "ForgetCommand.h"
#include "HelpText.h"
#include "InstanceLock.h"
#include "InstancePlace.h"
#include "KittenFile.h"
#include "Language.h"
#include "PlatformFallback.h"
#include "PrivateFolder.h"
#include "ReadableStyle.h"
#include "Removal.h"
#include "SecondStart.h"
#include "Sentences.h"
#include "Session.h"
#include "SettingsStore.h"
#include "SimulatedKittyMain.h"
#include "StandardError.h"
#include "Traces.h"
#include "UnixSignals.h"

#include <QApplication>
#include <QFile>
#include <QTextStream>

#include <chrono>
#include <cstdio>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace
{

int fail(const QString &sentence, ExitStatus status = ExitStatus::Refused)
{
    StandardError::say(sentence);
    return std::to_underlying(status);
}

QString controlSocket()
{
    return PrivateFolder::defaultPath() + QStringLiteral("/control.sock");
}

/// With it a window of the running instance may take the keyboard.
QString activationToken()
{
    return qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
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

/// Asks the running instance, and ends with its answer.
int ask(const ControlProtocol::Request &request)
{
    QtScheduler scheduler;
    ControlClient client(scheduler, STDOUT_FILENO, STDERR_FILENO);
    QObject::connect(&client, &ControlClient::finished, &client, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    client.send(controlSocket(), request);
    return QCoreApplication::exec();
}

/// None: it has made room for us.
std::optional<int> askFirstInstance()
{
    QtScheduler scheduler;
    SecondStart start(scheduler, STDOUT_FILENO, STDERR_FILENO);
    std::optional<int> answer;
    QObject::connect(
        &start, &SecondStart::finished, &start,
        [&answer](std::optional<int> exitStatus) {
            answer = exitStatus;
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    start.ask(controlSocket(), activationToken());
    QCoreApplication::exec();
    return answer;
}

/// Its lifetime is that of the program: QApplication if there are windows to show. `hasWindows` becomes false
/// if there can't be any.
std::unique_ptr<QCoreApplication> makeQtApplication(int &argc, char **argv, bool &hasWindows)
{
    if (!hasWindows)
        return std::make_unique<QCoreApplication>(argc, argv);
    const PlatformFallback fallback;
    auto application = std::make_unique<QApplication>(argc, argv);
    hasWindows = !fallback.isTaken(QGuiApplication::platformName());
    if (!hasWindows)
        return application;
    QApplication::setStyle(new ReadableStyle);
    QApplication::setQuitOnLastWindowClosed(false);
    QGuiApplication::setDesktopFileName(QCoreApplication::applicationName());
    return application;
}

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

/// `removes` becomes true if the user wants all removed that the program has left, when it has ended.
int run(const CommandLine &commandLine, bool hasWindows, Language &language, char **argv, bool &removes)
{
    const QString folder = PrivateFolder::defaultPath();
    if (const auto prepared = PrivateFolder::prepare(folder); !prepared)
        return fail(prepared.error());
    InstanceLock lock(folder);
    auto isFirst = lock.take();
    while (isFirst && !*isFirst) {
        if (const auto exitStatus = askFirstInstance())
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
                             .isQuiet = commandLine.quiet,
                             .hasWindows = hasWindows,
                             .session = Session::ofThisProcess()});
    bool restarts = false;
    const bool isAfterDisplayLoss = DisplayLoss::hasHappened();
    if (!hasWindows && !commandLine.headless && !demo && !isAfterDisplayLoss) {
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
    if (const auto listening = application.listen(controlSocket()); !listening)
        return fail(listening.error());
    const InstancePlace place(lock, application, controlSocket());
    QObject::connect(&place, &InstancePlace::taken, &application, &Application::end);
    std::optional<ApplicationWindows> windows;
    if (hasWindows) {
        // A demo changes nothing of the user's.
        windows.emplace(
            application, settings,
            demo ? std::function<QString()>() : [] { return traces::list(traces::find()); });
        QObject::connect(&*windows, &ApplicationWindows::removalConfirmed, &application,
                         [&removes] { removes = true; });
    }

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
    if (windows) {
        DisplayLoss::expect(argv);
        windows->start();
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
        execv(QFile::encodeName(QCoreApplication::applicationFilePath()).constData(), argv);
    return exitStatus;
}

} // namespace

int main(int argc, char *argv[])
{
    openStandardStreams();
    UnixSignals::ignoreWhatIsForOthers();
    if (const auto ended = runSimulatedKitty(argc, argv))
        return *ended;

    const StandardError standardError;
    QCoreApplication::setApplicationName(QStringLiteral("kitty-focus-tracker"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PROJECT_VERSION));
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    auto commandLine = CommandLine::parse(words);
    const bool isProgram =
        commandLine && !commandLine->command && !commandLine->wantsHelp && !commandLine->wantsVersion;
    const bool shallHaveWindows =
        isProgram && !commandLine->headless && hasDisplay() && !DisplayLoss::hasHappened();
    bool hasWindows = shallHaveWindows;
    const auto qtApplication = makeQtApplication(argc, argv, hasWindows);
    Language language(chosenLanguage(commandLine));
    if (shallHaveWindows && !hasWindows) {
        commandLine->headless = true; // and stays so: a new start would find the same
        StandardError::say(PlatformFallback::warning());
    }
    if (!commandLine)
        commandLine = CommandLine::parse(words); // for its sentence, in that language
    if (!commandLine)
        return fail(joinedSentences({commandLine.error().sentence, commandLine.error().remedy}),
                    ExitStatus::WrongUsage);
    if (commandLine->wantsHelp || commandLine->wantsVersion) {
        QTextStream(stdout) << (commandLine->wantsHelp
                                    ? helpText()
                                    : QStringLiteral("kitty-focus-tracker " PROJECT_VERSION "\n"));
        return std::to_underlying(ExitStatus::Done);
    }

    if (commandLine->command && commandLine->command->name == QLatin1StringView("doctor"))
        return runDoctor(*commandLine, QStringLiteral(INSTALLED_KITTEN));
    if (commandLine->command && commandLine->command->name == QLatin1StringView("forget"))
        return runForget(*commandLine->command);
    if (commandLine->command)
        return ask({.command = commandLine->command->name,
                    .arguments = commandLine->command->arguments,
                    .activationToken = activationToken()});
    bool removes = false;
    const int exitStatus = run(*commandLine, hasWindows, language, argv, removes);
    if (removes)
        removeAndShow();
    return exitStatus;
}
