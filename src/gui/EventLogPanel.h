// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/EventLogFilter.h"

#include <QWidget>

class EventLogModel;
class QTreeView;

/// The log of events: filtered, copied, and always at its end unless the person scrolls away from there.
class EventLogPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `log` must outlive it.
    explicit EventLogPanel(EventLogModel &log, QWidget *parent = nullptr);

    void scrollToEnd();

private:
    void copy() const;

    EventLogFilter m_filter;
    QTreeView *m_view = nullptr;
    bool m_isAtEnd = true;
};
