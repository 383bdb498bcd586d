// SPDX-License-Identifier: GPL-3.0-or-later
#include "AmountEditor.h"

#include "NumberBox.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <utility>

using Operation = ZoomAmount::Operation;

namespace
{

// Where a user begins who changes what is done.
constexpr ZoomAmount firstOf(Operation operation)
{
    switch (operation) {
    case Operation::Add:
        return {operation, 3};
    case Operation::Scale:
        return {operation, 1.25};
    case Operation::Set:
        return {operation, 16};
    }
    Q_UNREACHABLE();
}

} // namespace

AmountEditor::AmountEditor(const SettingsField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_operation(new QComboBox)
    , m_value(new NumberBox)
{
    for (const Operation operation : {Operation::Add, Operation::Scale, Operation::Set})
        m_operation->addItem(QString(), std::to_underlying(operation));
    retranslate(field);
    take(m_operation);
    take(m_value);
    keepNarrow();
    offer(m_amount);
    connect(m_operation, &QComboBox::activated, this, &AmountEditor::changeOperation);
    connect(m_value, &NumberBox::valueChanged, this, [this](double value) {
        m_amount.value = value;
        Q_EMIT finished();
    });
}

QString AmountEditor::text() const
{
    return m_amount.toText();
}

void AmountEditor::setText(const QString &text)
{
    if (const auto amount = ZoomAmount::fromText(text))
        offer(*amount);
}

void AmountEditor::describe(const QString &name, const QString &description)
{
    FieldEditor::describe(name, description);
    m_value->setAccessibleName(tr("Value of the amount"));
    m_value->setAccessibleDescription(description);
}

void AmountEditor::retranslate(const SettingsField &)
{
    const auto name = [this](Operation operation, const QString &text) {
        m_operation->setItemText(m_operation->findData(std::to_underlying(operation)), text);
    };
    name(Operation::Add, tr("Add"));
    name(Operation::Scale, tr("Multiply by"));
    name(Operation::Set, tr("Set to"));
    showUnit();
}

void AmountEditor::showUnit()
{
    const bool isFactor = m_amount.operation == Operation::Scale;
    m_value->setUnit(isFactor ? QString() : tr("pt", "points, a unit of font sizes"));
}

void AmountEditor::changeOperation()
{
    const auto operation = static_cast<Operation>(m_operation->currentData().toInt());
    if (operation == m_amount.operation)
        return;
    offer(firstOf(operation));
    Q_EMIT finished();
}

void AmountEditor::offer(const ZoomAmount &amount)
{
    const QSignalBlocker quiet(m_value);
    const bool isFactor = amount.operation == Operation::Scale;
    const ZoomAmount::Limits limits = ZoomAmount::limitsOf(amount.operation);
    m_operation->setCurrentIndex(m_operation->findData(std::to_underlying(amount.operation)));
    m_value->setLimits(limits.smallest, limits.largest, 3);
    m_value->setSingleStep(isFactor ? 0.05 : 1);
    m_value->setValue(amount.value);
    m_amount = amount;
    showUnit();
}
