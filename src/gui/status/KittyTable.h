// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ColumnFit.h"

#include <QSortFilterProxyModel>
#include <QTableView>

class Actions;
class FixDelegate;
class KittyTableModel;
class QLabel;

/// The table of kitties as a user sees and uses it: sorted if they wish so, rows that stay where they are
/// while their values change, and where there is nothing to show, what to do. Where it is narrow, columns
/// hide that most users can do without, see ColumnFit.
class KittyTable final : public QTableView
{
    Q_OBJECT

public:
    explicit KittyTable(QWidget *parent = nullptr);

    /// What it shows, and what the buttons in its rows do; to be called once. Both must outlive it.
    void setKitties(KittyTableModel &kitties, const Actions &actions);

    /// The row the user is at; nullptr if there is none.
    const KittyRow *currentRow() const;

    /// With nothing chosen yet: the first that needs attention, else the first.
    void chooseRow();

    /// Decides what an empty table says.
    void setNiriConnected(bool isConnected);

    /// The widths and order of columns, as the user likes them where there is room.
    QByteArray columns();
    void setColumns(const QByteArray &columns);

    /// Those that there is no room for.
    QList<KittyRow::Column> hiddenColumns() const;

Q_SIGNALS:
    void hiddenColumnsChanged();
    void currentRowChanged(); ///< another one, or its values

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTexts();
    void showOrHideEmptyText();
    int widthFor(KittyRow::Column column) const;
    void measureHeadings();
    void fitColumns();
    void setWidths(const column_fit::Widths &widths);
    column_fit::Needs needs();
    void keepWish(int column, int width);
    void onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight);

    KittyTableModel *m_kitties = nullptr;
    QSortFilterProxyModel m_sorted;
    FixDelegate *m_fix = nullptr;
    QLabel *m_empty = nullptr;
    bool m_isNiriConnected = false;
    column_fit::Widths m_wished{}; ///< by the user
    column_fit::Widths m_headings{}; ///< what the names of the columns need
    column_fit::Widths m_content{}; ///< the widest that a column had to show in this language
    bool m_isFitting = false; ///< it is not the user who changes widths
};
