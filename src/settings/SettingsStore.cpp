// SPDX-License-Identifier: GPL-3.0-or-later
#include "SettingsStore.h"

#include "DisplayText.h"
#include "Logging.h"
#include "RegularFile.h"
#include "ReplaceableFile.h"
#include "SettingsTable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace
{

// An editor that empties the file and then fills it is between the two for less than this.
constexpr auto untilWritten = 50ms;

/// As many as the kernel follows.
constexpr int mostLinks = 40;

/// The folders in which something is put when another file comes to be found at `path`, with links followed:
/// those in which the links stand, the last one and the one in which that stands, for it may be exchanged as
/// a whole; or, as long as one of them is missing, the one in which it will be made.
QStringList foldersToWatch(const QString &path)
{
    QStringList folders;
    QString place = QStringLiteral("/");
    QStringList steps = path.split(u'/', Qt::SkipEmptyParts);
    for (int links = 0; !steps.isEmpty() && links < mostLinks;) {
        const QString step = steps.takeFirst();
        const QFileInfo next(QDir(place).filePath(step));
        if (next.isSymLink()) {
            folders += place;
            steps = next.symLinkTarget().split(u'/', Qt::SkipEmptyParts) + steps;
            place = QStringLiteral("/");
            ++links;
        } else if (steps.isEmpty() || !next.isDir()) {
            folders += place;
            if (steps.isEmpty())
                folders += QFileInfo(place).path();
            break;
        } else {
            place = next.filePath();
        }
    }
    folders.removeDuplicates();
    return folders;
}

} // namespace

SettingsStore::SettingsStore(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(QFileInfo(path).absoluteFilePath())
    , m_file(m_path)
{
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(untilWritten);
    connect(&m_readSoon, &QTimer::timeout, this, &SettingsStore::load);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &SettingsStore::readSoon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SettingsStore::readSoon);
}

QString SettingsStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QLatin1StringView("/kitty-focus-tracker/config.ini");
}

bool SettingsStore::isReadOnly() const
{
    const QString place = ReplaceableFile::placeOf(m_path);
    return !place.isEmpty() && !ReplaceableFile::is(place);
}

QString SettingsStore::readOnlyNotice() const
{
    return isReadOnly() ? tr("%1 is read-only, so what you change here holds until the program ends. To keep "
                             "it, change what that file is made from.")
                              .arg(displayText(m_path))
                        : QString();
}

QStringList SettingsStore::currentWarnings() const
{
    QStringList sentences = m_file.warnings();
    for (const QString &problem : {m_readProblem, m_saveProblem}) {
        if (!problem.isEmpty())
            sentences += problem;
    }
    return sentences;
}

std::expected<void, QString> SettingsStore::setOverride(const QString &fieldName, const QString &text)
{
    const SettingsField *field = findField(fieldName);
    Q_ASSERT(field);
    Settings probe;
    if (!field->write(probe, text))
        return std::unexpected(field->rule());
    m_overrides[field] = text;
    enforce(m_unlocked);
    return {};
}

bool SettingsStore::isLocked(const QString &fieldName) const
{
    return m_overrides.contains(findField(fieldName));
}

void SettingsStore::setFallback(const QString &fieldName, const QString &text)
{
    m_fallbacks[findField(fieldName)] = text;
    enforce(ofFile());
}

/// With the fallbacks for what it does not say.
Settings SettingsStore::ofFile() const
{
    Settings settings = m_file.settings();
    for (const auto [field, text] : m_fallbacks.asKeyValueRange()) {
        if (!m_file.has(*field))
            field->write(settings, text);
    }
    return settings;
}

/// What the file would have to say.
QString SettingsStore::linesFor(const Settings &wanted) const
{
    QString lines;
    QString section;
    for (const SettingsField &field : settingsTable()) {
        const QString value = field.read(wanted);
        if (value == field.read(ofFile()) || m_fallbacks.contains(&field))
            continue;
        if (std::exchange(section, field.section) != field.section)
            lines += u'[' + field.section + QStringLiteral("]\n");
        lines += field.key + QStringLiteral(" = ") + value + u'\n';
    }
    if (wanted.zoom.rules != ofFile().zoom.rules)
        lines += u'\n' + SettingsFile::linesFor(wanted.zoom.rules);
    return lines.trimmed();
}

