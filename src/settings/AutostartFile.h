// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>

/// The desktop entry that starts the program at login. One that somebody else wrote is read, but never
/// changed or removed.
class AutostartFile
{
public:
    /// `program`: absolute path of what is to be started.
    AutostartFile(QString path, QString program);

    /// `$XDG_CONFIG_HOME/autostart/kitty-focus-tracker.desktop`
    static QString defaultPath();

    const QString &path() const { return m_path; }

    /// There is such an entry, and it is not switched off (`Hidden=true`).
    bool isOn() const;

    /// Writes the entry or removes it, if isOn() is not `on` yet. The error is a sentence.
    std::expected<void, QString> setOn(bool on) const;

    /// There is such an entry, and this program wrote it.
    bool isOurs() const;

    /// What is written.
    QByteArray entry() const;

private:
    bool exists() const;
    QByteArray read() const;

    QString m_path;
    QString m_program;
};
