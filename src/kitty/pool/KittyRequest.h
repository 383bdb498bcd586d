// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyError.h"
#include "KittyMessage.h"

#include <expected>
#include <functional>

/// A command on its way to a kitty.
struct KittyRequest {
    enum class Purpose {
        Command,
        Probe, ///< what does it permit? Asked while a command is tried, whatever stands against that
        Check, ///< is it well? Asked by the user
        HealthCheck, ///< the same, asked by the clock: does not count as use of the connection
    };

    Purpose purpose = Purpose::Command;
    /// Called when the bytes are written, each time they are: what had to wait is sent as it is wished by
    /// then.
    std::function<KittyCommand()> makeCommand;
    /// Called exactly once.
    std::function<void(const std::expected<KittyResponse, KittyError> &)> done;
    /// Called if the answer comes after its deadline, when done() was told that there is none. May be empty.
    std::function<void(const KittyResponse &)> answeredLate = {};
    /// Whoever sent it knows what a refusal means: it changes neither the kitty's status nor the count of
    /// failures.
    bool isTrial = false;
    int failures = 0; ///< connection errors so far
};
