// SPDX-License-Identifier: GPL-3.0-or-later
#include "MessageBanner.h"

#include "PlainLabel.h"
#include "SymbolView.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QStyle>

MessageBanner::MessageBanner(QWidget *parent)
    : QWidget(parent)
    , m_icon(new SymbolView(this))
    , m_text(new PlainLabel)
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setFixedSize(side, side);
    m_icon->setSymbol(QStringLiteral("state-attention"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

QString MessageBanner::text() const
{
    return m_text->text();
}

void MessageBanner::setText(const QString &text)
{
    if (text == m_text->text())
        return;
    m_text->setText(text);
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    m_text->setAccessibleName(text);
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}
