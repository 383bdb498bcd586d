// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeerCredentials.h"

#include <sys/socket.h>
#include <unistd.h>

std::optional<PeerCredentials> PeerCredentials::of(qintptr socketDescriptor)
{
    ucred credentials{};
    socklen_t size = sizeof credentials;
    if (getsockopt(static_cast<int>(socketDescriptor), SOL_SOCKET, SO_PEERCRED, &credentials, &size) != 0)
        return std::nullopt;
    // A TCP or an unconnected socket answers with pid 0.
    if (credentials.pid == 0)
        return std::nullopt;
    return PeerCredentials{.pid = credentials.pid, .uid = credentials.uid};
}

bool PeerCredentials::isThisUser() const
{
    return uid == geteuid();
}
