// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Backoff.h"
#include "KittyId.h"
#include "KittyLocator.h"
#include "RetryDelays.h"

#include <optional>

/// A new kitty's window is there before its socket, and its socket before the program in it that tells the
/// key for passwords.
class StartupGrace
{
public:
    /// `locator` must outlive this.
    StartupGrace(const KittyId &kitty, const KittyLocator &locator)
        : m_kitty(kitty)
        , m_locator(locator)
    {
    }

    /// When to look again for what is missing; none if it won't come any more.
    std::optional<std::chrono::milliseconds> nextAttempt()
    {
        return m_locator.age(m_kitty) < retry::startupEnd ? std::optional(m_delays.next()) : std::nullopt;
    }

    /// The next thing that is missing is looked for from the first delay on.
    void found() { m_delays.reset(); }

private:
    KittyId m_kitty;
    const KittyLocator &m_locator;
    Backoff m_delays{retry::startupFirst, retry::startupEnd};
};
