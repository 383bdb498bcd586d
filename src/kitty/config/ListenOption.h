// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyAddress.h"
#include "KittyError.h"
#include "VariableExpansion.h"

#include <QByteArray>

#include <expected>
#include <optional>

#include <sys/types.h>

/// kitty's option listen_on: where it was told to listen. Pure. Source of the rules: kitty 0.26.5 to 0.48.2.
struct ListenOption {
    QByteArray value; ///< as written: unix:/path, unix:@name, tcp:host:port; never empty or "none"
    bool isFromConfig = false; ///< kitty adds its PID to such a unix address if it does not name {kitty_pid}

    /// The last listen_on in the text of a kitty.conf; includes are not followed.
    static std::optional<ListenOption> fromConfig(const QByteArray &text);

    /// --listen-on, else -o listen_on=..., among the arguments in /proc/PID/cmdline, each ended by a NUL.
    static std::optional<ListenOption> fromCommandLine(const QByteArray &arguments);

    /// The address that kitty made of the value: variables, ~, {kitty_pid} and relative paths, which lie in
    /// `temporaryFolder`, are replaced.
    QByteArray expanded(pid_t kitty, const VariableExpansion::Variables &variables,
                        const QByteArray &temporaryFolder) const;

    /// What an address, also that in KITTY_LISTEN_ON, stands for. Errors: TcpOnly; NoSocket if it is neither
    /// that nor unix.
    static std::expected<KittyAddress, KittyError> address(const QByteArray &address, pid_t kitty);

    bool operator==(const ListenOption &) const = default;
};
