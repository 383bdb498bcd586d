// SPDX-License-Identifier: GPL-3.0-or-later
#include "SetUpDialog.h"

#include "Appearance.h"
#include "ScrollingArea.h"
#include "Sentences.h"
#include "WindowSize.h"
#include "ZoomController.h"
#include "ui_SetUpDialog.h"

#include <QAbstractButton>
#include <QEvent>

#include <utility>

namespace
{

/// In the order of the pages in the form.
enum Step { Lines, Change, Watch };

} // namespace

SetUpDialog::SetUpDialog(std::function<KittySetup(pid_t)> setUpOf, ZoomController &controller,
                         QWidget *parent)
    : QWizard(parent)
    , m_setUpOf(std::move(setUpOf))
    , m_controller(controller)
    , m_ui(std::make_unique<Ui::SetUpDialog>())
{
    m_ui->setupUi(this);
    m_ui->watch->setController(controller);
    setButtonLayout({BackButton, Stretch, CustomButton1, NextButton, FinishButton});
    showTexts();
    connect(this, &QWizard::currentIdChanged, this, &SetUpDialog::goTo);
    connect(this, &QWizard::customButtonClicked, this, [this] { setCurrentId(Watch); });
    connect(m_ui->change, &QWizardPage::completeChanged, this, &SetUpDialog::offerHand);
    resize(sizeOnScreen(*this, {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 28}));
    begin(0);
}

SetUpDialog::~SetUpDialog() = default;

void SetUpDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showTexts();
    }
    QWizard::changeEvent(event);
}

/// What the form can't say.
void SetUpDialog::showTexts()
{
    setButtonText(BackButton, tr("&Back"));
    setButtonText(CustomButton1, tr("I Added Them &Myself"));
    setButtonText(NextButton, tr("&Next"));
    setButtonText(FinishButton, tr("&Close"));
    m_ui->lines->setButtonText(NextButton, tr("Show the C&hange"));
    m_ui->lines->setReason(reasonOf(m_pid));
}

void SetUpDialog::begin(pid_t pid)
{
    m_pid = pid;
    m_ui->change->setSetUp(m_setUpOf(pid));
    m_ui->lines->setReason(reasonOf(pid));
    restart();
}

QString SetUpDialog::reasonOf(pid_t pid) const
{
    for (const KittyState &kitty : m_controller.kitties()) {
        if (kitty.info.id.pid != pid || !kitty.needsAttention())
            continue;
        const Appearance appearance = appearanceOf(kitty, nullptr, true);
        return joinedSentences({appearance.sentence, appearance.remedy});
    }
    return {};
}

void SetUpDialog::goTo(int step)
{
    if (step == Change)
        m_ui->change->refresh();
    offerHand();
    // As soon as the page knows its width.
    QMetaObject::invokeMethod(this, &SetUpDialog::growToFit, Qt::QueuedConnection);
}

/// For whoever has changed kitty.conf without us, or will.
void SetUpDialog::offerHand()
{
    const bool isUseful = currentId() == Lines || (currentId() == Change && !m_ui->change->isComplete());
    button(CustomButton1)->setVisible(isUseful);
}

void SetUpDialog::showEvent(QShowEvent *event)
{
    QWizard::showEvent(event);
    growToFit();
}

/// What it is about is to be read without scrolling. Qt itself makes room only when the window is shown
/// first, and not for lines that wrap.
void SetUpDialog::growToFit()
{
    const auto *scrolled = currentPage() ? currentPage()->findChild<ScrollingArea *>() : nullptr;
    if (!scrolled || !isVisible())
        return;
    const QSize room = scrolled->viewport()->size();
    const int missing = scrolled->widget()->heightForWidth(room.width()) - room.height();
    if (missing > 0)
        resize(sizeOnScreen(*this, {width(), height() + missing}));
}
