// SPDX-License-Identifier: GPL-3.0-or-later
#include "SizeChanges.h"

#include "KittyReport.h"

using namespace std::chrono_literals;

namespace
{

constexpr std::size_t many = 60;
constexpr auto period = 10min;

} // namespace

void SizeChanges::note(const KittyReport &report, std::chrono::nanoseconds now)
{
    std::erase_if(m_times, [&](const auto &entry) { return !report.find(entry.first); });
    for (const KittyReport::OsWindow &window : report.windows) {
        // Another amount, tried while it is zoomed, is no visit. (Where kitty tells no sizes all are 0.)
        const bool isVisit = window.before == window.base || window.size == window.base;
        if (window.step == 0 || !isVisit)
            continue;
        auto &times = m_times[window.id];
        times.push_back(now);
        if (times.size() > many)
            times.pop_front();
    }
}

bool SizeChanges::areFrequent(int osWindow, std::chrono::nanoseconds now) const
{
    const auto found = m_times.find(osWindow);
    return found != m_times.end() && found->second.size() == many && now - found->second.front() <= period;
}
