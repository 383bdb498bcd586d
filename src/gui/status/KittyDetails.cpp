// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyDetails.h"

#include "PlainLabel.h"
#include "SymbolView.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using FixAction = Appearance::FixAction;

namespace
{

constexpr int iconSize = 24;

} // namespace

KittyDetails::KittyDetails(QWidget *parent)
    : QFrame(parent)
    , m_icon(new SymbolView(iconSize, this))
    , m_what(new PlainLabel(this))
    , m_why(new PlainLabel(this))
    , m_setUp(new QPushButton(tr("Set &Up…"), this))
    , m_trust(new QPushButton(tr("Trust Pro&gram"), this))
    , m_tryAgain(new QPushButton(tr("&Try Again"), this))
    , m_copy(new QPushButton(tr("&Copy Details"), this))
{
    QFont bold = font();
    bold.setBold(true);
    m_what->setFont(bold);
    for (QLabel *text : {m_what, m_why}) {
        text->setWordWrap(true);
        text->installEventFilter(this);
    }
    m_setUp->setAccessibleDescription(tr("Shows step by step what this kitty needs."));
    m_trust->setAccessibleDescription(
        tr("Takes this program for a kitty of yours: it is given the password, for as long as it runs."));
    m_tryAgain->setAccessibleDescription(tr("Looks for this kitty again and checks it."));
    m_copy->setAccessibleDescription(tr("Copies what is known about this kitty, for someone who helps you."));
    for (QPushButton *button : {m_setUp, m_trust, m_tryAgain, m_copy}) {
        button->setToolTip(button->accessibleDescription());
        button->setAutoDefault(false);
    }
    connect(m_setUp, &QPushButton::clicked, this, [this] { Q_EMIT fixRequested(FixAction::SetUp, m_pid); });
    connect(m_trust, &QPushButton::clicked, this, [this] { Q_EMIT fixRequested(FixAction::Trust, m_pid); });
    connect(m_tryAgain, &QPushButton::clicked, this,
            [this] { Q_EMIT fixRequested(FixAction::TryAgain, m_pid); });
    connect(m_copy, &QPushButton::clicked, this, &KittyDetails::copy);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_what);
    texts->addWidget(m_why);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_icon);
    layout->addLayout(texts, 1);
    layout->addWidget(m_setUp);
    layout->addWidget(m_trust);
    layout->addWidget(m_tryAgain);
    layout->addWidget(m_copy);
    setRow(nullptr);
}

void KittyDetails::setRow(const KittyRow *row)
{
    setVisible(row != nullptr);
    if (!row)
        return;
    m_pid = row->kitty.pid;
    m_details = row->details();
    const Appearance &appearance = row->appearance;
    m_icon->setSymbol(appearance.icon());
    m_what->setText(tr("%1: %2", "a kitty, its state").arg(row->name, appearance.word));
    // The line above it has the title.
    m_why->setText(row->untitledNote.isEmpty() ? appearance.sentence : row->untitledNote);
    m_setUp->setVisible(appearance.fix == FixAction::SetUp);
    m_trust->setVisible(appearance.fix == FixAction::Trust);
    m_tryAgain->setVisible(appearance.fix != FixAction::Nothing);
    keepWhole();
}

bool KittyDetails::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == m_what || watched == m_why) && event->type() == QEvent::Resize)
        keepWhole();
    return QFrame::eventFilter(watched, event);
}

/// A splitter asks for no height that depends on a width, so it would cut off the last lines.
void KittyDetails::keepWhole()
{
    for (QLabel *text : {m_what, m_why})
        text->setMinimumHeight(std::max(0, text->heightForWidth(text->width())));
}

void KittyDetails::copy() const
{
    QGuiApplication::clipboard()->setText(m_details);
}
