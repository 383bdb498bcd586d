// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

/// Delays that double from one try to the next, up to a limit.
class Backoff
{
public:
    using Delay = std::chrono::milliseconds;

    constexpr Backoff(Delay first, Delay limit)
        : m_first(first)
        , m_limit(limit)
        , m_next(first)
    {
    }

    /// The delay before the next try.
    Delay next();

    /// After a success: begin with the first delay again.
    void reset();

    /// `base * 2^n`, without overflow, for tries that are counted elsewhere; n from 0.
    static Delay doubled(Delay base, int n);

private:
    Delay m_first;
    Delay m_limit;
    Delay m_next;
};
