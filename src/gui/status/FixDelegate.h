// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Actions.h"

#include <QStyledItemDelegate>

/// What is wrong with a kitty and, beside it, a button for what fixes it. For the mouse only: with the
/// keyboard the same is reached below the table and in the menu of the row.
class FixDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `actions` must outlive it.
    explicit FixDelegate(const Actions &actions, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    /// Of any of its buttons, in that font.
    int widestButton(const QFontMetrics &metrics) const;

Q_SIGNALS:
    void clicked(const QModelIndex &index, QAction *fix);

private:
    QAction *fixOf(const QModelIndex &index) const;
    static QRect buttonRect(const QStyleOptionViewItem &option, const QString &text);

    const Actions &m_actions;
    QPersistentModelIndex m_pressed; ///< the mouse is down on its button
};
