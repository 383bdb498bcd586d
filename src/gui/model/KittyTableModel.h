// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Coalescer.h"
#include "KittyRow.h"

#include <QAbstractTableModel>

#include <set>
#include <vector>

class ZoomController;

/// The kitty windows as a live table. A row appears below those before it and stays where it is while its
/// values change. Changes are shown at most 20 times a second, and not at all while nobody looks.
class KittyTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole, ///< a number or a text to sort by
        PidRole, ///< int
        FixRole, ///< int, an Appearance::FixAction
    };

    /// Both must outlive the model.
    KittyTableModel(ZoomController &controller, Scheduler &scheduler, QObject *parent = nullptr);

    /// Somebody looks: the rows are brought up to date and kept so. Else nothing is done at all.
    void setLive(bool live);

    /// Another language is spoken: all texts are made anew.
    void retranslate();

    /// nullptr if there is no such row; valid until the event loop runs.
    const KittyRow *row(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The switches.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    void markChanged(const KittyId &kitty);
    void markAllChanged();
    void refresh();
    void refresh(const KittyId &kitty);
    void place(const KittyRow &row);
    void removeRowsNotIn(const KittyId &kitty, const std::vector<KittyRow> &rows);
    void replace(std::size_t at, const KittyRow &row);
    void showAges();

    ZoomController &m_controller;
    Scheduler &m_scheduler;
    bool m_isLive = false;
    bool m_isAllChanged = false;
    std::set<KittyId> m_changed;
    std::vector<KittyRow> m_rows;
    Coalescer m_refresh;
    ScheduledCall m_ages;
};
