// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Scheduler.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <optional>

/// The user's pause: until a moment, or until they end it.
class ZoomPause final : public QObject
{
    Q_OBJECT

public:
    explicit ZoomPause(Scheduler &scheduler, QObject *parent = nullptr);

    bool isPaused() const { return m_isPaused; }
    std::optional<QDateTime> until() const { return m_until; } ///< UTC; nullopt: no pause, or one without end

    void pause(std::optional<std::chrono::minutes> duration = std::nullopt);
    void resume();

Q_SIGNALS:
    void changed();

private:
    Scheduler &m_scheduler;
    bool m_isPaused = false;
    std::optional<QDateTime> m_until;
    ScheduledCall m_end;
};
