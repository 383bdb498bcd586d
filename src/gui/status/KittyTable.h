// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyRow.h"

#include <QSortFilterProxyModel>
#include <QTableView>

class KittyTableModel;
class QLabel;

/// The table of kitties as a user sees and uses it: sorted if they wish so, rows that stay where they are
/// while their values change, and where there is nothing to show, what to do.
class KittyTable final : public QTableView
{
    Q_OBJECT

public:
    explicit KittyTable(QWidget *parent = nullptr);

    /// What it shows; to be called once. `kitties` must outlive it.
    void setKitties(KittyTableModel &kitties);

    /// The row the user is at; nullptr if there is none.
    const KittyRow *currentRow() const;

    /// With nothing chosen yet: the first that needs attention, else the first.
    void chooseRow();

    /// Decides what an empty table says.
    void setNiriConnected(bool isConnected);

    /// The widths and order of columns, as the user likes them.
    QByteArray columns() const;
    void setColumns(const QByteArray &columns);

Q_SIGNALS:
    void currentRowChanged(); ///< another one, or its values
    void fixRequested(Appearance::FixAction fix, int pid); ///< the button in a row

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTexts();
    void showOrHideEmptyText();
    int widthFor(KittyRow::Column column) const;
    void fitNote();
    void onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight);

    KittyTableModel *m_kitties = nullptr;
    QSortFilterProxyModel m_sorted;
    QLabel *m_empty = nullptr;
    bool m_isNiriConnected = false;
};
