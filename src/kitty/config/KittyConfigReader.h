// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

/// One line of a kitty.conf or of a file that it includes.
struct KittySetting {
    QByteArray name;
    QByteArray value;
    /// Absolute; for what stands in an environment variable, the file that includes it; empty for the command
    /// line.
    QString file;
    int line = 1;

    bool operator==(const KittySetting &) const = default;
};

/// Reads a kitty.conf with everything that it includes, in kitty's order: include, globinclude, envinclude
/// (of our own environment, which is that of the user's session). geninclude runs a program and is not
/// followed. What cannot be read is passed over, as kitty does.
class KittyConfigReader
{
public:
    /// Files as they would be: absolute paths and contents that count instead of what is on disk.
    using Overlay = QMap<QString, QByteArray>;

    explicit KittyConfigReader(Overlay overlay = {});

    /// Reads one more top file; what it sets counts after what was read before.
    void read(const QString &file);

    /// What the command line sets, as lines; it counts after all files.
    void readOptions(const QByteArray &lines) { readText(lines, QString(), 0); }

    const QList<KittySetting> &settings() const { return m_settings; }

    /// The line that counts, or nullptr.
    const KittySetting *last(const QByteArray &name) const;

    /// A file of which only the beginning was read, so that nobody knows what else it says; empty if there is
    /// none.
    const QString &tooLarge() const { return m_tooLarge; }

    /// That file was read; kitty since 0.27 takes a second include of it for a mistake of the user's.
    bool hasRead(const QString &file) const { return m_seen.contains(file); }

private:
    void readFile(const QString &file, int depth);
    void readText(const QByteArray &text, const QString &file, int depth);
    bool follow(const KittySetting &setting, int depth);
    QStringList matches(const QString &folder, const QStringList &pattern, int depth) const;
    QStringList entries(const QString &folder) const;

    Overlay m_overlay;
    QList<KittySetting> m_settings;
    QSet<QString> m_seen;
    QString m_tooLarge;
};
