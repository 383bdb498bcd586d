// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldEditor.h"

class QComboBox;

/// One of a field's choices, or one of the languages there are.
class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const SettingsField &field, QWidget *parent);

    QString text() const override;
    void setText(const QString &text) override;
    void retranslate(const SettingsField &field) override;

private:
    void addLanguages();

    QComboBox *m_box;
};
