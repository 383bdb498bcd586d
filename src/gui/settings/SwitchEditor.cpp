// SPDX-License-Identifier: GPL-3.0-or-later
#include "SwitchEditor.h"

#include "FieldText.h"

#include <QCheckBox>

SwitchEditor::SwitchEditor(const SettingsField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QCheckBox)
{
    retranslate(field);
    take(m_box);
    keepNarrow();
    connect(m_box, &QCheckBox::clicked, this, &FieldEditor::finished);
}

QString SwitchEditor::text() const
{
    return field_text::fromSwitch(m_box->isChecked());
}

void SwitchEditor::setText(const QString &text)
{
    m_box->setChecked(field_text::switchFromText(text).value_or(false));
}

void SwitchEditor::retranslate(const SettingsField &field)
{
    m_box->setText(field.label());
}
