// SPDX-License-Identifier: GPL-3.0-or-later
#include "Backoff.h"

#include <algorithm>
#include <utility>

Backoff::Delay Backoff::next()
{
    const Delay delay = std::min(m_next, m_limit);
    m_next = std::min(doubled(delay, 1), m_limit);
    return delay;
}

void Backoff::reset()
{
    m_next = m_first;
}

Backoff::Delay Backoff::doubled(Delay base, int n)
{
    // 2^20 times the longest base a user can set is far beyond any wait that makes sense.
    constexpr int maxShift = 20;
    return base * (Delay::rep{1} << std::clamp(n, 0, maxShift));
}
