// SPDX-License-Identifier: GPL-3.0-or-later
#include "SetUpDialog.h"

#include "Appearance.h"
#include "PlainLabel.h"
#include "Retranslation.h"
#include "ScrollingArea.h"
#include "Sentences.h"
#include "SetUpChangePage.h"
#include "SetUpLinesPage.h"
#include "SetUpWatchPage.h"
#include "WindowSize.h"
#include "ZoomController.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

namespace
{

enum Step { Lines, Change, Watch, StepCount };

} // namespace

SetUpDialog::SetUpDialog(std::function<KittySetup(pid_t)> setUpOf, ZoomController &controller,
                         QWidget *parent)
    : QDialog(parent)
    , m_setUpOf(std::move(setUpOf))
    , m_setup(m_setUpOf(0))
    , m_controller(controller)
{
    build();
    resize(sizeOnScreen(*this, {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 28}));
    begin(0);
}

void SetUpDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const int step = m_steps->currentIndex();
        clearContents(*this);
        build();
        begin(m_pid);
        goTo(step);
    }
    QDialog::changeEvent(event);
}

void SetUpDialog::build()
{
    m_title = new PlainLabel(this);
    m_steps = new QStackedWidget;
    m_scrolled = new ScrollingArea(m_steps, this);
    m_lines = new SetUpLinesPage(QString::fromUtf8(KittySetup::lines()), this);
    m_change = new SetUpChangePage(m_setup, this);
    m_watch = new SetUpWatchPage(m_controller, this);
    m_back = new QPushButton(tr("&Back"), this);
    m_byHand = new QPushButton(tr("I Added Them &Myself"), this);
    m_next = new QPushButton(this);
    setWindowTitle(tr("Set Up kitty"));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    m_title->setFont(large);
    m_steps->addWidget(m_lines);
    m_steps->addWidget(m_change);
    m_steps->addWidget(m_watch);

    m_back->setAutoDefault(false);
    m_byHand->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_steps->currentIndex() - 1); });
    connect(m_byHand, &QPushButton::clicked, this, [this] { goTo(Watch); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_steps->currentIndex() + 1); });
    connect(m_change, &SetUpChangePage::doneChanged, this, &SetUpDialog::updateButtons);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_byHand);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(16);
    layout->addWidget(m_title);
    layout->addWidget(m_scrolled, 1);
    layout->addLayout(buttons);
}

void SetUpDialog::begin(pid_t pid)
{
    m_pid = pid;
    m_setup = m_setUpOf(pid);
    m_lines->setReason(reasonOf(pid));
    goTo(Lines);
}

QString SetUpDialog::reasonOf(pid_t pid) const
{
    for (const KittyState &kitty : m_controller.kitties()) {
        if (kitty.info.id.pid != pid || !needsAttention(kitty))
            continue;
        const Appearance appearance = appearanceOf(kitty, nullptr, true);
        return joinedSentences({appearance.sentence, appearance.remedy});
    }
    return {};
}

void SetUpDialog::goTo(int step)
{
    if (step == StepCount) {
        close();
        return;
    }
    if (step == Change)
        m_change->refresh();
    m_steps->setCurrentIndex(step);
    updateButtons();
    growToFit();
}

/// What it is about is to be read without scrolling. Qt itself makes room only when the window is shown
/// first, and not for lines that wrap.
void SetUpDialog::growToFit()
{
    const QMargins margins = layout()->contentsMargins();
    const int others = layout()->totalMinimumSize().height() - m_scrolled->minimumSizeHint().height();
    const int needed = others + m_steps->heightForWidth(width() - margins.left() - margins.right());
    if (height() < needed)
        resize(sizeOnScreen(*this, {width(), needed}));
}

void SetUpDialog::updateButtons()
{
    const int step = m_steps->currentIndex();
    const QStringList titles{tr("What kitty needs"), tr("The change"), tr("A new kitty")};
    m_title->setText(
        tr("Step %1 of %2: %3")
            .arg(QString::number(step + 1), QString::number(int(StepCount)), titles.value(step)));
    const QStringList next{tr("Show the C&hange"), tr("&Next"), tr("&Close")};
    m_next->setText(next.value(step));
    m_next->setEnabled(step != Change || m_change->isDone());
    m_back->setVisible(step != Lines);
    m_byHand->setVisible(step == Lines || (step == Change && !m_change->isDone()));
}
