// SPDX-License-Identifier: GPL-3.0-or-later
#include "OsWindowPairs.h"

#include <algorithm>

std::optional<int> OsWindowPairs::find(niri::WindowId window) const
{
    const auto found = m_pairs.find(window);
    return found == m_pairs.end() ? std::nullopt : std::optional(found->second.osWindow);
}

bool OsWindowPairs::isSure(niri::WindowId window) const
{
    const auto found = m_pairs.find(window);
    return found != m_pairs.end() && found->second.isSure;
}

bool OsWindowPairs::learn(niri::WindowId zoomed, const KittyReport &report, std::chrono::nanoseconds now)
{
    std::erase_if(m_pairs, [&](const auto &pair) { return !report.find(pair.second.osWindow); });

    const std::optional<int> osWindow = named(report);
    const auto known = m_pairs.find(zoomed);
    const bool isKnown = known != m_pairs.end();
    // While a launcher has the keyboard kitty names no window; what is known from before still holds.
    if (!osWindow)
        return isKnown;
    if (isKnown && known->second.osWindow == *osWindow) {
        known->second.isSure = known->second.isSure || now - known->second.since >= untilSure;
        return true;
    }
    if (isSure(zoomed))
        return false;
    const bool isAnothers = std::ranges::any_of(
        m_pairs, [&](const auto &pair) { return pair.second.isSure && pair.second.osWindow == *osWindow; });
    if (isAnothers)
        return isKnown;
    learnAnew(zoomed, report, now);
    return !isKnown;
}

bool OsWindowPairs::learnAnew(niri::WindowId zoomed, const KittyReport &report, std::chrono::nanoseconds now)
{
    const std::optional<int> osWindow = named(report);
    if (!osWindow)
        return false;
    std::erase_if(m_pairs, [&](const auto &pair) { return pair.second.osWindow == *osWindow; });
    m_pairs[zoomed] = {.osWindow = *osWindow, .since = now, .isSure = report.windows.size() == 1};
    return true;
}

std::optional<int> OsWindowPairs::named(const KittyReport &report)
{
    return report.windows.size() == 1 ? report.windows.front().id : report.focused;
}
