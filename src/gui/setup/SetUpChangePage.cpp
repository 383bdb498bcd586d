// SPDX-License-Identifier: GPL-3.0-or-later
#include "SetUpChangePage.h"

#include "DisplayText.h"
#include "LargerFont.h"
#include "ui_SetUpChangePage.h"

#include <QEvent>

#include <utility>

SetUpChangePage::SetUpChangePage(QWidget *parent)
    : QWizardPage(parent)
    , m_ui(std::make_unique<Ui::SetUpChangePage>())
{
    m_ui->setupUi(this);
    enlargeFont(*m_ui->heading, 1.35);
    connect(m_ui->write, &QPushButton::clicked, this, &SetUpChangePage::write);
    connect(m_ui->undo, &QPushButton::clicked, this, &SetUpChangePage::undo);
}

SetUpChangePage::~SetUpChangePage() = default;

void SetUpChangePage::setSetUp(KittySetup setup)
{
    m_setup = std::move(setup);
}

void SetUpChangePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        if (isVisible())
            refresh();
    }
    QWizardPage::changeEvent(event);
}

void SetUpChangePage::refresh()
{
    const auto plan = m_setup->plan();
    if (plan)
        showPlan(*plan);
    else
        showProblem(plan.error());
}

void SetUpChangePage::showPlan(const KittySetup::Plan &plan)
{
    m_plan = plan;
    showChange(plan.isNeeded());
    setDone(!plan.isNeeded());
    if (!plan.isNeeded()) {
        m_ui->message->setText(
            plan.decidedBy.isEmpty()
                ? tr("Its command line already says all that is needed.")
                : tr("%1 already has all that is needed.").arg(displayText(plan.decidedBy)));
        return;
    }
    m_ui->message->setText(tr("Nothing is written until you confirm. This would be written:"));
    m_ui->addedName->setText(tr("A new file, %1:").arg(displayText(plan.addedFile)));
    m_ui->added->setText(QString::fromUtf8(plan.addedText));
    m_ui->appendedName->setText(
        tr("At the end of %1, of which a copy is kept:").arg(displayText(plan.configFile)));
    m_ui->appended->setText(QString::fromUtf8(plan.appendedText));
    QStringList overridden;
    for (const KittySetting &setting : plan.overridden)
        overridden += tr("%1, line %2: %3", "file, line, setting")
                          .arg(displayText(setting.file), QString::number(setting.line),
                               displayText(QString::fromUtf8(setting.name + ' ' + setting.value)));
    m_ui->overridden->setText(
        tr("These lines of yours will no longer count:\n%1").arg(overridden.join(u'\n')));
    m_ui->reload->setText(KittySetup::reloadNote());
    m_ui->appendedName->setVisible(!plan.appendedText.isEmpty());
    m_ui->appended->setVisible(!plan.appendedText.isEmpty());
    m_ui->overridden->setVisible(!overridden.isEmpty());
    m_ui->write->setDefault(true);
}

void SetUpChangePage::showProblem(const KittySetupProblem &problem)
{
    showChange(false);
    setDone(false);
    m_ui->undo->hide();
    m_ui->message->setText(tr("This program can't make the change: %1.").arg(sentence(problem)));
    m_ui->addedName->setText(tr("These are the lines that kitty needs:"));
    m_ui->added->setText(QString::fromUtf8(KittySetup::lines()));
    m_ui->addedName->show();
    m_ui->added->show();
}

void SetUpChangePage::showChange(bool isShown)
{
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->addedName, m_ui->added, m_ui->appendedName, m_ui->appended,
                                          m_ui->overridden, m_ui->reload, m_ui->write})
        widget->setVisible(isShown);
    m_ui->undo->setVisible(!isShown);
}

void SetUpChangePage::write()
{
    const auto backup = m_setup->carryOut(m_plan);
    if (!backup) {
        if (backup.error().kind == KittySetupProblem::Kind::Changed)
            refresh();
        else
            showProblem(backup.error());
        return;
    }
    showChange(false);
    m_ui->message->setText(
        backup->isEmpty()
            ? tr("The change is made.")
            : tr("The change is made. The previous file is kept as %1.").arg(displayText(*backup)));
    setDone(true);
}

void SetUpChangePage::undo()
{
    const auto done = m_setup->undo();
    refresh();
    if (!done)
        m_ui->message->setText(tr("Nothing was undone: %1.").arg(sentence(done.error())));
}

void SetUpChangePage::setDone(bool done)
{
    if (std::exchange(m_isDone, done) != done)
        Q_EMIT completeChanged();
}
