// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <optional>
#include <vector>

/// The texts of the program, Qt's own, and numbers and times in the user's language, for as long as this
/// lives. Needs a QCoreApplication; windows are told of a change by QEvent::LanguageChange.
class Language
{
public:
    /// `code` as in the settings: "de", "zh_CN"; empty: what the system's languages come nearest to. Falls
    /// back to English.
    explicit Language(const QString &code = {});
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    void set(const QString &code);

    /// The codes of the languages into which the program is translated.
    static QStringList available();

    /// The one of these that a user who wants the first, else the second... of `wanted` is shown: "de" for
    /// "de_AT", "zh_CN" for "zh-Hans-SG"; "en" if none is there.
    static QString nearest(const QStringList &wanted);

private:
    void load(const QString &code);
    void install(const QString &name, const QString &folder);
    void unload();

    std::optional<QString> m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};
