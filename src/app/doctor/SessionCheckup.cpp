// SPDX-License-Identifier: GPL-3.0-or-later
#include "SessionCheckup.h"

#include "AutostartFile.h"
#include "DisplayText.h"
#include "KittyError.h"
#include "PasswordSource.h"
#include "SettingsStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionCheckup)
};

Finding badRuntimeFolder(const QString &why)
{
    return {.ok = false,
            .what = Text::tr("There is no safe folder for the session's sockets."),
            .why = why,
            .remedy = Text::tr("Log in by way of systemd-logind or elogind, which make it and set "
                               "XDG_RUNTIME_DIR.")};
}

bool isStartedBySystemd(const QString &configFolder)
{
    const QDir units(configFolder + QStringLiteral("/systemd/user"));
    const QStringList wants = units.entryList({QStringLiteral("*.wants")}, QDir::Dirs);
    for (const QString &target : wants) {
        // It is a link, and may lead to what is not there here.
        if (QFileInfo(units.filePath(target + QStringLiteral("/kitty-focus-tracker.service"))).isSymLink())
            return true;
    }
    return false;
}

} // namespace

Finding SessionCheckup::ofRuntimeFolder(const QString &folder)
{
    if (folder.isEmpty())
        return badRuntimeFolder(Text::tr("XDG_RUNTIME_DIR is not set."));
    if (!folder.startsWith(u'/'))
        return badRuntimeFolder(
            Text::tr("XDG_RUNTIME_DIR is %1, which does not begin with /.").arg(displayText(folder)));
    struct stat found{};
    if (stat(QFile::encodeName(folder).constData(), &found) != 0 || !S_ISDIR(found.st_mode))
        return badRuntimeFolder(
            Text::tr("XDG_RUNTIME_DIR is %1, which is not a folder.").arg(displayText(folder)));
    if (found.st_uid != geteuid())
        return badRuntimeFolder(
            Text::tr("XDG_RUNTIME_DIR is %1, which belongs to another user.").arg(displayText(folder)));
    if ((found.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return badRuntimeFolder(
            Text::tr("XDG_RUNTIME_DIR is %1, into which others can write.").arg(displayText(folder)));
    return {.what = Text::tr("The session's sockets are safe: %1").arg(displayText(folder))};
}

Finding SessionCheckup::ofKitten(const std::expected<QString, QString> &kitten)
{
    if (kitten)
        return {
            .what =
                Text::tr("Nobody else can change what kitty is asked to run: %1").arg(displayText(*kitten))};
    return {.ok = false,
            .what = Text::tr("What kitty is asked to run can't be put in a safe place."),
            .why = kitten.error(),
            .remedy = Text::tr("Fix that folder, or install the program again.")};
}

QList<Finding> SessionCheckup::ofDisplay(bool isUsable)
{
    if (isUsable)
        return {};
    return {Finding{.ok = false,
                    .what = Text::tr("Qt can't use the display, so there are no windows and no icon."),
                    .why = Text::tr("Its plugin for Wayland is not installed."),
                    .remedy = Text::tr("Install it (qt6-wayland, on Fedora qt6-qtwayland), and start the "
                                       "program again.")}};
}

Finding SessionCheckup::ofTray(bool isFound)
{
    if (isFound)
        return {.what = Text::tr("There is a tray for the icon.")};
    return {.what = Text::tr("There is no tray for the icon now; everything works without one."),
            .why = {},
            .remedy = Text::tr("Start a panel that has a tray, such as waybar, if you want the icon.")};
}

QList<Finding> SessionCheckup::ofSettings(const SettingsStore &settings)
{
    QList<Finding> findings;
    for (const QString &warning : settings.currentWarnings())
        findings += Finding{
            .ok = false,
            .what = warning,
            .why = {},
            .remedy =
                Text::tr("Edit %1, or set it in the settings dialog.").arg(displayText(settings.path()))};
    if (!findings.isEmpty())
        return findings;
    if (settings.isReadOnly())
        return {Finding{
            .what =
                Text::tr("The settings are understood, and read-only: %1").arg(displayText(settings.path())),
            .why = {},
            .remedy = Text::tr("To change them for good, change what that file is made from.")}};
    if (!QFile::exists(settings.path()))
        return {Finding{.what = Text::tr("All settings are at their defaults; there is no settings file.")}};
    return {Finding{.what = Text::tr("The settings are understood: %1").arg(displayText(settings.path()))}};
}

QList<Finding> SessionCheckup::ofPassword(const PasswordSource &source)
{
    const auto password = source.read();
    if (!password && password.error().kind == PasswordProblem::Kind::None)
        return {};
    if (!password)
        return {Finding{.ok = false,
                        .what = Text::tr("The password for kitty can't be read."),
                        .why = wholeSentence(sentence(password.error())),
                        .remedy = wholeSentence(remedy(password.error()))}};
    const QString warning = password->warning();
    Finding finding{.what = Text::tr("There is a password for kitties that require one.")};
    if (!warning.isEmpty()) {
        finding.why = warning;
        finding.remedy = Text::tr("Let only yourself read it: chmod 600 %1").arg(displayText(password->file));
    }
    return {finding};
}

Finding SessionCheckup::ofAutostart(const AutostartFile &file, const QString &configFolder)
{
    if (file.isOn())
        return {.what = Text::tr("The program is started at login: %1").arg(displayText(file.path()))};
    if (isStartedBySystemd(configFolder))
        return {.what = Text::tr("The program is started at login, by its systemd unit.")};
    return {.what = Text::tr("The program is not started at login, unless niri's configuration does it."),
            .why = {},
            .remedy = Text::tr("Switch it on in the settings dialog, if you want it.")};
}
