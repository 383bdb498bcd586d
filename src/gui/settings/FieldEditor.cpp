// SPDX-License-Identifier: GPL-3.0-or-later
#include "FieldEditor.h"

#include "AmountEditor.h"
#include "ChoiceEditor.h"
#include "NumberEditor.h"
#include "SwitchEditor.h"
#include "TextEditor.h"

#include <QEvent>
#include <QHBoxLayout>

using Kind = SettingsField::Kind;

FieldEditor *FieldEditor::create(const SettingsField &field, QWidget *parent)
{
    switch (field.kind) {
    case Kind::Switch:
        return new SwitchEditor(field, parent);
    case Kind::Number:
        return new NumberEditor(field, parent);
    case Kind::Amount:
        return new AmountEditor(field, parent);
    case Kind::Choice:
    case Kind::Language:
        return new ChoiceEditor(field, parent);
    case Kind::Patterns:
    case Kind::Path:
        return new TextEditor(field, parent);
    }
    Q_UNREACHABLE();
}

void FieldEditor::describe(const QString &name, const QString &description)
{
    focusProxy()->setAccessibleName(name);
    focusProxy()->setAccessibleDescription(description);
}

void FieldEditor::take(QWidget *control)
{
    if (!m_row) {
        m_row = new QHBoxLayout(this);
        m_row->setContentsMargins({});
        setFocusProxy(control);
    }
    m_row->addWidget(control);
    if (control->focusPolicy() == Qt::WheelFocus)
        control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(this);
}

void FieldEditor::keepNarrow()
{
    m_row->addStretch();
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    const auto *control = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && control && !control->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