void SettingsStore::load()
{
    // Watched before it is read, so a change in between is seen.
    watch();
    auto file = readFile();
    m_readProblem = file ? QString() : file.error();
    qCDebug(logSettings) << "read" << m_path << m_readProblem;
    // What could not be saved holds until the file says something else.
    if (file && file->toBytes() != m_file.toBytes()) {
        m_saveProblem.clear();
        m_file = *std::move(file);
        enforce(ofFile());
    }
    publishWarnings();
}

void SettingsStore::set(const Settings &settings)
{
    Settings wanted = settings;
    for (const SettingsField *field : m_overrides.keys())
        field->write(wanted, field->read(m_unlocked));

    auto saved = save(wanted);
    m_saveProblem = saved ? QString() : saved.error();
    if (saved)
        m_file = *std::move(saved);
    for (auto [field, text] : m_fallbacks.asKeyValueRange())
        text = field->read(wanted);
    publishWarnings();
    enforce(m_saveProblem.isEmpty() ? ofFile() : wanted);
}

void SettingsStore::stepAmount(int notches)
{
    if (isLocked(QStringLiteral("zoom.amount")))
        return;
    Settings settings = m_settings;
    settings.zoom.amount = settings.zoom.amount.stepped(notches);
    set(settings);
}

/// What the file says afterwards.
std::expected<SettingsFile, QString> SettingsStore::save(const Settings &wanted)
{
    if (wanted == ofFile())
        return m_file;
    if (isReadOnly()) {
        const QString lines = linesFor(wanted);
        if (lines.isEmpty())
            return m_file;
        return std::unexpected(
            tr("%1 is read-only, so the change holds until the program ends. To keep it, put "
               "these lines into what that file is made from:\n%2")
                .arg(displayText(m_path), displayLines(lines)));
    }
    // A user may have edited it a moment ago: take the file as it is now and change only what we change.
    const auto current = readFile();
    if (!current)
        return current;
    Settings merged = current->settings();
    for (const SettingsField &field : settingsTable()) {
        const QString value = field.read(wanted);
        if (value != field.read(ofFile()))
            field.write(merged, value);
    }
    if (wanted.zoom.rules != ofFile().zoom.rules)
        merged.zoom.rules = wanted.zoom.rules;
    auto next = current->changedTo(merged);
    if (next && next->toBytes() != current->toBytes()) {
        if (const auto written = write(next->toBytes()); !written)
            return std::unexpected(written.error());
    }
    return next;
}

std::expected<SettingsFile, QString> SettingsStore::readFile() const
{
    auto file = RegularFile::open(m_path);
    if (file)
        return SettingsFile::fromBytes(file->read(SettingsFile::maximumSize + 1), m_path);
    switch (file.error().problem) {
    case RegularFile::Problem::Missing:
        return SettingsFile(m_path);
    case RegularFile::Problem::NotAFile:
        return std::unexpected(tr("%1 is not read, because it is not a file.").arg(displayText(m_path)));
    case RegularFile::Problem::Unreadable:
        return std::unexpected(tr("%1 can't be read: %2.").arg(displayText(m_path), file.error().detail));
    }
    Q_UNREACHABLE();
}

std::expected<void, QString> SettingsStore::write(const QByteArray &bytes) const
{
    const QString sentence = tr("%1 can't be written: %2. The change holds until the program ends.");
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder))
        return std::unexpected(sentence.arg(
            displayText(m_path), tr("the folder %1 could not be created").arg(displayText(folder))));
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return std::unexpected(sentence.arg(displayText(m_path), file.errorString()));
    return {};
}

void SettingsStore::enforce(const Settings &unlocked)
{
    m_unlocked = unlocked;
    Settings inForce = unlocked;
    for (const auto [field, text] : m_overrides.asKeyValueRange())
        field->write(inForce, text);
    if (inForce == m_settings)
        return;
    m_settings = inForce;
    qCDebug(logSettings) << "the settings have changed";
    Q_EMIT changed(m_settings);
}

void SettingsStore::publishWarnings()
{
    const QStringList sentences = currentWarnings();
    if (sentences == m_published)
        return;
    m_published = sentences;
    Q_EMIT warnings(sentences);
}

void SettingsStore::readSoon()
{
    // Not put off by further changes: under a stream of them it is still read.
    if (!m_readSoon.isActive())
        m_readSoon.start();
}

void SettingsStore::watch()
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);

    QStringList paths = foldersToWatch(m_path);
    if (QFileInfo::exists(m_path))
        paths += m_path;
    m_watcher.addPaths(paths);
}
