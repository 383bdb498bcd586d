// SPDX-License-Identifier: GPL-3.0-or-later
#include "Language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

#include <algorithm>
#include <utility>

namespace
{

const QString english = QStringLiteral("en");

QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale chosen(code);
    // Who lives in Vienna and chooses German means that of Vienna.
    const bool isTheSame = chosen.language() == system.language() && chosen.script() == system.script();
    return code.isEmpty() || isTheSame ? system : chosen;
}

} // namespace

Language::Language(const QString &code)
{
    set(code);
}

Language::~Language()
{
    unload();
}

void Language::set(const QString &code)
{
    if (m_code == code)
        return;
    m_code = code;
    unload();
    QLocale::setDefault(localeOf(code));
    // The source texts are English, but only a translation knows "1 kitty" from "2 kitties".
    load(english);
    const QString chosen = nearest(code.isEmpty() ? QLocale::system().uiLanguages() : QStringList{code});
    if (chosen != english)
        load(chosen);
}

QStringList Language::available()
{
    const QString start = QStringLiteral("kitty-focus-tracker_");
    QStringList codes;
    for (const QString &file :
         QDir(QStringLiteral(":/translations")).entryList({start + QStringLiteral("*.qm")}))
        codes += file.sliced(start.size()).chopped(3);
    return codes;
}

QString Language::nearest(const QStringList &wanted)
{
    const QStringList codes = available();
    QList<QLocale::Language> seen;
    for (const QString &tag : wanted) {
        const QLocale locale(tag);
        // "zh" after "zh_TW" is no wish of its own, but Qt's shorter form of that.
        const bool isShorterForm =
            !tag.contains(u'_') && !tag.contains(u'-') && seen.contains(locale.language());
        seen += locale.language();
        if (isShorterForm)
            continue;
        // Who reads the one script of a language may not read the other.
        const auto isAlike = [&locale](const QString &code) {
            return QLocale(code).language() == locale.language() && QLocale(code).script() == locale.script();
        };
        if (const auto found = std::ranges::find_if(codes, isAlike); found != codes.end())
            return *found;
    }
    return english;
}

void Language::load(const QString &code)
{
    install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("kitty-focus-tracker_") + code, QStringLiteral(":/translations"));
}

void Language::install(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(name, folder) && QCoreApplication::installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}

void Language::unload()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}
