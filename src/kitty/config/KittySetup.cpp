// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittySetup.h"

#include "KittyConfigText.h"
#include "KittyProcess.h"
#include "UserFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <tuple>
#include <utility>

using Kind = KittySetupProblem::Kind;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KittySetup)
};

const QByteArray permission = QByteArrayLiteral("allow_remote_control");
const QByteArray address = QByteArrayLiteral("listen_on");
const QByteArray permissionLine = QByteArrayLiteral("allow_remote_control socket-only\n");
const QByteArray addressLine = QByteArrayLiteral("listen_on unix:$XDG_RUNTIME_DIR/kitty-{kitty_pid}\n");

const QString addedName = QStringLiteral("kitty-focus-tracker.conf");
const QByteArray addedHeader =
    QByteArrayLiteral("# Written by Kitty Focus Tracker, so that it can reach kitty.\n");
// undo() knows both lines again, so they stay as they are.
const QByteArray appended = QByteArrayLiteral("# Kitty Focus Tracker:\ninclude kitty-focus-tracker.conf\n");
const QString none = QStringLiteral("NONE");
const QString backupMark = QStringLiteral(".backup-");

bool isPermitted(const KittyConfigReader &config)
{
    const KittySetting *setting = config.last(permission);
    return setting && KittyConfigText::allowsRemoteControl(setting->value);
}

bool isAddressed(const KittyConfigReader &config)
{
    const KittySetting *setting = config.last(address);
    return setting && setting->value.startsWith("unix:");
}

/// The text with our line at its end, on a line of its own.
QByteArray withAppended(const QByteArray &text, QByteArray &block)
{
    block = text.isEmpty() || text.endsWith('\n') ? appended : '\n' + appended;
    return text + block;
}

KittySetupProblem overridden(const KittySetting *by)
{
    KittySetupProblem problem{.kind = Kind::Overridden, .file = {}, .detail = {}};
    if (by) {
        const QString setting = QString::fromUtf8(by->name + ' ' + by->value);
        problem.file = by->file;
        problem.detail = by->file.isEmpty()
            ? QStringLiteral("-o ") + setting
            : QStringLiteral("%1, line %2: %3").arg(by->file, QString::number(by->line), setting);
    }
    return problem;
}

/// The text without lines of ours, wherever they stand by now.
QByteArray without(const QByteArray &text, const QByteArray &ourLines)
{
    const QByteArrayList ours = ourLines.trimmed().split('\n');
    QByteArrayList lines = text.split('\n');
    lines.removeIf([&](const QByteArray &line) { return ours.contains(line.trimmed()); });
    return lines.join('\n');
}

/// The newest first.
QStringList backupsOf(const QString &file)
{
    const QFileInfo info(file);
    QStringList names =
        info.dir().entryList({info.fileName() + backupMark + u'*'}, QDir::Files, QDir::Name | QDir::Reversed);
    // The user may have copies with names like ours.
    static const QRegularExpression time(QStringLiteral("\\A[0-9]{8}-[0-9]{6}-[0-9]{3}\\z"));
    names.removeIf([&](const QString &name) {
        return !time.match(name.sliced(info.fileName().size() + backupMark.size())).hasMatch();
    });
    for (QString &name : names)
        name = info.dir().filePath(name);
    return names;
}

std::expected<void, KittySetupProblem> restore(const UserFile &file, const QByteArray &text)
{
    // If the user has changed nothing since, it is the one that carryOut() made this text of.
    for (const QString &backup : backupsOf(file.path())) {
        const auto original = UserFile(backup).read().value_or(std::nullopt);
        QByteArray block;
        if (!original || withAppended(*original, block) != text)
            continue;
        const auto done = file.write(*original);
        return done ? UserFile(backup).remove() : done;
    }
    // Nothing but our lines and no backup: there was no such file.
    if (text == appended && !QFileInfo(file.path()).isSymLink())
        return file.remove();
    return file.write(without(text, appended));
}

} // namespace

KittySetup::KittySetup(KittyConfigFiles files)
    : m_files(std::move(files))
    , m_configFile(m_files.users())
    , m_addedFile(QFileInfo(m_configFile).dir().filePath(addedName))
{
}

QString KittySetup::reloadNote()
{
    return Text::tr("kitty 0.47 and later will reload kitty.conf as soon as it is changed, which resets the "
                    "font size of all its windows.");
}

KittySetup KittySetup::of(pid_t pid)
{
    const auto kitty = KittyProcess::idOf(pid);
    return KittySetup(kitty ? KittyConfigFiles::of(*kitty) : KittyConfigFiles::ofSession());
}

QByteArray KittySetup::lines()
{
    return permissionLine + addressLine;
}

