// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

/// How the pool of kitty connections behaves; the defaults are what a person gets without a settings file.
struct RegistryConfig {
    /// When a connection may stay open while nothing is sent over it.
    enum class KeepOpen {
        Auto, ///< on kitties that serve several connections at once (0.42.2 and later)
        Always, ///< everywhere; on older kitties every other client then waits for ever
        Never,
    };

    std::chrono::milliseconds connectTimeout{2000};
    std::chrono::milliseconds checkTimeout{1000}; ///< for the answer to a status check
    std::chrono::milliseconds commandTimeout{2000}; ///< for the answer to any other command
    int maxRetries = 3; ///< after connection errors; nothing else is tried again
    std::chrono::milliseconds baseDelay{100}; ///< before retry n, n from 1: baseDelay * 2^n
    int maxConnections = 10; ///< open at the same time; beyond, the least recently used goes
    std::chrono::seconds healthCheckInterval{30}; ///< between status checks of an open connection
    std::chrono::seconds idleTimeout{300}; ///< without a command; the connection is closed then
    KeepOpen keepOpen = KeepOpen::Auto;

    bool operator==(const RegistryConfig &) const = default;
};
