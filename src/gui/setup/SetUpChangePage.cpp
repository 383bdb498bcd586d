// SPDX-License-Identifier: GPL-3.0-or-later
#include "SetUpChangePage.h"

#include "CodeView.h"
#include "DisplayText.h"
#include "PlainLabel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace
{

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

SetUpChangePage::SetUpChangePage(const KittySetup &setup, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_message(makeLabel(this))
    , m_addedName(makeLabel(this))
    , m_added(new CodeView(tr("The new file"), this))
    , m_appendedName(makeLabel(this))
    , m_appended(new CodeView(tr("The new end of kitty.conf"), this))
    , m_overridden(makeLabel(this))
    , m_reload(makeLabel(this))
    , m_write(new QPushButton(tr("&Write This"), this))
    , m_undo(new QPushButton(tr("&Undo the Change"), this))
{
    m_write->setAccessibleDescription(tr("Keeps a copy, then makes exactly the change that is shown."));
    m_undo->setAccessibleDescription(tr("Removes from kitty.conf what this program has added."));
    m_undo->setToolTip(m_undo->accessibleDescription());
    m_undo->setAutoDefault(false);
    connect(m_write, &QPushButton::clicked, this, &SetUpChangePage::write);
    connect(m_undo, &QPushButton::clicked, this, &SetUpChangePage::undo);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_write);
    buttons->addWidget(m_undo);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_message, m_addedName, m_added, m_appendedName,
                                                            m_appended, m_overridden, m_reload})
        layout->addWidget(widget);
    layout->addLayout(buttons);
    layout->addStretch();
}

void SetUpChangePage::refresh()
{
    const auto plan = m_setup.plan();
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
        m_message->setText(plan.decidedBy.isEmpty()
                               ? tr("Its command line already says all that is needed.")
                               : tr("%1 already has all that is needed.").arg(displayText(plan.decidedBy)));
        return;
    }
    m_message->setText(tr("Nothing is written until you confirm. This would be written:"));
    m_addedName->setText(tr("A new file, %1:").arg(displayText(plan.addedFile)));
    m_added->setText(QString::fromUtf8(plan.addedText));
    m_appendedName->setText(
        tr("At the end of %1, of which a copy is kept:").arg(displayText(plan.configFile)));
    m_appended->setText(QString::fromUtf8(plan.appendedText));
    QStringList overridden;
    for (const KittySetting &setting : plan.overridden)
        overridden += tr("%1, line %2: %3", "file, line, setting")
                          .arg(displayText(setting.file), QString::number(setting.line),
                               displayText(QString::fromUtf8(setting.name + ' ' + setting.value)));
    m_overridden->setText(tr("These lines of yours will no longer count:\n%1").arg(overridden.join(u'\n')));
    m_reload->setText(KittySetup::reloadNote());
    m_appendedName->setVisible(!plan.appendedText.isEmpty());
    m_appended->setVisible(!plan.appendedText.isEmpty());
    m_overridden->setVisible(!overridden.isEmpty());
}

void SetUpChangePage::showProblem(const KittySetupProblem &problem)
{
    showChange(false);
    setDone(false);
    m_undo->hide();
    m_message->setText(tr("This program can't make the change: %1.").arg(sentence(problem)));
    m_addedName->setText(tr("These are the lines that kitty needs:"));
    m_added->setText(QString::fromUtf8(KittySetup::lines()));
    m_addedName->show();
    m_added->show();
}

void SetUpChangePage::showChange(bool isShown)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_addedName, m_added, m_appendedName, m_appended,
                                                            m_overridden, m_reload, m_write})
        widget->setVisible(isShown);
    m_undo->setVisible(!isShown);
}

void SetUpChangePage::write()
{
    const auto backup = m_setup.carryOut(m_plan);
    if (!backup) {
        if (backup.error().kind == KittySetupProblem::Kind::Changed)
            refresh();
        else
            showProblem(backup.error());
        return;
    }
    showChange(false);
    m_message->setText(
        backup->isEmpty()
            ? tr("The change is made.")
            : tr("The change is made. The previous file is kept as %1.").arg(displayText(*backup)));
    setDone(true);
}

void SetUpChangePage::undo()
{
    const auto done = m_setup.undo();
    refresh();
    if (!done)
        m_message->setText(tr("Nothing was undone: %1.").arg(sentence(done.error())));
}

void SetUpChangePage::setDone(bool done)
{
    if (std::exchange(m_isDone, done) != done)
        Q_EMIT doneChanged();
}
