// SPDX-License-Identifier: GPL-3.0-or-later
#include "RemovalDialog.h"

#include "WindowSize.h"
#include "ui_RemovalDialog.h"

#include <QLayout>
#include <QPushButton>

RemovalDialog::RemovalDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RemovalDialog>())
{
    m_ui->setupUi(this);
}

RemovalDialog::~RemovalDialog() = default;

void RemovalDialog::askAbout(const QString &list)
{
    showTexts(tr("Remove what the program has left in your folders?"), list,
              tr("Before that every font gets its base size back, and the program ends. kitty 0.47 and later "
                 "reload kitty.conf when it is changed."));
    m_ui->buttons->setStandardButtons(QDialogButtonBox::Cancel);
    m_ui->buttons->addButton(tr("Remove"), QDialogButtonBox::AcceptRole)->setAutoDefault(false);
    m_ui->buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    makeRoom();
}

void RemovalDialog::showOutcome(bool isComplete, const QString &list)
{
    showTexts(isComplete ? tr("All that the program had left is removed.")
                         : tr("Not all that the program had left could be removed."),
              list, tr("The program itself stays: remove it the way you installed it."));
    m_ui->buttons->setStandardButtons(QDialogButtonBox::Close);
    makeRoom();
}

void RemovalDialog::showTexts(const QString &text, const QString &list, const QString &note)
{
    m_ui->text->setText(text);
    m_ui->list->setText(list);
    m_ui->note->setText(note);
}

/// For paths, which are long, and for texts that wrap.
void RemovalDialog::makeRoom()
{
    const int width = sizeOnScreen(*this, {fontMetrics().averageCharWidth() * 90, 0}).width();
    resize(sizeOnScreen(*this, {width, layout()->totalHeightForWidth(width)}));
}
