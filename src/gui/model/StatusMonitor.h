// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AppStatus.h"
#include "Coalescer.h"

#include <QObject>

class ZoomController;
class ZoomPause;

/// Keeps the situation up to date, and says so at most ten times a second.
class StatusMonitor final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the watch.
    StatusMonitor(ZoomController &controller, const ZoomPause &pause, Scheduler &scheduler,
                  QObject *parent = nullptr);

    const AppStatus &appStatus() const { return m_situation; }

public Q_SLOTS:
    void setNiriState(const NiriState &state);

Q_SIGNALS:
    void changed(const AppStatus &appStatus);

private:
    void update();

    ZoomController &m_controller;
    const ZoomPause &m_pause;
    AppStatus m_situation;
    Coalescer m_update;
};
