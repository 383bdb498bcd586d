// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

#include <sys/types.h>

/// What kitty tells the programs in its windows through their environment. An environment is full of secrets:
/// of what /proc/PID/environ holds nothing but this is ever taken.
struct KittyEnvironment {
    static constexpr qsizetype limit = 4 << 20; ///< bytes of an environment that are read

    pid_t kitty =
        0; ///< KITTY_PID: whose window it is; as that kitty knows itself, in a container its PID there
    QByteArray listenOn; ///< KITTY_LISTEN_ON: the exact address, as in ListenOption; empty without one
    QByteArray publicKey; ///< KITTY_PUBLIC_KEY: what passwords are encrypted for; empty without one

    /// nullopt if these are not the variables of a program in a kitty.
    static std::optional<KittyEnvironment> parse(const QByteArray &variables);

    bool operator==(const KittyEnvironment &) const = default;
};
