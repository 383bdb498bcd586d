// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Coalescer.h"
#include "Situation.h"

#include <QObject>

class ZoomController;
class ZoomPause;

/// Keeps the situation up to date, and says so at most ten times a second.
class SituationWatch final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the watch.
    SituationWatch(ZoomController &controller, const ZoomPause &pause, Scheduler &scheduler,
                   QObject *parent = nullptr);

    const Situation &situation() const { return m_situation; }

public Q_SLOTS:
    void setNiriState(const NiriState &state);

Q_SIGNALS:
    void changed(const Situation &situation);

private:
    void update();

    ZoomController &m_controller;
    const ZoomPause &m_pause;
    Situation m_situation;
    Coalescer m_update;
};
