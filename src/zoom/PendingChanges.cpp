// SPDX-License-Identifier: GPL-3.0-or-later
#include "PendingChanges.h"

#include <algorithm>

using Status = ZoomEvent::Zooming::Status;

PendingChanges::PendingChanges(pid_t kitty, ZoomEventQueue &events, const ZoomWish &wish)
    : m_kitty(kitty)
    , m_events(events)
    , m_wish(wish)
{
}

void PendingChanges::expect(ZoomEventQueue::Ticket ticket, ZoomEvent::Kind kind, niri::WindowId window)
{
    supersede([&](const Change &earlier) { return earlier.window == window && !earlier.isSent; });
    m_changes.push_back({.ticket = ticket, .kind = kind, .window = window});
}

void PendingChanges::followWish(std::optional<niri::WindowId> coming)
{
    supersede([&](const Change &change) { return !isDue(change) && change.window != coming; });
}

void PendingChanges::markSent()
{
    for (Change &change : m_changes)
        change.isSent = change.isSent || isDue(change);
}

bool PendingChanges::isDue(const Change &change) const
{
    // A gain waits while the focus may only be passing through.
    return change.isSent || change.kind == ZoomEvent::Kind::FocusLost
        || m_wish.zoomed.contains(change.window);
}

template<typename Predicate> void PendingChanges::supersede(Predicate isOvertaken)
{
    std::erase_if(m_changes, [&](const Change &change) {
        const bool isOver = isOvertaken(change);
        if (isOver)
            m_events.settle(change.ticket, superseded());
        return isOver;
    });
}

template<typename Predicate> void PendingChanges::settle(Predicate isSettled, const Outcome &outcome)
{
    std::erase_if(m_changes, [&](const Change &change) {
        if (!isSettled(change))
            return false;
        const bool isOvertaken = std::ranges::any_of(m_changes, [&](const Change &other) {
            return other.window == change.window && other.isSent && other.ticket > change.ticket;
        });
        m_events.settle(change.ticket, isOvertaken ? superseded() : outcome(change.window));
        return true;
    });
}

void PendingChanges::settleSent(const Outcome &outcome)
{
    settle([](const Change &change) { return change.isSent; }, outcome);
}

void PendingChanges::settleDue(const Outcome &outcome)
{
    settle([this](const Change &change) { return isDue(change); }, outcome);
}

void PendingChanges::failDue(const KittyError &error, const Outcome &outcome)
{
    std::erase_if(m_changes, [&](const Change &change) {
        if (!isDue(change))
            return false;
        // The window of a kitty that has ended has nothing to give back.
        const bool isNoLoss =
            error.kind == KittyError::Kind::Gone && change.kind == ZoomEvent::Kind::FocusLost;
        m_events.settle(change.ticket,
                        isNoLoss
                            ? outcome(change.window)
                            : ZoomEvent::Zooming{.status = Status::Failed, .pid = m_kitty, .error = error});
        return true;
    });
}

void PendingChanges::supersedeWaiting()
{
    supersede([](const Change &change) { return !change.isSent; });
}

void PendingChanges::supersedeAll()
{
    supersede([](const Change &) { return true; });
}

ZoomEvent::Zooming PendingChanges::superseded() const
{
    return {.status = Status::Superseded, .pid = m_kitty};
}
