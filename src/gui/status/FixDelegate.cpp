// SPDX-License-Identifier: GPL-3.0-or-later
#include "FixDelegate.h"

#include "KittyTableModel.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>
#include <utility>

using FixAction = Appearance::FixAction;

namespace
{

int buttonWidth(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text) + 20;
}

} // namespace

QString FixDelegate::text(FixAction fix)
{
    switch (fix) {
    case FixAction::Nothing:
        return {};
    case FixAction::TryAgain:
        return tr("Try Again");
    case FixAction::SetUp:
        return tr("Set Up…");
    case FixAction::Trust:
        return tr("Trust Program");
    }
    Q_UNREACHABLE();
}

int FixDelegate::widestButton(const QFontMetrics &metrics)
{
    int widest = 0;
    for (const FixAction fix : {FixAction::TryAgain, FixAction::SetUp, FixAction::Trust})
        widest = std::max(widest, buttonWidth(metrics, text(fix)));
    return widest;
}

FixAction FixDelegate::fixOf(const QModelIndex &index)
{
    return static_cast<FixAction>(index.data(KittyTableModel::FixRole).toInt());
}

QRect FixDelegate::buttonRect(const QStyleOptionViewItem &option, const QString &text)
{
    const QSize size(buttonWidth(option.fontMetrics, text),
                     std::min(option.fontMetrics.height() + 10, option.rect.height() - 2));
    return QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter, size, option.rect);
}

void FixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString label = text(fixOf(index));
    if (label.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionButton button;
    button.rect = buttonRect(option, label);
    button.text = label;
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
    const FixAction fix = fixOf(index);
    if (fix == FixAction::Nothing
        || (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonRelease))
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const bool isOnButton = mouse->button() == Qt::LeftButton
        && buttonRect(option, text(fix)).contains(mouse->position().toPoint());
    if (event->type() == QEvent::MouseButtonPress) {
        m_pressed = isOnButton ? QPersistentModelIndex(index) : QPersistentModelIndex();
        return false; // the row is chosen too
    }
    if (std::exchange(m_pressed, QPersistentModelIndex()) != index || !isOnButton)
        return false;
    Q_EMIT fixRequested(fix, index.data(KittyTableModel::PidRole).toInt());
    return true;
}
