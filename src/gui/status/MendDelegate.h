// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Appearance.h"

#include <QStyledItemDelegate>

/// What is wrong with a kitty and, beside it, a button for what mends it. For the mouse only: with the
/// keyboard the same is reached below the table and in the menu of the row.
class MendDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    static QString text(Appearance::Mend mend);

Q_SIGNALS:
    void mendWished(Appearance::Mend mend, int pid);

private:
    static Appearance::Mend mendOf(const QModelIndex &index);
    static QRect buttonRect(const QStyleOptionViewItem &option, const QString &text);

    QPersistentModelIndex m_pressed; ///< the mouse is down on its button
};
