// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Settings.h"
#include "SettingsFile.h"

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <expected>

/// The settings in force: those of the file, kept up to date when it is edited, under those of the command
/// line. Whatever is wrong with the file, there are settings, and a warning.
class SettingsStore : public QObject
{
    Q_OBJECT

public:
    /// `path` need not exist. Nothing is read before load().
    explicit SettingsStore(const QString &path, QObject *parent = nullptr);

    /// `$XDG_CONFIG_HOME/kitty-focus-tracker/config.ini`
    static QString defaultPath();

    const QString &path() const { return m_path; }
    const Settings &settings() const { return m_settings; }

    /// The file may not be changed: NixOS, home-manager and the like make it from another. That is no fault.
    bool isReadOnly() const;

    /// What that means, in a sentence; empty if the file can be changed.
    QString readOnlyNotice() const;

    /// What is wrong now, in sentences.
    QStringList currentWarnings() const;

    /// A value that beats the file in this run and is never written to it. The error says what the value must
    /// be, as the end of a sentence.
    std::expected<void, QString> setOverride(const QString &fieldName, const QString &text);
    bool isLocked(const QString &fieldName) const;

    /// Holds where the file has no line for this key, in place of its default.
    void setFallback(const QString &fieldName, const QString &text);

    /// The file itself has a line for this key.
    bool isInFile(const SettingsField &field) const { return m_file.has(field); }

    /// Reads the file, and from now on again whenever it changes.
    void load();

    /// Puts these settings into force and, but for the locked ones, into the file. If the file can't be
    /// written they hold for this run, and a warning says why; if it may not be, also the lines that would
    /// keep them.
    void set(const Settings &settings);

    /// By so many notches of a scroll wheel, unless the command line gave the amount.
    void stepAmount(int notches);

Q_SIGNALS:
    void changed(const Settings &settings);

    /// What is wrong now; empty when nothing is any more.
    void warnings(const QStringList &sentences);

private:
    std::expected<SettingsFile, QString> readFile() const;
    std::expected<SettingsFile, QString> save(const Settings &wanted);
    std::expected<void, QString> write(const QByteArray &bytes) const;
    Settings ofFile() const;
    QString linesFor(const Settings &wanted) const;
    void enforce(const Settings &unlocked);
    void publishWarnings();
    void readSoon();
    void watch();

    QString m_path;
    QHash<const SettingsField *, QString> m_overrides;
    QHash<const SettingsField *, QString> m_fallbacks;
    SettingsFile m_file; ///< as last read or written
    Settings m_unlocked; ///< without the overrides
    Settings m_settings; ///< in force
    QString m_readProblem;
    QString m_saveProblem;
    QStringList m_published;
    QFileSystemWatcher m_watcher;
    QTimer m_readSoon;
};
