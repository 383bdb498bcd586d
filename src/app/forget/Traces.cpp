// SPDX-License-Identifier: GPL-3.0-or-later
#include "Traces.h"

#include "AutostartFile.h"
#include "ControlProtocol.h"
#include "Display.h"
#include "DisplayText.h"
#include "KittyError.h"
#include "KittySetup.h"
#include "PrivateFolder.h"
#include "RunningKitties.h"
#include "SettingsStore.h"
#include "StartCommand.h"
#include "StateFolder.h"
#include "UserFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

#include <unistd.h>

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Traces)
};

using Result = std::expected<void, QString>;

bool exists(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

Result asSentence(const std::expected<void, KittySetupProblem> &done)
{
    if (!done)
        return std::unexpected(wholeSentence(sentence(done.error())));
    return {};
}

/// The file, and our own folder around it if nothing else is in it.
Result removeFile(const QString &path)
{
    const UserFile file(path);
    auto done = file.checkWritable();
    if (done || done.error().kind == KittySetupProblem::Kind::DeadLink)
        done = file.remove();
    const QString folder = QFileInfo(path).path();
    if (done && QFileInfo(folder).fileName() == QLatin1StringView("kitty-focus-tracker"))
        QDir().rmdir(folder);
    return asSentence(done);
}

Result removeFolder(const QString &path)
{
    if (QDir(path).removeRecursively())
        return {};
    return std::unexpected(Text::tr("%1 can't be removed: remove it by hand.").arg(displayText(path)));
}

QList<Trace> ofKittyConfig()
{
    QList<KittySetup> setups{KittySetup()};
    for (const KittyId &kitty : runningKitties())
        setups += KittySetup(KittyConfigFiles::of(kitty));
    QList<Trace> found;
    QStringList named;
    for (const KittySetup &setup : std::as_const(setups)) {
        for (const QString &file : setup.changedFiles()) {
            if (named.contains(file))
                continue;
            named += file;
            found += Trace{.what = Text::tr("Our lines for kitty: %1").arg(displayText(file)),
                           // The first takes all lines of that set-up away, and leaves nothing to the next.
                           .remove = [setup] {
                               const auto done = setup.undo();
                               if (done && !setup.changedFiles().isEmpty())
                                   return Result(std::unexpected(Text::tr(
                                       "Your own lines are in our file beside kitty.conf, so it stays, and "
                                       "the line that includes it: move them, then try again.")));
                               const bool isGone =
                                   !done && done.error().kind == KittySetupProblem::Kind::NothingToUndo;
                               return isGone ? Result() : asSentence(done);
                           }};
        }
        for (const QString &file : setup.backups()) {
            if (named.contains(file))
                continue;
            named += file;
            found += Trace{
                .what = Text::tr("A copy of kitty.conf as it was: %1").arg(displayText(file)),
                .remove = [file] { return exists(file) ? asSentence(UserFile(file).remove()) : Result(); }};
        }
    }
    return found;
}

/// How `systemctl --user enable` switches a unit on.
QStringList enabledUnits()
{
    const QDir units(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                     + QStringLiteral("/systemd/user"));
    QStringList links;
    for (const QString &target : units.entryList({QStringLiteral("*.wants")}, QDir::Dirs)) {
        const QString link = units.filePath(target + QStringLiteral("/kitty-focus-tracker.service"));
        if (QFileInfo(link).isSymLink())
            links += link;
    }
    return links;
}

bool isOwnFolder(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() && !info.isSymLink() && info.ownerId() == geteuid();
}

Trace ofFile(const QString &what, const QString &path)
{
    return {.what = what.arg(displayText(path)), .remove = [path] { return removeFile(path); }};
}

} // namespace

QList<Trace> traces::find()
{
    QList<Trace> found = ofKittyConfig();
    const AutostartFile autostart(AutostartFile::defaultPath(), startCommand());
    if (autostart.isOurs())
        found += ofFile(Text::tr("Start at login: %1"), autostart.path());
    for (const QString &link : enabledUnits())
        found += Trace{.what = Text::tr("Start at login, by systemd: %1").arg(displayText(link)),
                       .remove = [link] { return asSentence(UserFile(link).remove()); }};
    if (const QString path = SettingsStore::defaultPath(); exists(path))
        found += ofFile(Text::tr("Settings: %1"), path);
    if (const QString path = stateFolder(); isOwnFolder(path))
        found += Trace{.what = Text::tr("Sizes of windows: %1").arg(displayText(path)),
                       .remove = [path] { return removeFolder(path); }};
    for (const QString &path : PrivateFolder::possiblePaths()) {
        // Another session of this user may have a running program there.
        const bool isUsed =
            path != PrivateFolder::defaultPath() && somebodyListens(ControlProtocol::socketPath(path));
        if (isOwnFolder(path) && !isUsed)
            found += Trace{.what = Text::tr("Files of the running program: %1").arg(displayText(path)),
                           .remove = [path] { return removeFolder(path); }};
    }
    return found;
}

QString traces::list(const QList<Trace> &found)
{
    QString text;
    for (const Trace &trace : found)
        text += trace.what + u'\n';
    return text;
}

traces::Outcome traces::remove(const QList<Trace> &found)
{
    Outcome outcome;
    for (const Trace &trace : found) {
        const auto done = trace.remove();
        outcome.isComplete = outcome.isComplete && done;
        outcome.text += done ? Text::tr("Removed. %1").arg(trace.what)
                             : Text::tr("Not removed. %1").arg(trace.what) + u'\n' + done.error();
        outcome.text += u'\n';
    }
    return outcome;
}
