// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyWindows.h"

#include "KittyLocator.h"
#include "Windows.h"

#include <utility>

void KittyWindows::update(const niri::Windows &windows, const IsKitty &isKitty, const KittyLocator &locator)
{
    const auto before = std::exchange(m_owners, {});
    m_all.clear();
    for (const auto &[id, window] : windows.all()) {
        if (window.pid)
            m_all[*window.pid].insert(id);
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

std::set<niri::WindowId> KittyWindows::allOf(pid_t pid) const
{
    const auto found = m_all.find(pid);
    return found == m_all.end() ? std::set<niri::WindowId>() : found->second;
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

std::set<KittyId> KittyWindows::retitled(const niri::Windows &before, const niri::Windows &now) const
{
    std::set<KittyId> kitties;
    for (const auto &[id, owner] : m_owners) {
        const niri::Window *then = before.find(id);
        const niri::Window *window = now.find(id);
        if (then && window && then->title != window->title)
            kitties.insert(owner);
    }
    return kitties;
}

std::map<KittyId, std::set<niri::WindowId>> KittyWindows::byKitty() const
{
    std::map<KittyId, std::set<niri::WindowId>> windows;
    for (const auto &[window, owner] : m_owners)
        windows[owner].insert(window);
    return windows;
}
