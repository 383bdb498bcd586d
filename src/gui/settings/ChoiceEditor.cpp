// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChoiceEditor.h"

#include "Language.h"

#include <QComboBox>
#include <QLocale>

namespace
{

const auto systemLanguage = QStringLiteral("system");

/// As its speakers write it, with a capital where their script has them.
QString nameOfLanguage(const QString &code)
{
    const QLocale locale(code);
    const bool hasTerritory = code.contains(u'_');
    QString name = locale.nativeLanguageName();
    // Qt names the one of a country even if none is asked for: "American English", "español de España".
    if (!hasTerritory)
        name = locale.language() == QLocale::English ? QStringLiteral("English") : name.section(u' ', 0, 0);
    if (name.isEmpty())
        return code;
    name.replace(0, 1, locale.toUpper(name.left(1)));
    return hasTerritory ? QStringLiteral("%1 (%2)").arg(name, locale.nativeTerritoryName()) : name;
}

} // namespace

ChoiceEditor::ChoiceEditor(const SettingsField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QComboBox)
{
    for (const auto &choice : field.choices)
        m_box->addItem(QString(), choice.value);
    if (field.kind == SettingsField::Kind::Language)
        addLanguages();
    retranslate(field);
    take(m_box);
    keepNarrow();
    connect(m_box, &QComboBox::activated, this, &FieldEditor::finished);
}

void ChoiceEditor::addLanguages()
{
    m_box->addItem(QString(), systemLanguage);
    for (const QString &code : Language::available())
        m_box->addItem(nameOfLanguage(code), code);
}

QString ChoiceEditor::text() const
{
    return m_box->currentData().toString();
}

void ChoiceEditor::setText(const QString &text)
{
    int index = m_box->findData(text);
    if (index < 0) {
        // A language without a translation, by hand in the file: Qt's own texts and the numbers follow it.
        m_box->addItem(nameOfLanguage(text), text);
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

void ChoiceEditor::retranslate(const SettingsField &field)
{
    for (const auto &choice : field.choices)
        m_box->setItemText(m_box->findData(choice.value), field.choiceLabel(choice));
    if (field.kind == SettingsField::Kind::Language)
        m_box->setItemText(m_box->findData(systemLanguage), tr("As the system"));
}
