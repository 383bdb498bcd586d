// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EventLogFilter.h"

#include <QWidget>

class EventLogModel;
class QCheckBox;
class QLineEdit;
class QTreeView;

/// The log of events: filtered, copied, and always at its end unless the user scrolls away from there.
class EventLogPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `log` must outlive it.
    explicit EventLogPanel(EventLogModel &log, QWidget *parent = nullptr);

    void scrollToEnd();

    /// What of the log is shown.
    struct Part {
        QString text; ///< it contains
        bool isProblemsOnly = false;
    };
    Part part() const;
    void setPart(const Part &part);

private:
    void copy() const;

    EventLogFilter m_filter;
    QLineEdit *m_text = nullptr;
    QCheckBox *m_problemsOnly = nullptr;
    QTreeView *m_view = nullptr;
    bool m_isAtEnd = true;
};
