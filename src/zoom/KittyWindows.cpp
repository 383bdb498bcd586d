// SPDX-License-Identifier: GPL-3.0-or-later
#include "zoom/KittyWindows.h"

#include "kitty/KittyLocator.h"
#include "niri/Windows.h"

#include <utility>

void KittyWindows::update(const niri::Windows &windows, const IsKitty &isKitty, const KittyLocator &locator)
{
    const auto before = std::exchange(m_owners, {});
    for (const auto &[id, window] : windows.all()) {
        if (!window.pid || !isKitty(window))
            continue;
        // A window keeps its process for life, so only new ones need a look.
        const auto known = before.find(id);
        const auto owner = known != before.end() && known->second.pid == *window.pid
            ? std::optional(known->second)
            : locator.identify(*window.pid);
        if (owner)
            m_owners.emplace_hint(m_owners.end(), id, *owner);
    }
}

void KittyWindows::forget(const KittyId &kitty)
{
    std::erase_if(m_owners, [&](const auto &owner) { return owner.second == kitty; });
}

std::optional<KittyId> KittyWindows::ownerOf(niri::WindowId window) const
{
    const auto owner = m_owners.find(window);
    return owner == m_owners.end() ? std::nullopt : std::optional(owner->second);
}

std::map<KittyId, std::set<niri::WindowId>> KittyWindows::byKitty() const
{
    std::map<KittyId, std::set<niri::WindowId>> windows;
    for (const auto &[window, owner] : m_owners)
        windows[owner].insert(window);
    return windows;
}
