// SPDX-License-Identifier: GPL-3.0-or-later
#include "FixDelegate.h"

#include "KittyTableModel.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>
#include <utility>

namespace
{

int buttonWidth(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text) + 20;
}

} // namespace

FixDelegate::FixDelegate(const Actions &actions, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_actions(actions)
{
}

int FixDelegate::widestButton(const QFontMetrics &metrics) const
{
    int widest = 0;
    for (const QAction *fix : {m_actions.tryAgain, m_actions.setUpKitty, m_actions.trust})
        widest = std::max(widest, buttonWidth(metrics, fix->iconText()));
    return widest;
}

QAction *FixDelegate::fixOf(const QModelIndex &index) const
{
    return m_actions.fix(static_cast<KittyError::Fix>(index.data(KittyTableModel::FixRole).toInt()));
}

QRect FixDelegate::buttonRect(const QStyleOptionViewItem &option, const QString &text)
{
    const QSize size(buttonWidth(option.fontMetrics, text),
                     std::min(option.fontMetrics.height() + 10, option.rect.height() - 2));
    return QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter, size, option.rect);
}

void FixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QAction *fix = fixOf(index);
    if (!fix) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionButton button;
    // Without the key, which is for the button below the table.
    button.text = fix->iconText();
    button.rect = buttonRect(option, button.text);
    button.direction = option.direction;
    button.palette = option.palette;
    button.fontMetrics = option.fontMetrics;
    button.state = QStyle::State_Enabled | (m_pressed == index ? QStyle::State_Sunken : QStyle::State_Raised)
        | (option.state & QStyle::State_Active);

    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    QStyleOptionViewItem words = option;
    initStyleOption(&words, index);
    words.rect.setWidth(option.rect.width() - button.rect.width());
    words.rect = QStyle::visualRect(option.direction, option.rect, words.rect);
    words.state &= ~QStyle::State_HasFocus;
    style->drawControl(QStyle::CE_ItemViewItem, &words, painter, option.widget);
    style->drawControl(QStyle::CE_PushButton, &button, painter, option.widget);
}

bool FixDelegate::editorEvent(QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    QAction *fix = fixOf(index);
    if (!fix || (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease))
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const bool isOnButton = mouse->button() == Qt::LeftButton
        && buttonRect(option, fix->iconText()).contains(mouse->position().toPoint());
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressed = isOnButton ? QPersistentModelIndex(index) : QPersistentModelIndex();
        return false; // the row is chosen too
    }
    if (std::exchange(m_pressed, QPersistentModelIndex()) != index || !isOnButton)
        return false;
    Q_EMIT clicked(index, fix);
    return true;
}
