// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyWindows.h"

#include "KittyLocator.h"

#include <ranges>
#include <utility>

namespace
{

template<typename Map> const std::set<niri::WindowId> &find(const Map &map, const typename Map::key_type &key)
{
    static const std::set<niri::WindowId> none;
    const auto found = map.find(key);
    return found == map.end() ? none : found->second;
}

} // namespace

KittyWindows::KittyWindows(const KittyLocator &locator)
    : m_locator(locator)
    , m_appIds({})
{
}

void KittyWindows::setAppIds(const QStringList &appIds)
{
    m_appIds = AppIdPatterns(appIds);
    m_unread.everything = true;
}

/// No pattern is tried for what was seen before: this is asked at each change of the focus.
bool KittyWindows::isKitty(const niri::Window &window) const
{
    const auto known = m_windows.find(window.id);
    const bool isSame = known != m_windows.end() && known->second.pid == window.pid;
    return isSame ? known->second.isKitty : m_appIds.matches(window.appId);
}

std::set<KittyId> KittyWindows::update(const niri::Windows &windows, const niri::Windows::Changes &changes)
{
    m_unread.add(changes);
    if (!windows.isComplete() || m_unread.isEmpty())
        return {};
    auto [everything, touched, titles, sizes, surroundings] = std::exchange(m_unread, {});
    if (everything) {
        const auto before = m_windows | std::views::keys;
        const auto now = windows.all() | std::views::keys;
        touched.insert(before.begin(), before.end());
        touched.insert(now.begin(), now.end());
        titles = touched;
    }
    std::set<pid_t> processes;
    std::set<KittyId> affected;
    for (const niri::WindowId id : touched) {
        const auto found = m_windows.find(id);
        const Known before = found == m_windows.end() ? Known() : found->second;
        const Known now = identify(windows.find(id), before);
        if (before.owner && (now != before || titles.contains(id)))
            affected.insert(*before.owner);
        if (now == before)
            continue;
        processes.insert({before.pid, now.pid});
        remove(id);
        if (now.pid != 0)
            set(id, now);
    }
    for (const pid_t pid : processes) {
        for (auto kitty = m_byKitty.lower_bound({.pid = pid});
             kitty != m_byKitty.end() && kitty->first.pid == pid; ++kitty)
            affected.insert(kitty->first);
    }
    return affected;
}

KittyWindows::Known KittyWindows::identify(const niri::Window *window, const Known &before) const
{
    Known now{.pid = window ? window->pid.value_or(0) : 0};
    // A window keeps its process for life, so only new ones need a look.
    now.isKitty = now.pid != 0 && m_appIds.matches(window->appId);
    if (now.isKitty)
        now.owner = before.owner && before.pid == now.pid ? before.owner : m_locator.identify(now.pid);
    return now;
}

void KittyWindows::set(niri::WindowId window, const Known &known)
{
    m_windows[window] = known;
    m_byProcess[known.pid].insert(window);
    if (known.owner)
        m_byKitty[*known.owner].insert(window);
}

void KittyWindows::remove(niri::WindowId window)
{
    const auto found = m_windows.find(window);
    if (found == m_windows.end())
        return;
    if (auto &others = m_byProcess[found->second.pid]; others.erase(window) > 0 && others.empty())
        m_byProcess.erase(found->second.pid);
    // A kitty without windows of its own stays known until it is forgotten: it may have a font to give back,
    // and the windows of its process that are left alone matter to that.
    if (found->second.owner)
        m_byKitty[*found->second.owner].erase(window);
    m_windows.erase(found);
}

const std::set<niri::WindowId> &KittyWindows::of(const KittyId &kitty) const
{
    return find(m_byKitty, kitty);
}

const std::set<niri::WindowId> &KittyWindows::allOf(pid_t pid) const
{
    return find(m_byProcess, pid);
}

void KittyWindows::forget(const KittyId &kitty)
{
    for (const niri::WindowId window : std::exchange(m_byKitty[kitty], {}))
        m_windows[window].owner.reset();
    m_byKitty.erase(kitty);
}

std::optional<KittyId> KittyWindows::ownerOf(niri::WindowId window) const
{
    const auto known = m_windows.find(window);
    return known == m_windows.end() ? std::nullopt : known->second.owner;
}

std::set<KittyId> KittyWindows::ownersOf(const std::set<niri::WindowId> &windows) const
{
    std::set<KittyId> owners;
    for (const niri::WindowId window : windows) {
        if (const auto owner = ownerOf(window))
            owners.insert(*owner);
    }
    return owners;
}

std::set<niri::WindowId> KittyWindows::seenBy(const niri::Windows::Changes &changes) const
{
    std::set<niri::WindowId> windows = changes.windows;
    std::erase_if(windows, [this](niri::WindowId window) { return !ownerOf(window); });
    if (changes.everything || changes.surroundings) {
        for (const auto &[kitty, ofKitty] : m_byKitty)
            windows.insert(ofKitty.begin(), ofKitty.end());
    }
    return windows;
}
