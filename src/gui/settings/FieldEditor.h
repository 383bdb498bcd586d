// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SettingsField.h"

#include <QWidget>

class QHBoxLayout;

/// The control in which a user changes one setting. It speaks the texts of the settings file.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// The one that fits the kind of the field. `field` must outlive it, as those of the table do.
    static FieldEditor *create(const SettingsField &field, QWidget *parent);

    virtual QString text() const = 0;

    /// Says nothing back: neither edited() nor finished().
    virtual void setText(const QString &text) = 0;

    /// For assistive technology: what it is called, and all there is to know about it.
    virtual void describe(const QString &name, const QString &description);

    /// The texts of the control in the language that is spoken now. What is in it stays.
    virtual void retranslate(const SettingsField &field) = 0;

    /// It shows the field's label itself, so none is needed beside it.
    virtual bool showsLabel() const { return false; }

Q_SIGNALS:
    /// The user is at it; the text may be half a value.
    void edited();

    /// The user is done with it for now.
    void finished();

protected:
    using QWidget::QWidget;

    /// Puts a control into place, side by side with those before; the first is the one that gets the focus.
    /// It hears the wheel only while it has the focus: who scrolls the page does not want to change what
    /// passes under the mouse.
    void take(QWidget *control);

    /// What was taken stays as narrow as it likes, at the beginning of the line.
    void keepNarrow();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QHBoxLayout *m_row = nullptr;
};
