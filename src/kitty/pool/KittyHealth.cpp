// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyHealth.h"

#include "Backoff.h"
#include "Logging.h"
#include "RetryDelays.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using Kind = KittyError::Kind;
using Time = std::chrono::nanoseconds;

namespace
{

Time doubling(int timesInARow, retry::Delay limit)
{
    return timesInARow <= 1 ? 0ms : std::min(Backoff::doubled(retry::unwellFirst, timesInARow), limit);
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
        return std::max<Time>(age, retry::unwellFirst);
    case Kind::RemoteControlOff:
    case Kind::TooOld:
        return timesInARow == 1 ? 0s : std::max<Time>(age, retry::unwellFirst);
    case Kind::UnknownRefusal:
        if (timesInARow == 1)
            return 0s;
        return hasWorked ? std::max<Time>(doubling(timesInARow, retry::unknownRefusalLongest),
                                          retry::unknownRefusalShortest)
                         : never;
    case Kind::PermissionMissing:
    case Kind::PasswordUnknown:
        return doubling(timesInARow, retry::refusedLongest);
    case Kind::Refused:
    case Kind::ConnectionLost:
    case Kind::Hung:
    case Kind::BusyWithAnother:
    case Kind::ProtocolError:
    case Kind::RequestTooLong:
    case Kind::MaxRetriesExceeded:
        return doubling(timesInARow, retry::unreachedLongest);
    case Kind::WaitingForUser: // KittyAccess sends nothing until they have answered
    case Kind::Gone:
        return 0ms;
    }
    Q_UNREACHABLE();
}

} // namespace

KittyHealth::KittyHealth(const KittyId &kitty, const KittyLocator &locator, const Scheduler &scheduler)
    : m_kitty(kitty)
    , m_locator(locator)
    , m_scheduler(scheduler)
{
}

std::optional<KittyError> KittyHealth::standingError() const
{
    return m_standing && m_scheduler.now() < m_until ? m_standing : std::nullopt;
}

void KittyHealth::conclude(const KittyStatus &status)
{
    m_hasWorked |= status.isReady();
    if (status.isReady())
        allowRetry();
    else
        stand(*status.error);
    setStatus(status);
}

void KittyHealth::setStatus(const KittyStatus &status)
{
    if (std::exchange(m_status, status) == status)
        return;
    qCDebug(logPool) << "kitty" << m_kitty.pid << "- is" << toText(status.kind)
                     << (status.error ? sentence(*status.error) : QString());
    Q_EMIT changed();
}

void KittyHealth::answeredLate()
{
    if (m_timesInARow <= 1)
        m_until = {};
}

void KittyHealth::allowRetry()
{
    m_standing.reset();
    m_timesInARow = 0;
}

/// One that stands says so already.
void KittyHealth::stand(const KittyError &error)
{
    if (standingError())
        return;
    m_standing = error;
    m_until =
        m_scheduler.now() + pauseAfter(error.kind, ++m_timesInARow, m_locator.age(m_kitty), m_hasWorked);
}
