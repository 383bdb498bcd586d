// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Appearance.h"

#include <QStyledItemDelegate>

/// What is wrong with a kitty and, beside it, a button for what fixes it. For the mouse only: with the
/// keyboard the same is reached below the table and in the menu of the row.
class FixDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    static QString text(Appearance::FixAction fix);

    /// Of any of its buttons, in that font.
    static int widestButton(const QFontMetrics &metrics);

Q_SIGNALS:
    void fixRequested(Appearance::FixAction fix, int pid);

private:
    static Appearance::FixAction fixOf(const QModelIndex &index);
    static QRect buttonRect(const QStyleOptionViewItem &option, const QString &text);

    QPersistentModelIndex m_pressed; ///< the mouse is down on its button
};
