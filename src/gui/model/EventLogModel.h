// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NiriState.h"
#include "ZoomEvent.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <deque>

class KittyRegistry;
class ZoomController;

/// What happened lately, in sentences, the newest last. Keeps the last 2,000.
class EventLogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int maximum = 2'000;

    enum Column { Time, What, ColumnCount };
    enum Role {
        ProblemRole = Qt::UserRole, ///< bool: something is wrong
        LineRole, ///< the whole row as a line to copy: with the date, and without titles of windows
    };

    /// Both must outlive the model.
    EventLogModel(const ZoomController &controller, const KittyRegistry &registry, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

public Q_SLOTS:
    /// Only coming and going are events; the count of niri's own is not.
    void setNiriState(const NiriState &state);
    void clear();

private:
    struct Entry {
        QDateTime time;
        QString text;
        QString untitled; ///< the same without titles of windows, which are private, for what is copied is
                          ///< shown to others
        bool isProblem = false;
    };

    void append(const QString &text, const QString &untitled = {}, bool isProblem = false);
    void append(Entry entry);

    std::deque<Entry> m_entries;
    NiriState m_niri;
};
