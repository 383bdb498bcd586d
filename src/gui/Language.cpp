// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

namespace
{

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
    load(QLocale(QLocale::English));
    load(code.isEmpty() ? QLocale::system() : QLocale(code));
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

void Language::load(const QLocale &locale)
{
    const struct {
        QString name;
        QString folder;
    } sources[] = {
        {QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
        {QStringLiteral("kitty-focus-tracker"), QStringLiteral(":/translations")},
    };
    for (const auto &[name, folder] : sources) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(locale, name, QStringLiteral("_"), folder)
            && QCoreApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
    }
}

void Language::unload()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}
