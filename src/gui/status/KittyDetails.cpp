// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyDetails.h"

#include "Actions.h"
#include "ui_KittyDetails.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

#include <algorithm>

using FixAction = Appearance::FixAction;

KittyDetails::KittyDetails(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::KittyDetails>())
{
    m_ui->setupUi(this);
    for (QLabel *text : texts())
        text->installEventFilter(this);
    setRow(nullptr);
}

KittyDetails::~KittyDetails() = default;

void KittyDetails::setActions(Actions &actions)
{
    const auto offer = [](QPushButton *button, const QAction *action) {
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        const auto showTexts = [button, action] {
            button->setText(action->text());
            button->setToolTip(action->toolTip());
            button->setAccessibleDescription(action->toolTip());
        };
        connect(action, &QAction::changed, button, showTexts);
        showTexts();
    };
    offer(m_ui->setUp, actions.setUpKitty);
    offer(m_ui->trust, actions.trust);
    offer(m_ui->tryAgain, actions.tryAgain);
    offer(m_ui->makeRule, actions.makeRule);
    offer(m_ui->copyDetails, actions.copyDetails);
}

void KittyDetails::setRow(const KittyRow *row, const QList<KittyRow::Column> &more)
{
    setVisible(row != nullptr);
    if (!row)
        return;
    m_details = row->details();
    const Appearance &appearance = row->appearance;
    m_ui->icon->setSymbol(appearance.icon());
    m_ui->what->setText(tr("%1: %2", "a kitty, its state").arg(row->name, appearance.word));
    // The line above it has the title.
    m_ui->why->setText(row->untitledNote.isEmpty() ? appearance.sentence : row->untitledNote);
    m_ui->more->setText((row->remarks + row->values(more)).join(QStringLiteral(" · ")));
    m_ui->more->setVisible(!m_ui->more->text().isEmpty());
    m_ui->setUp->setVisible(appearance.fix == FixAction::SetUp);
    m_ui->trust->setVisible(appearance.fix == FixAction::Trust);
    m_ui->tryAgain->setVisible(appearance.fix != FixAction::Nothing);
    m_ui->makeRule->setVisible(row->isRuleAdvised);
    layout()->activate(); // the room beside the buttons that are there now
    keepWhole();
}

bool KittyDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && texts().contains(watched))
        keepWhole();
    return QFrame::eventFilter(watched, event);
}

QList<QLabel *> KittyDetails::texts() const
{
    return {m_ui->what, m_ui->why, m_ui->more};
}

/// A splitter asks for no height that depends on a width, so it would cut off the last lines.
void KittyDetails::keepWhole()
{
    for (QLabel *text : texts()) {
        text->setMinimumHeight(0); // else a label asks for that at least
        text->setMinimumHeight(std::max(0, text->heightForWidth(text->width())));
    }
}

void KittyDetails::copy() const
{
    QGuiApplication::clipboard()->setText(m_details);
}
