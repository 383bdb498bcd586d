// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

/// The least that asking another process over a unix socket can cost: as many bytes as a command there, as
/// many as an answer back, and nothing done with them. What all else is compared to, in the same run on the
/// same machine.
class BareRoundTrip
{
public:
    BareRoundTrip();
    ~BareRoundTrip();

    /// Blocks. False if the other side is gone.
    bool once();

private:
    int m_socket = -1;
    pid_t m_child = -1;
};
