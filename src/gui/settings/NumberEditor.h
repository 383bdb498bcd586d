// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldEditor.h"

class NumberBox;

/// A number within its limits, with its unit.
class NumberEditor final : public FieldEditor
{
    Q_OBJECT

public:
    NumberEditor(const SettingsField &field, QWidget *parent);

    QString text() const override;
    void setText(const QString &text) override;
    void retranslate(const SettingsField &field) override;

private:
    NumberBox *m_box;
};
