// SPDX-License-Identifier: GPL-3.0-or-later
#include "DoctorCommand.h"

#include "AutostartFile.h"
#include "CommandLine.h"
#include "Display.h"
#include "DisplayText.h"
#include "Doctor.h"
#include "ExitStatus.h"
#include "FixConversation.h"
#include "KittenFile.h"
#include "PlatformFallback.h"
#include "PrivateFolder.h"
#include "QtScheduler.h"
#include "SessionCheckup.h"
#include "SettingsStore.h"
#include "StartCommand.h"

#include <QCoreApplication>
#include <QStandardPaths>
#include <QTextStream>

#include <cstdio>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <unistd.h>

namespace
{

std::expected<QString, QString> kittenFile(const QString &installed)
{
    const QString folder = PrivateFolder::defaultPath();
    if (const auto prepared = PrivateFolder::prepare(folder); !prepared)
        return std::unexpected(prepared.error());
    return KittenFile::provide(installed, folder);
}

QList<Finding> findingsOfSession(const SettingsStore &settings, const AutostartFile &autostart,
                                 const std::expected<QString, QString> &kitten)
{
    const QString configFolder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    QList<Finding> findings{SessionCheckup::ofRuntimeFolder(qEnvironmentVariable("XDG_RUNTIME_DIR")),
                            SessionCheckup::ofKitten(kitten)};
    findings += SessionCheckup::ofDisplay(PlatformFallback::hasPlugin());
    findings += SessionCheckup::ofSettings(settings);
    findings += SessionCheckup::ofPassword(PasswordSource(settings.settings().kitty.passwordFilePath()));
    findings += SessionCheckup::ofAutostart(autostart, configFolder);
    return findings;
}

} // namespace

int runDoctor(const CommandLine &commandLine, const AutostartFile &autostart, const QString &installedKitten)
{
    SettingsStore settings(commandLine.configFile.isEmpty() ? SettingsStore::defaultPath()
                                                            : commandLine.configFile);
    for (const auto &[field, text] : commandLine.overrides.asKeyValueRange()) {
        if (const auto taken = settings.setOverride(field, text); !taken) {
            QTextStream(stderr) << displayLines(taken.error()) << Qt::endl;
            return std::to_underlying(ExitStatus::WrongUsage);
        }
    }
    settings.load();
    const auto kitten = kittenFile(installedKitten);
    const QStringList arguments = commandLine.command ? commandLine.command->arguments : QStringList();
    const bool isForPrograms = arguments.contains(QStringLiteral("--json"));
    const bool shallFix = arguments.contains(QStringLiteral("--fix"));

    QtScheduler scheduler;
    Doctor doctor(scheduler,
                  {.niri = niri::SocketFinder::Environment::ofThisProcess(),
                   .kitten = kitten.value_or(QString()),
                   .passwords = PasswordSource(settings.settings().kitty.passwordFilePath()),
                   .registry = settings.settings().registry,
                   .appIds = settings.settings().kitty.appIds,
                   .hasDisplay = hasDisplay(),
                   .namesTitles = !isForPrograms});
    std::unique_ptr<FixConversation> conversation;
    const auto end = [](bool isDone) {
        const int status = std::to_underlying(isDone ? ExitStatus::Done : ExitStatus::Refused);
        QMetaObject::invokeMethod(qApp, [status] { QCoreApplication::exit(status); }, Qt::QueuedConnection);
    };
    QObject::connect(&doctor, &Doctor::finished, &doctor, [&](DoctorReport report) {
        report.session += findingsOfSession(settings, autostart, kitten);
        QTextStream(stdout) << (isForPrograms ? report.toJson() : displayLines(report.toText())) << Qt::flush;
        if (!shallFix) {
            end(report.isWell());
            return;
        }
        conversation = std::make_unique<FixConversation>(report, STDIN_FILENO);
        QObject::connect(conversation.get(), &FixConversation::finished, &doctor, end);
        conversation->start();
    });
    if (PasswordSource(settings.settings().kitty.passwordFilePath()).read())
        QTextStream(stderr) << Doctor::tr(
            "A kitty that does not know your password will ask you about it in its window.")
                            << Qt::endl;
    QMetaObject::invokeMethod(&doctor, &Doctor::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
