// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "IniText.h"
#include "Settings.h"
#include "SettingsField.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <expected>

/// What a settings file says, and what is wrong with it. A value: no disk is touched here.
class SettingsFile
{
public:
    static constexpr qsizetype maximumSize = 1'048'576; ///< bytes

    /// A file that says nothing: all defaults. `fileName` is for the sentences.
    explicit SettingsFile(QString fileName);

    /// Never fails for what is in the file: see warnings(). The error is the sentence that it is too large.
    static std::expected<SettingsFile, QString> fromBytes(const QByteArray &bytes, const QString &fileName);

    /// What a file would have to say for these rules.
    static QString linesFor(const QList<ZoomRule> &rules);

    QByteArray toBytes() const { return m_text.toBytes(); }

    /// Defaults where the file says nothing or nothing valid.
    const Settings &settings() const { return m_settings; }

    /// Sentences that name the file, the key, its value, what is allowed and what is used instead.
    const QStringList &warnings() const { return m_warnings; }

    /// There is a line for this key, be its value good or bad.
    bool has(const SettingsField &field) const;

    /// The same file made to say `wanted`: only lines whose value differs are changed, only what is no
    /// default is added.
    std::expected<SettingsFile, QString> changedTo(const Settings &wanted) const;

private:
    void read();
    void readEntry(const IniText::Line &line,
                   const QHash<const SettingsField *, const IniText::Line *> &counting);
    void beginRule(const IniText::Line &line);
    void readRuleEntry(const IniText::Line &line);
    void ignoreRule(const QString &section, const QString &sentence);
    void dropIgnoredRules();
    void warn(const QString &sentence);

    QString m_fileName;
    IniText m_text;
    Settings m_settings;
    QSet<QString> m_ignoredRules; ///< their sections
    QStringList m_warnings;
};
