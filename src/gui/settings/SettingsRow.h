// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SettingsField.h"

#include <QWidget>

class FieldEditor;
class MessageBanner;
class QLabel;
class ZoomPreview;

/// One setting in the dialog: its control, what it does and may be, and what is wrong with what was typed.
class SettingsRow final : public QWidget
{
    Q_OBJECT

public:
    /// `field` must outlive the row, as those of the table do.
    explicit SettingsRow(const SettingsField &field, QWidget *parent = nullptr);

    const SettingsField &field() const { return m_field; }

    /// To be put beside the row; nullptr if the control shows it itself.
    QLabel *label() const { return m_label; }

    void showValue(const Settings &settings, bool isLocked);

    /// Forgets what is typed and not in force, and what was wrong with it.
    void reset();

    /// The size, in points, of a font of which the preview tells what becomes of it.
    void setBaseSize(double points);

    /// Something could not be done. Stays until the user changes this setting again.
    void showProblem(const QString &sentence);

    /// What is typed can be used; if not, the row says why.
    bool isValid() const;

protected:
    void changeEvent(QEvent *event) override;

Q_SIGNALS:
    /// Always a valid value, and another than the one in force.
    void chosen(const QString &value);

private:
    QLabel *addText();
    void showTexts();
    void check();
    void finish();
    void describe();
    void preview();
    QString range() const;

    const SettingsField &m_field;
    FieldEditor *m_editor;
    QLabel *m_label = nullptr;
    QLabel *m_lock;
    QLabel *m_preview;
    ZoomPreview *m_letters = nullptr; ///< with the preview
    QLabel *m_note;
    MessageBanner *m_problem;
    QString m_value; ///< in force
    double m_baseSize = 11; ///< kitty's default
};
