// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldEditor.h"
#include "ZoomAmount.h"

class NumberBox;
class QComboBox;

/// What is done with the size, and by how much: the two together can't be wrong.
class AmountEditor final : public FieldEditor
{
    Q_OBJECT

public:
    AmountEditor(const SettingsField &field, QWidget *parent);

    QString text() const override;
    void setText(const QString &text) override;
    void describe(const QString &name, const QString &description) override;
    void retranslate(const SettingsField &field) override;

private:
    void offer(const ZoomAmount &amount);
    void showUnit();
    void changeOperation();

    QComboBox *m_operation;
    NumberBox *m_value;
    ZoomAmount m_amount; ///< as shown
};
