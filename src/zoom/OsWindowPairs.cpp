// SPDX-License-Identifier: GPL-3.0-or-later
#include "zoom/OsWindowPairs.h"

#include <algorithm>

std::optional<int> OsWindowPairs::find(niri::WindowId window) const
{
    const auto found = m_pairs.find(window);
    return found == m_pairs.end() ? std::nullopt : std::optional(found->second);
}

bool OsWindowPairs::learn(niri::WindowId zoomed, const KittyReport &report)
{
    std::erase_if(m_pairs, [&](const auto &pair) { return !report.find(pair.second); });

    const std::optional<int> osWindow = named(report);
    const auto known = m_pairs.find(zoomed);
    // While a launcher has the keyboard kitty names no window; what is known from before still holds.
    if (!osWindow)
        return known != m_pairs.end();
    if (known != m_pairs.end())
        return known->second == *osWindow;
    const bool isAnothers =
        std::ranges::any_of(m_pairs, [&](const auto &pair) { return pair.second == *osWindow; });
    if (!isAnothers)
        m_pairs[zoomed] = *osWindow;
    return !isAnothers;
}

bool OsWindowPairs::learnAnew(niri::WindowId zoomed, const KittyReport &report)
{
    const std::optional<int> osWindow = named(report);
    if (!osWindow)
        return false;
    std::erase_if(m_pairs, [&](const auto &pair) { return pair.second == *osWindow; });
    m_pairs[zoomed] = *osWindow;
    return true;
}

std::optional<int> OsWindowPairs::named(const KittyReport &report)
{
    return report.windows.size() == 1 ? report.windows.front().id : report.focused;
}

void OsWindowPairs::keepOnly(const std::set<niri::WindowId> &windows)
{
    std::erase_if(m_pairs, [&](const auto &pair) { return !windows.contains(pair.first); });
}
