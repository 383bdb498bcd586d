// SPDX-License-Identifier: GPL-3.0-or-later
#include "FocusSettler.h"

#include <utility>

FocusSettler::FocusSettler(Scheduler &scheduler, std::function<void()> rested)
    : m_scheduler(scheduler)
    , m_rested(std::move(rested))
{
}

void FocusSettler::moveTo(std::optional<niri::WindowId> window)
{
    m_rest.cancel();
    m_window.reset();
    m_coming.reset();
    if (!window)
        return;
    const auto now = m_scheduler.now();
    const auto before = std::exchange(m_lastMove, now);
    if (!before || now - *before >= m_settle) {
        m_window = window;
        return;
    }
    m_coming = window;
    m_rest = m_scheduler.callAfter(m_settle, [this] {
        m_window = std::exchange(m_coming, std::nullopt);
        m_rested();
    });
}
