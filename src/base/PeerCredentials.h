// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

#include <sys/types.h>

/// Who is at the other side of a connected unix socket, as the kernel says (SO_PEERCRED): for a client, the
/// process that called listen(). Asked before the first byte is sent, for a path can be anybody's.
struct PeerCredentials {
    pid_t pid = 0;
    uid_t uid = 0;

    /// nullopt if the descriptor is not a connected unix socket.
    static std::optional<PeerCredentials> of(qintptr socketDescriptor);

    /// The peer is a process of the user we run as.
    bool isThisUser() const;

    bool operator==(const PeerCredentials &) const = default;
};
