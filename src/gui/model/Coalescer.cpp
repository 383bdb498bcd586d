// SPDX-License-Identifier: GPL-3.0-or-later
#include "Coalescer.h"

#include <algorithm>
#include <utility>

using namespace std::chrono;

Coalescer::Coalescer(Scheduler &scheduler, milliseconds interval, std::function<void()> call)
    : m_scheduler(scheduler)
    , m_interval(interval)
    , m_call(std::move(call))
{
}

void Coalescer::request()
{
    if (std::exchange(m_isRequested, true))
        return;
    const auto delay = m_last ? std::max(0ns, *m_last + m_interval - m_scheduler.now()) : 0ns;
    m_next = m_scheduler.callAfter(ceil<milliseconds>(delay), [this] {
        m_isRequested = false;
        m_last = m_scheduler.now();
        m_call();
    });
}

void Coalescer::cancel()
{
    m_isRequested = false;
    m_next.cancel();
}
