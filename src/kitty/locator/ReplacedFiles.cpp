// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReplacedFiles.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <vector>

#include <sys/stat.h>

namespace
{

/// Above these, where everybody's files come and go, nothing is waited for.
constexpr int mostAncestors = 3;

QString nearestFolder(const QString &path)
{
    QString folder = path;
    for (int i = 0; i < mostAncestors; ++i) {
        folder = QFileInfo(folder).path();
        if (QFileInfo(folder).isDir())
            return folder;
    }
    return {};
}

} // namespace

ReplacedFiles::ReplacedFiles(QObject *parent)
    : QObject(parent)
{
}

std::unique_ptr<QObject> ReplacedFiles::watch(const QString &path, std::function<void()> replaced)
{
    if (!m_folders) {
        m_folders = std::make_unique<QFileSystemWatcher>();
        connect(m_folders.get(), &QFileSystemWatcher::directoryChanged, this, &ReplacedFiles::look);
    }
    auto handle = std::make_unique<QObject>();
    File &file = m_files[handle.get()];
    file = {.path = path, .folder = {}, .last = {}, .replaced = std::move(replaced)};
    followFolder(file);
    file.last = identify(path);
    connect(handle.get(), &QObject::destroyed, this, &ReplacedFiles::forget);
    return handle;
}

std::optional<ReplacedFiles::Identity> ReplacedFiles::identify(const QString &path)
{
    struct stat status{};
    if (stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return Identity{status.st_ino, qint64{status.st_mtim.tv_sec} * 1'000'000'000 + status.st_mtim.tv_nsec};
}

void ReplacedFiles::followFolder(File &file)
{
    // A nearer one may come before this one is watched.
    do {
        file.folder = nearestFolder(file.path);
        if (!file.folder.isEmpty() && !m_folders->directories().contains(file.folder))
            m_folders->addPath(file.folder);
    } while (file.folder != nearestFolder(file.path));
}

void ReplacedFiles::dropUnusedFolders()
{
    for (const QString &folder : m_folders->directories()) {
        if (std::ranges::none_of(m_files, [&](const auto &each) { return each.second.folder == folder; }))
            m_folders->removePath(folder);
    }
}

void ReplacedFiles::look()
{
    std::vector<const QObject *> replaced;
    for (auto &[handle, file] : m_files) {
        followFolder(file);
        const auto now = identify(file.path);
        if (!now || now == file.last)
            continue;
        if (std::exchange(file.last, now))
            replaced.push_back(handle);
    }
    dropUnusedFolders();
    for (const QObject *handle : replaced) {
        // Somebody who is told may drop another one.
        if (const auto file = m_files.find(handle); file != m_files.end())
            std::function(file->second.replaced)();
    }
}

void ReplacedFiles::forget(const QObject *handle)
{
    m_files.erase(handle);
    dropUnusedFolders();
}
