// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Language.h"

#include <QCoreApplication>
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
