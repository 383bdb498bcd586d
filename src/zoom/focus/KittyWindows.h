// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AppIdPatterns.h"
#include "KittyId.h"
#include "Windows.h"

#include <map>
#include <optional>
#include <set>

class KittyLocator;

/// Which of niri's windows belong to which kitty.
class KittyWindows
{
public:
    /// `locator` must outlive it.
    explicit KittyWindows(const KittyLocator &locator);

    /// The windows of these are kitty's, from the next update() on.
    void setAppIds(const QStringList &appIds);
    bool isKitty(const niri::Window &window) const;

    /// Looks at what has changed, as soon as all windows are known, and gives the kitties of whose windows
    /// any came, went or has another title.
    std::set<KittyId> update(const niri::Windows &windows, const niri::Windows::Changes &changes);

    const std::set<niri::WindowId> &of(const KittyId &kitty) const;

    /// All windows of that process, also those that are left alone.
    const std::set<niri::WindowId> &allOf(pid_t pid) const;

    /// It has ended; its windows are nobody's.
    void forget(const KittyId &kitty);

    std::optional<KittyId> ownerOf(niri::WindowId window) const;
    std::set<KittyId> ownersOf(const std::set<niri::WindowId> &windows) const;

    /// Of all kitties those that came or changed; all of them if something around them has.
    std::set<niri::WindowId> seenBy(const niri::Windows::Changes &changes) const;

private:
    struct Known {
        pid_t pid = 0;
        bool isKitty = false;
        std::optional<KittyId> owner = std::nullopt;

        bool operator==(const Known &) const = default;
    };

    Known identify(const niri::Window *window, const Known &before) const;
    void set(niri::WindowId window, const Known &known);
    void remove(niri::WindowId window);

    const KittyLocator &m_locator;
    AppIdPatterns m_appIds;
    niri::Windows::Changes m_unread;
    std::map<niri::WindowId, Known> m_windows; ///< that have a process
    std::map<KittyId, std::set<niri::WindowId>> m_byKitty;
    std::map<pid_t, std::set<niri::WindowId>> m_byProcess;
};
