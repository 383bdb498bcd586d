// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyConfigReader.h"

#include "KittyConfigText.h"
#include "RegularFile.h"
#include "VariableExpansion.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcessEnvironment>

#include <algorithm>
#include <utility>

#include <fnmatch.h>

namespace
{

constexpr qsizetype fileLimit = 1 << 20;
constexpr qsizetype filesLimit = 1000;
constexpr int depthLimit = 20;

bool fits(const QString &name, const QString &pattern)
{
    return fnmatch(QFile::encodeName(pattern).constData(), QFile::encodeName(name).constData(), 0) == 0;
}

std::optional<QByteArray> variable(const QByteArray &name)
{
    return name == "KITTY_OS" ? QByteArrayLiteral("linux") : VariableExpansion::ownVariable(name);
}

QString expanded(const QByteArray &value)
{
    const QString path = QFile::decodeName(VariableExpansion::expanded(value, variable));
    return path.startsWith(QLatin1StringView("~/")) ? QDir::homePath() + path.sliced(1) : path;
}

} // namespace

KittyConfigReader::KittyConfigReader(Overlay overlay)
    : m_overlay(std::move(overlay))
{
}

void KittyConfigReader::read(const QString &file)
{
    readFile(QDir::cleanPath(file), 0);
}

const KittySetting *KittyConfigReader::last(const QByteArray &name) const
{
    const auto found =
        std::find_if(m_settings.crbegin(), m_settings.crend(), [&](const auto &s) { return s.name == name; });
    return found == m_settings.crend() ? nullptr : &*found;
}

void KittyConfigReader::readFile(const QString &file, int depth)
{
    if (depth > depthLimit || m_seen.size() >= filesLimit || m_seen.contains(file))
        return;
    if (const auto overlaid = m_overlay.constFind(file); overlaid != m_overlay.cend()) {
        m_seen.insert(file);
        readText(*overlaid, file, depth);
        return;
    }
    auto onDisk = RegularFile::open(file);
    if (!onDisk)
        return;
    m_seen.insert(file);
    QByteArray text = onDisk->read(fileLimit + 1);
    if (text.size() > fileLimit) {
        m_tooLarge = file;
        text.truncate(text.lastIndexOf('\n') + 1); // a line that was cut off says something else
    }
    readText(text, file, depth);
}

void KittyConfigReader::readText(const QByteArray &text, const QString &file, int depth)
{
    for (const KittyConfigText::Setting &setting : KittyConfigText::settings(text)) {
        const KittySetting found{
            .name = setting.name, .value = setting.value, .file = file, .line = setting.line};
        if (!follow(found, depth + 1))
            m_settings += found;
    }
}

bool KittyConfigReader::follow(const KittySetting &setting, int depth)
{
    const QDir folder = QFileInfo(setting.file).dir();
    if (setting.name == "include") {
        readFile(QDir::cleanPath(folder.filePath(expanded(setting.value))), depth);
    } else if (setting.name == "globinclude") {
        QStringList files = matches(folder.path(), expanded(setting.value).split(u'/'), depth);
        files.sort();
        for (const QString &file : std::as_const(files))
            readFile(file, depth);
    } else if (setting.name == "envinclude") {
        const QStringList names = QProcessEnvironment::systemEnvironment().keys();
        for (const QString &name : names) {
            if (depth <= depthLimit && fits(name, expanded(setting.value)))
                readText(qgetenv(QFile::encodeName(name).constData()), setting.file, depth);
        }
    } else {
        return setting.name == "geninclude";
    }
    return true;
}

/// The files below the folder that fit the pattern, one part of it for each folder on the way; ** is any
/// number.
QStringList KittyConfigReader::matches(const QString &folder, const QStringList &pattern, int depth) const
{
    const bool isDeep = pattern.first() == QLatin1StringView("**");
    const QStringList rest = pattern.sliced(1);
    QStringList found;
    if (isDeep && !rest.isEmpty())
        found += matches(folder, rest, depth);
    if (depth > depthLimit)
        return found;
    for (const QString &name : entries(folder)) {
        const QString path = folder + u'/' + name;
        if (isDeep && QFileInfo(path).isDir())
            found += matches(path, pattern, depth + 1);
        else if (!isDeep && fits(name, pattern.first()))
            found += rest.isEmpty() ? QStringList(path) : matches(path, rest, depth + 1);
        if (found.size() >= filesLimit)
            break;
    }
    return found;
}

QStringList KittyConfigReader::entries(const QString &folder) const
{
    QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (auto file = m_overlay.keyBegin(); file != m_overlay.keyEnd(); ++file) {
        const QFileInfo info(*file);
        if (info.path() == folder && !names.contains(info.fileName()))
            names += info.fileName();
    }
    return names;
}
