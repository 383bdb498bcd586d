// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitty/StandingError.h"

#include "base/Backoff.h"

#include <algorithm>

using namespace std::chrono_literals;
using Kind = KittyError::Kind;
using Time = std::chrono::nanoseconds;

namespace
{

/// After the first failure none, for it may be that of one moment.
Time doubling(int timesInARow, std::chrono::milliseconds limit)
{
    return timesInARow <= 1 ? 0ms : std::min(Backoff::doubled(1s, timesInARow), limit);
}

Time pauseAfter(Kind kind, int timesInARow, Time age, bool hasWorked)
{
    constexpr Time never = std::chrono::hours(24 * 365 * 10);
    switch (kind) {
    case Kind::NoSocket:
    case Kind::NothingSet:
    case Kind::StartedEarlier:
    case Kind::AddressTaken:
    case Kind::AddressUnusable:
    case Kind::Hidden:
    case Kind::OtherNetwork:
    case Kind::UnderX11:
    case Kind::NotKitty:
    case Kind::TcpOnly:
    case Kind::NotOurs:
        return std::max<Time>(age, 1s);
    case Kind::RemoteControlOff:
    case Kind::TooOld:
        return timesInARow == 1 ? 0s : std::max<Time>(age, 1s);
    case Kind::UnknownRefusal:
        if (timesInARow == 1)
            return 0s;
        return hasWorked ? std::max<Time>(doubling(timesInARow, 1h), 1min) : never;
    case Kind::PermissionMissing:
    case Kind::PasswordUnknown:
        // kitty reads these settings while it runs; older ones don't let us see when.
        return doubling(timesInARow, 10s);
    case Kind::Refused:
    case Kind::ConnectionLost:
    case Kind::Hung:
    case Kind::BusyWithAnother:
    case Kind::ProtocolError:
    case Kind::RequestTooLong:
    case Kind::MaxRetriesExceeded:
        return doubling(timesInARow, 1min);
    case Kind::WaitingForPerson: // KittyAccess sends nothing until they have answered
    case Kind::Gone:
        return 0ms;
    }
    Q_UNREACHABLE();
}

} // namespace

void StandingError::failed(const KittyError &failure, bool hasWorked)
{
    if (error())
        return;
    m_error = failure;
    m_until =
        m_scheduler.now() + pauseAfter(failure.kind, ++m_timesInARow, m_locator.age(m_kitty), hasWorked);
}
