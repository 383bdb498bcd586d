// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Notice.h"

#include "gui/SymbolIcon.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

Notice::Notice(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

QString Notice::text() const
{
    return m_text->text();
}

void Notice::setText(const QString &text)
{
    if (text == m_text->text())
        return;
    m_text->setText(text);
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    draw();
    m_text->setAccessibleName(text);
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::changeEvent(QEvent *event)
{
    const bool looksDifferent =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
    if (looksDifferent && !text().isEmpty())
        draw();
    QWidget::changeEvent(event);
}

void Notice::draw()
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(
        symbolIcon(QStringLiteral("state-attention")).pixmap(QSize(size, size), devicePixelRatioF()));
}
