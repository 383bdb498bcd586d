// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyError.h"
#include "WindowId.h"
#include "ZoomEventQueue.h"
#include "ZoomWish.h"

#include <functional>
#include <optional>
#include <vector>

/// The focus changes of one kitty whose outcome is not known yet, in their order. Each is settled exactly
/// once.
class PendingChanges
{
public:
    /// What became of that window's font.
    using Outcome = std::function<ZoomEvent::Zooming(niri::WindowId window)>;

    /// `wish`: the one in force; it and `events` must outlive this.
    PendingChanges(pid_t kitty, ZoomEventQueue &events, const ZoomWish &wish);

    /// This event is settled by the answer to the wish that it leads to. Call before the
    /// wish changes.
    void expect(ZoomEventQueue::Ticket ticket, ZoomEvent::Kind kind, niri::WindowId window);

    /// The wish has changed, or may have. The focus may still be on its way to rest at `coming`; a gain of
    /// any other window that is not wished has been overtaken.
    void followWish(std::optional<niri::WindowId> coming);

    /// The wish is written to kitty now.
    void markSent();

    /// kitty has answered to what was sent.
    void settleSent(const Outcome &outcome);
    /// Nothing had to be sent.
    void settleDue(const Outcome &outcome);
    void failDue(const KittyError &error, const Outcome &outcome);

    void supersedeWaiting();
    void supersedeAll();

private:
    struct Change {
        ZoomEventQueue::Ticket ticket = 0;
        ZoomEvent::Kind kind = ZoomEvent::Kind::FocusGained;
        niri::WindowId window{};
        bool isSent = false;
    };

    bool isDue(const Change &change) const;
    template<typename Predicate> void supersede(Predicate isOvertaken);
    template<typename Predicate> void settle(Predicate isSettled, const Outcome &outcome);
    ZoomEvent::Zooming superseded() const;

    pid_t m_kitty;
    ZoomEventQueue &m_events;
    const ZoomWish &m_wish;
    std::vector<Change> m_changes;
};
