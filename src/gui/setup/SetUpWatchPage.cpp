// SPDX-License-Identifier: GPL-3.0-or-later
#include "SetUpWatchPage.h"

#include "Appearance.h"
#include "KittyName.h"
#include "LargerFont.h"
#include "Sentences.h"
#include "ZoomController.h"
#include "ui_SetUpWatchPage.h"

#include <QEvent>

SetUpWatchPage::SetUpWatchPage(QWidget *parent)
    : QWizardPage(parent)
    , m_ui(std::make_unique<Ui::SetUpWatchPage>())
{
    m_ui->setupUi(this);
    enlargeFont(*m_ui->heading, 1.35);
    enlargeFont(*m_ui->state, 1.2);
}

SetUpWatchPage::~SetUpWatchPage() = default;

void SetUpWatchPage::setController(ZoomController &controller)
{
    m_controller = &controller;
    connect(m_controller, &ZoomController::kittyFound, this, &SetUpWatchPage::watch);
    connect(m_controller, &ZoomController::kittyChanged, this, &SetUpWatchPage::watch);
}

void SetUpWatchPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showWaiting();
        watch();
    }
    QWizardPage::changeEvent(event);
}

void SetUpWatchPage::showEvent(QShowEvent *event)
{
    m_readyBefore.clear();
    m_knownBefore.clear();
    for (const KittyState &kitty : m_controller->kitties()) {
        m_knownBefore.insert(kitty.info.id);
        if (kitty.info.status.isReady())
            m_readyBefore.insert(kitty.info.id);
    }
    showWaiting();
    QWizardPage::showEvent(event);
}

void SetUpWatchPage::showWaiting()
{
    show(QStringLiteral("state-waiting"), tr("Waiting for a new kitty…"));
}

void SetUpWatchPage::watch()
{
    if (!isVisible())
        return;
    for (const KittyState &kitty : m_controller->kitties()) {
        const bool isReady = kitty.info.status.isReady();
        if (isReady && !m_readyBefore.contains(kitty.info.id)) {
            show(QStringLiteral("state-ready"),
                 tr("%1 works: it is zoomed when it gets the focus.", "a kitty")
                     .arg(kittyName(kitty.info.id.pid, kitty.title())));
            return;
        }
        if (!isReady && !m_knownBefore.contains(kitty.info.id)) {
            const Appearance appearance = appearanceOf(kitty, nullptr, true);
            show(appearance.icon(), joinedSentences({appearance.sentence, appearance.remedy}));
        }
    }
}

void SetUpWatchPage::show(const QString &icon, const QString &text)
{
    m_ui->icon->setSymbol(icon);
    m_ui->state->setText(text);
}
