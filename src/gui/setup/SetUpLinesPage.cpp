// SPDX-License-Identifier: GPL-3.0-or-later
#include "SetUpLinesPage.h"

#include "KittySetup.h"
#include "LargerFont.h"
#include "ui_SetUpLinesPage.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

SetUpLinesPage::SetUpLinesPage(QWidget *parent)
    : QWizardPage(parent)
    , m_ui(std::make_unique<Ui::SetUpLinesPage>())
{
    m_ui->setupUi(this);
    enlargeFont(*m_ui->heading, 1.35);
    const QString lines = QString::fromUtf8(KittySetup::lines());
    m_ui->lines->setText(lines);
    connect(m_ui->copy, &QPushButton::clicked, this, [this, lines] {
        QGuiApplication::clipboard()->setText(lines);
        m_ui->copy->setText(tr("Copied"));
    });
    setReason({});
}

SetUpLinesPage::~SetUpLinesPage() = default;

void SetUpLinesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QWizardPage::changeEvent(event);
}

void SetUpLinesPage::setReason(const QString &reason)
{
    m_ui->reason->setText(reason);
    m_ui->reason->setVisible(!reason.isEmpty());
}
