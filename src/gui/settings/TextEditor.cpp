// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextEditor.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QToolButton>

TextEditor::TextEditor(const SettingsField &field, QWidget *parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit)
{
    take(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::finished);
    if (field.kind == SettingsField::Kind::Path)
        addFileButton();
    retranslate(field);
}

void TextEditor::addFileButton()
{
    m_choose = new QToolButton;
    m_choose->setFocusPolicy(Qt::StrongFocus);
    take(m_choose);
    connect(m_choose, &QToolButton::clicked, this, &TextEditor::chooseFile);
}

void TextEditor::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_line->setText(path);
        Q_EMIT finished();
    });
    dialog->open();
}

QString TextEditor::text() const
{
    return m_line->text();
}

void TextEditor::setText(const QString &text)
{
    m_line->setText(text);
}

void TextEditor::retranslate(const SettingsField &)
{
    if (!m_choose)
        return;
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose a file"));
}
