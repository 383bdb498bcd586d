// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyId.h"
#include "KittyStatus.h"

#include <QVersionNumber>

#include <chrono>
#include <optional>

/// What the registry knows of one kitty at this moment. A value, for whoever shows it.
struct KittyInfo {
    enum class Connection { Closed, Connecting, Open };

    KittyId id;
    QVersionNumber version; ///< null until it answered once
    KittyStatus status;
    Connection connection = Connection::Closed;
    bool isActive = false; ///< a command is in flight
    std::optional<std::chrono::nanoseconds> lastUsed; ///< Scheduler time of the last command
    std::optional<std::chrono::nanoseconds> latency; ///< from the last command's bytes to its answer
    quint64 retries = 0;
    bool hasWorked = false; ///< it has done something for us before, with the present password

    /// It answered the last time it was asked.
    bool isHealthy() const { return status.isReady(); }
};
