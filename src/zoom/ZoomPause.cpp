// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomPause.h"

ZoomPause::ZoomPause(Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
{
}

void ZoomPause::pause(std::optional<std::chrono::minutes> duration)
{
    m_isPaused = true;
    m_until.reset();
    m_end.cancel();
    if (duration) {
        m_until = QDateTime::currentDateTimeUtc().addSecs(std::chrono::seconds(*duration).count());
        // By that clock, for that is what the user is told.
        m_end = m_scheduler.callAt(*m_until, [this] { resume(); });
    }
    Q_EMIT changed();
}

void ZoomPause::resume()
{
    m_end.cancel();
    m_until.reset();
    m_isPaused = false;
    Q_EMIT changed();
}
