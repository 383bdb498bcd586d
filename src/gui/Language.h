// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

/// The texts of the program, and Qt's own, in the person's language, for as long as this lives.
class Language
{
public:
    /// `code` as in the settings: "de", "zh_CN"; empty: the system's. Falls back to English.
    explicit Language(const QString &code = {});
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /// The codes of the languages into which the program is translated.
    static QStringList available();

private:
    void load(const QLocale &locale);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};
