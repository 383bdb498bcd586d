// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

Language::Language(const QString &code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    // The source texts are English, but only a translation knows "1 kitty" from "2 kitties".
    load(QLocale(QLocale::English));
    load(locale);
}

Language::~Language()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
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
