// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldEditor.h"

class QCheckBox;

/// On or off.
class SwitchEditor final : public FieldEditor
{
    Q_OBJECT

public:
    SwitchEditor(const SettingsField &field, QWidget *parent);

    QString text() const override;
    void setText(const QString &text) override;
    void retranslate(const SettingsField &field) override;
    bool showsLabel() const override { return true; }

private:
    QCheckBox *m_box;
};
