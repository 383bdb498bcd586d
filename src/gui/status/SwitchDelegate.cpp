// SPDX-License-Identifier: GPL-3.0-or-later
#include "SwitchDelegate.h"

#include "SwitchDrawing.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace
{

constexpr int margin = 4;

bool turns(const QEvent &event, const QRect &cell)
{
    if (event.type() == QEvent::KeyPress)
        return static_cast<const QKeyEvent &>(event).key() == Qt::Key_Space;
    if (event.type() != QEvent::MouseButtonRelease)
        return false;
    const auto &mouse = static_cast<const QMouseEvent &>(event);
    return mouse.button() == Qt::LeftButton && cell.contains(mouse.position().toPoint());
}

} // namespace

void SwitchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.features &= ~QStyleOptionViewItem::HasCheckIndicator;
    ground.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return;
    const SwitchDrawing drawing{.palette = option.palette,
                                .group = option.state & QStyle::State_Active ? QPalette::Active
                                                                             : QPalette::Inactive,
                                .direction = option.direction,
                                .isOn = state.toInt() == Qt::Checked,
                                .isOnHighlight = bool(option.state & QStyle::State_Selected)};
    const QRect track = QStyle::alignedRect(option.direction, Qt::AlignLeading | Qt::AlignVCenter,
                                            SwitchDrawing::sizeFor(option.fontMetrics),
                                            option.rect.adjusted(margin, 0, -margin, 0));
    drawing.draw(*painter, track);
}

QSize SwitchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return SwitchDrawing::sizeFor(option.fontMetrics) + QSize(2 * margin, margin);
}

bool SwitchDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid() || !turns(*event, option.rect))
        return false;
    return model->setData(index, state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                          Qt::CheckStateRole);
}
