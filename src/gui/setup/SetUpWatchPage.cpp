// SPDX-License-Identifier: GPL-3.0-or-later
#include "SetUpWatchPage.h"

#include "Appearance.h"
#include "KittyName.h"
#include "PlainLabel.h"
#include "Sentences.h"
#include "SymbolView.h"
#include "ZoomController.h"

#include <QHBoxLayout>

namespace
{

constexpr int iconSize = 32;

} // namespace

SetUpWatchPage::SetUpWatchPage(ZoomController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_icon(new SymbolView(iconSize, this))
    , m_text(new PlainLabel(this))
{
    auto *what =
        new PlainLabel(tr("Kitties that are open already don't notice the change: kitty reads these lines "
                          "only when it starts. Close them when it suits you.\n\n"
                          "Open a new kitty now, to see whether it works."),
                       this);
    what->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setAccessibleName(tr("The new kitty"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_text->setFont(large);

    auto *result = new QHBoxLayout;
    result->setSpacing(12);
    result->addWidget(m_icon);
    result->addWidget(m_text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(24);
    layout->addWidget(what);
    layout->addLayout(result);
    layout->addStretch();

    connect(&controller, &ZoomController::kittyFound, this, &SetUpWatchPage::watch);
    connect(&controller, &ZoomController::kittyChanged, this, &SetUpWatchPage::watch);
}

void SetUpWatchPage::showEvent(QShowEvent *event)
{
    m_readyBefore.clear();
    m_knownBefore.clear();
    for (const KittyState &kitty : m_controller.kitties()) {
        m_knownBefore.insert(kitty.info.id);
        if (kitty.info.status.isReady())
            m_readyBefore.insert(kitty.info.id);
    }
    show(QStringLiteral("state-waiting"), tr("Waiting for a new kitty…"));
    QWidget::showEvent(event);
}

void SetUpWatchPage::watch()
{
    if (!isVisible())
        return;
    for (const KittyState &kitty : m_controller.kitties()) {
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
    m_icon->setSymbol(icon);
    m_text->setText(text);
}
