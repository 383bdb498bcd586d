// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EventLogFilter.h"

#include <QWidget>

#include <memory>

class EventLogModel;

namespace Ui
{
class EventLogPanel;
}

/// The log of events: filtered, copied, and always at its end unless the user scrolls away from there.
class EventLogPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit EventLogPanel(QWidget *parent = nullptr);
    ~EventLogPanel() override;

    /// To be called once. `log` must outlive it.
    void setLog(EventLogModel &log);

    void scrollToEnd();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeRoomForFilter();
    void copy() const;
    void keepAtEnd();

    std::unique_ptr<Ui::EventLogPanel> m_ui; ///< the first, for the filter speaks to it until it ends
    EventLogFilter m_filter;
    bool m_isAtEnd = true;
};
