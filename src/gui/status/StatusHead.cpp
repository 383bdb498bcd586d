// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusHead.h"

#include "Actions.h"
#include "EventText.h"
#include "LargerFont.h"
#include "ui_StatusHead.h"

#include <QEvent>
#include <QIcon>

#include <utility>

StatusHead::StatusHead(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::StatusHead>())
{
    m_ui->setupUi(this);
    for (QWidget *large : std::initializer_list<QWidget *>{m_ui->text, m_ui->zooming})
        enlargeFont(*large, 1.35);
    m_ui->amount->setMinimumWidth(m_ui->amount->fontMetrics().horizontalAdvance(QStringLiteral("x1.255")));
    connect(m_ui->less, &QToolButton::clicked, this, [this] { Q_EMIT amountStepped(-1); });
    connect(m_ui->more, &QToolButton::clicked, this, [this] { Q_EMIT amountStepped(+1); });
}

StatusHead::~StatusHead() = default;

void StatusHead::setActions(Actions &actions)
{
    connect(m_ui->zooming, &ToggleSwitch::clicked, &actions, &Actions::requestZooming);
}

void StatusHead::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        setSituation(m_situation);
        setAmount(m_amount, m_isLocked);
    }
    QWidget::changeEvent(event);
}

void StatusHead::setSituation(const AppStatus &appStatus)
{
    m_situation = appStatus;
    const TrayAppearance before = std::exchange(m_appearance, TrayAppearance::of(m_situation));
    if (before.state != m_appearance.state || m_ui->icon->pixmap().isNull()) {
        const QIcon icon(QStringLiteral(":/icons/%1.svg").arg(m_appearance.icon()));
        m_ui->icon->setPixmap(icon.pixmap(m_ui->icon->minimumSize(), devicePixelRatio()));
    }
    m_ui->text->setText(m_appearance.text);
    m_ui->niri->setText(event_text::niriConnection(m_situation.niri));
    m_ui->zooming->setChecked(m_situation.isZooming);
    showPreview();
}

void StatusHead::setAmount(const ZoomAmount &amount, bool isLocked)
{
    m_amount = amount;
    m_isLocked = isLocked;
    showPreview();
    m_ui->amount->setText(amount.toText());
    const QString why = isLocked ? tr("The amount is set on the command line for this run.") : QString();
    for (QToolButton *button : {m_ui->less, m_ui->more}) {
        button->setEnabled(!isLocked);
        button->setToolTip(isLocked ? why : button->accessibleName());
    }
    m_ui->amount->setToolTip(why);
}

void StatusHead::showPreview()
{
    m_ui->preview->setZoom(m_situation.baseSize, m_amount);
}
