// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomEventQueue.h"

void ZoomEventQueue::add(const ZoomEvent &event)
{
    m_entries.push_back({.event = event, .isSettled = true});
    emitSettled();
}

ZoomEventQueue::Ticket ZoomEventQueue::open(const ZoomEvent &event)
{
    m_entries.push_back({.event = event, .isSettled = false});
    return m_first + m_entries.size() - 1;
}

void ZoomEventQueue::settle(Ticket ticket, const ZoomEvent::Zooming &zooming)
{
    Entry &entry = m_entries.at(ticket - m_first);
    entry.event.zooming = zooming;
    entry.isSettled = true;
    emitSettled();
}

void ZoomEventQueue::emitSettled()
{
    while (!m_entries.empty() && m_entries.front().isSettled) {
        const ZoomEvent event = std::move(m_entries.front().event);
        m_entries.pop_front();
        ++m_first;
        Q_EMIT happened(event);
    }
}
