// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <utility>

#include <sys/types.h>

/// Tells when a file is replaced by another of the same name, as by rename(2). Only the folders are watched,
/// one watch a folder: other files in them cost nothing, and a folder may come later, or go and come again.
class ReplacedFiles final : public QObject
{
    Q_OBJECT

public:
    explicit ReplacedFiles(QObject *parent = nullptr);

    /// Calls `replaced`, from the event loop, until the result is dropped; not when the file is there for the
    /// first time.
    std::unique_ptr<QObject> watch(const QString &path, std::function<void()> replaced);

private:
    using Identity = std::pair<ino_t, qint64>; ///< and the time of its last change, for inodes come again
    struct File {
        QString path;
        QString folder; ///< the nearest that is there, and watched
        std::optional<Identity> last; ///< of the one that was there last
        std::function<void()> replaced;
    };

    static std::optional<Identity> identify(const QString &path);
    void followFolder(File &file);
    void dropUnusedFolders();
    void look();
    void forget(const QObject *handle);

    std::unique_ptr<QFileSystemWatcher> m_folders; ///< since there is something to watch
    std::map<const QObject *, File> m_files;
};
