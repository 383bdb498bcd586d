// SPDX-License-Identifier: GPL-3.0-or-later
#include "NumberEditor.h"

#include "DecimalNumber.h"
#include "NumberBox.h"

#include <QSignalBlocker>

namespace
{

/// Small steps where the numbers are small.
double stepOf(const SettingsField &field)
{
    if (field.unit == SettingsField::Unit::Milliseconds)
        return 10;
    if (field.decimals > 0)
        return 0.5;
    return field.maximum > 1'000 ? 10 : 1;
}

} // namespace

NumberEditor::NumberEditor(const SettingsField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new NumberBox)
{
    m_box->setLimits(field.minimum, field.maximum, field.decimals);
    m_box->setSingleStep(stepOf(field));
    retranslate(field);
    take(m_box);
    keepNarrow();
    connect(m_box, &NumberBox::valueChanged, this, &FieldEditor::finished);
}

QString NumberEditor::text() const
{
    return plain::toText(m_box->value());
}

void NumberEditor::setText(const QString &text)
{
    const QSignalBlocker quiet(m_box);
    m_box->setValue(plain::fromText(text).value_or(m_box->value()));
}

void NumberEditor::retranslate(const SettingsField &field)
{
    m_box->setUnit(field.unitSymbol());
}
