// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FieldEditor.h"

class QLineEdit;
class QToolButton;

/// A text to type; with a button that looks for a file where it is a path.
class TextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    TextEditor(const SettingsField &field, QWidget *parent);

    QString text() const override;
    void setText(const QString &text) override;
    void retranslate(const SettingsField &field) override;

private:
    void addFileButton();
    void chooseFile();

    QLineEdit *m_line;
    QToolButton *m_choose = nullptr; ///< of a path
};
