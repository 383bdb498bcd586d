// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusHead.h"

#include "EventText.h"
#include "PlainLabel.h"
#include "ToggleSwitch.h"
#include "ZoomPreview.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QToolButton>

#include <utility>

namespace
{

constexpr int iconSize = 48;

/// Of the window with the focus, else of any whose kitty told it.
std::optional<double> ownSize(const std::vector<KittyState> &kitties)
{
    std::optional<double> own;
    for (const KittyState &kitty : kitties) {
        for (const KittyState::Window &window : kitty.windows) {
            if (window.base && (!own || window.isFocused))
                own = window.base;
        }
    }
    return own;
}

} // namespace

StatusHead::StatusHead(QWidget *parent)
    : QWidget(parent)
    , m_preview(new ZoomPreview(this))
    , m_icon(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_niri(new PlainLabel(this))
    , m_zooming(new ToggleSwitch(this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    m_text->setFont(large);
    m_text->setWordWrap(true);
    m_niri->setWordWrap(true);
    m_icon->setFixedSize(iconSize, iconSize);

    m_zooming->setFont(large);
    m_zooming->setText(tr("&Zooming"));
    m_zooming->setAccessibleName(tr("Zooming"));
    m_zooming->setAccessibleDescription(tr("Turning it off gives every font its base size back."));
    m_zooming->setToolTip(m_zooming->accessibleDescription());
    connect(m_zooming, &ToggleSwitch::clicked, this, &StatusHead::zoomingRequested);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addStretch();
    texts->addWidget(m_text);
    texts->addWidget(m_niri);
    texts->addStretch();
    auto *controls = new QVBoxLayout;
    controls->addWidget(m_zooming, 0, Qt::AlignTrailing);
    controls->addWidget(makeAmount(), 0, Qt::AlignTrailing);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(16);
    layout->addWidget(m_icon);
    layout->addLayout(texts, 1);
    layout->addLayout(controls);
}

QWidget *StatusHead::makeAmount()
{
    auto *amount = new QWidget(this);
    auto *layout = new QHBoxLayout(amount);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    m_less = makeStep(QStringLiteral("−"), tr("Zoom less"), -1);
    m_more = makeStep(QStringLiteral("+"), tr("Zoom more"), +1);
    m_amount = new PlainLabel(amount);
    m_amount->setAlignment(Qt::AlignCenter);
    m_amount->setMinimumWidth(m_amount->fontMetrics().horizontalAdvance(QStringLiteral("x1.255")));
    layout->addWidget(m_preview);
    layout->addSpacing(10);
    layout->addWidget(new PlainLabel(tr("Amount"), amount));
    layout->addWidget(m_less);
    layout->addWidget(m_amount);
    layout->addWidget(m_more);
    return amount;
}

QToolButton *StatusHead::makeStep(const QString &text, const QString &name, int points)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(name);
    button->setAccessibleDescription(tr("Changes how much larger the font of the focused kitty is."));
    button->setToolTip(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRepeat(true);
    connect(button, &QToolButton::clicked, this, [this, points] { Q_EMIT amountStepped(points); });
    return button;
}

void StatusHead::setSituation(const AppStatus &appStatus)
{
    const TrayAppearance before = std::exchange(m_appearance, TrayAppearance::of(appStatus));
    if (before.state != m_appearance.state || m_icon->pixmap().isNull()) {
        const QIcon icon(QStringLiteral(":/icons/%1.svg").arg(m_appearance.icon()));
        m_icon->setPixmap(icon.pixmap({iconSize, iconSize}, devicePixelRatio()));
    }
    m_text->setText(m_appearance.text);
    m_niri->setText(event_text::niriConnection(appStatus.niri));
    m_zooming->setChecked(appStatus.isZooming);
    m_ownSize = ownSize(appStatus.kitties).value_or(m_ownSize);
    showPreview();
}

void StatusHead::setAmount(const ZoomAmount &amount, bool isLocked)
{
    m_zoomAmount = amount;
    showPreview();
    m_amount->setText(amount.toText());
    const QString why = isLocked ? tr("The amount is set on the command line for this run.") : QString();
    for (QToolButton *button : {m_less, m_more}) {
        button->setEnabled(!isLocked);
        button->setToolTip(isLocked ? why : button->accessibleName());
    }
    m_amount->setToolTip(why);
}

void StatusHead::showPreview()
{
    m_preview->setZoom(m_ownSize, m_zoomAmount);
}