std::expected<KittySetup::Plan, KittySetupProblem> KittySetup::plan() const
{
    const auto before = m_files.read();
    if (!before.tooLarge().isEmpty())
        return std::unexpected(
            KittySetupProblem{.kind = Kind::TooLarge, .file = before.tooLarge(), .detail = {}});
    Plan plan{.configFile = m_configFile,
              .addedFile = m_addedFile,
              .addedText = {},
              .appendedText = {},
              .overridden = {},
              .decidedBy = {}};
    if (isPermitted(before) && isAddressed(before)) {
        plan.decidedBy = before.last(address)->file;
        return plan;
    }
    if (m_configFile.isEmpty() || m_configFile.startsWith(QLatin1StringView("/dev/")))
        return std::unexpected(KittySetupProblem{
            .kind = Kind::NoFile, .file = {}, .detail = m_configFile.isEmpty() ? none : QStringLiteral("-")});
    const UserFile configFile(m_configFile);
    const auto text = configFile.read();
    if (!text)
        return std::unexpected(text.error());

    const UserFile addedFile(m_addedFile);
    const auto added = addedFile.read();
    if (!added)
        return std::unexpected(added.error());
    if (!added->value_or(addedHeader).startsWith(addedHeader))
        return std::unexpected(
            KittySetupProblem{.kind = Kind::AddedFileExists, .file = m_addedFile, .detail = {}});

    // Without what our file says now, for it is written anew.
    KittyConfigReader::Overlay overlay{{m_addedFile, addedHeader}};
    const auto users = m_files.read(overlay);
    plan.addedText = addedHeader;
    for (const auto &[isSet, name, line] : {std::tuple(isPermitted(users), permission, permissionLine),
                                            std::tuple(isAddressed(users), address, addressLine)}) {
        // Another kitty's file in that folder may need what stands there.
        if (isSet && !added->value_or(QByteArray()).contains(line))
            continue;
        plan.addedText += line;
        if (const KittySetting *setting = users.last(name))
            plan.overridden += *setting;
    }
    overlay[m_addedFile] = plan.addedText;
    if (!users.hasRead(m_addedFile))
        overlay[m_configFile] = withAppended(text->value_or(QByteArray()), plan.appendedText);

    // Only where our file is included further up already can a line below it still count.
    const auto after = m_files.read(overlay);
    if (!isPermitted(after))
        return std::unexpected(overridden(after.last(permission)));
    if (!isAddressed(after))
        return std::unexpected(overridden(after.last(address)));
    for (const UserFile &file : {configFile, addedFile}) {
        if (const auto writable = file.checkWritable(); !writable)
            return std::unexpected(writable.error());
    }
    return plan;
}

std::expected<QString, KittySetupProblem> KittySetup::carryOut(const Plan &plan, const QDateTime &now) const
{
    const auto current = this->plan();
    if (!current)
        return std::unexpected(current.error());
    if (*current != plan)
        return std::unexpected(KittySetupProblem{.kind = Kind::Changed, .file = m_configFile, .detail = {}});
    if (!plan.isNeeded())
        return QString();

    const UserFile configFile(m_configFile);
    const UserFile addedFile(m_addedFile);
    const auto text = configFile.read();
    if (!text)
        return std::unexpected(text.error());
    const auto addedBefore = addedFile.read().value_or(std::nullopt);

    auto done = addedFile.write(plan.addedText);
    if (done && plan.appendedText.isEmpty())
        return QString();
    QString backup;
    if (done && text->has_value()) {
        backup = m_configFile + backupMark + now.toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
        done = configFile.copyTo(backup);
        if (!done)
            backup.clear(); // what is there is not ours
    }
    if (done)
        done = configFile.write(text->value_or(QByteArray()) + plan.appendedText);
    if (done)
        return backup;

    if (!backup.isEmpty())
        std::ignore = UserFile(backup).remove();
    if (addedBefore)
        std::ignore = addedFile.write(*addedBefore);
    else
        std::ignore = addedFile.remove();
    return std::unexpected(done.error());
}

/// What stands in both files.
struct KittySetup::Traces {
    QByteArray text; ///< of kitty.conf
    bool isIncluded = false; ///< by a line of ours there
    bool isAddedOurs = false;
    QByteArray added = {}; ///< what the user has added to our file
};

std::expected<KittySetup::Traces, KittySetupProblem> KittySetup::traces() const
{
    if (m_configFile.isEmpty())
        return Traces{};
    const auto text = UserFile(m_configFile).read();
    if (!text)
        return std::unexpected(text.error());
    const auto added = UserFile(m_addedFile).read().value_or(QByteArray());
    Traces found{.text = text->value_or(QByteArray())};
    found.isAddedOurs = added && added->startsWith(addedHeader);
    if (found.isAddedOurs)
        found.added = without(*added, addedHeader + lines());
    // A file of that name that is the user's is included by a line of theirs.
    found.isIncluded = (!added || found.isAddedOurs) && without(found.text, appended) != found.text;
    return found;
}

QStringList KittySetup::changedFiles() const
{
    const auto found = traces().value_or(Traces{});
    QStringList files;
    if (found.isIncluded)
        files += m_configFile;
    if (found.isAddedOurs)
        files += m_addedFile;
    return files;
}

QStringList KittySetup::backups() const
{
    return m_configFile.isEmpty() ? QStringList() : backupsOf(m_configFile);
}

std::expected<void, KittySetupProblem> KittySetup::undo() const
{
    const auto found = traces();
    if (!found)
        return std::unexpected(found.error());
    if (!found->isIncluded && !found->isAddedOurs)
        return std::unexpected(
            KittySetupProblem{.kind = Kind::NothingToUndo, .file = m_configFile, .detail = {}});
    if (!found->added.trimmed().isEmpty())
        return UserFile(m_addedFile).write(found->added);

    std::expected<void, KittySetupProblem> done;
    if (found->isIncluded)
        done = restore(UserFile(m_configFile), found->text);
    if (done && found->isAddedOurs)
        done = UserFile(m_addedFile).remove();
    return done;
}
