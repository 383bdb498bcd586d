// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <map>

struct KittyReport;

/// When the fonts of one kitty's OS windows were zoomed and given back. Each time is a SIGWINCH for what runs
/// inside, and some programs print their whole screen anew then: a window where that goes on and on may be
/// better off with a rule that leaves it alone.
class SizeChanges
{
public:
    /// `now`, here and below: Scheduler time.
    void note(const KittyReport &report, std::chrono::nanoseconds now);

    /// 60 or more within the last 10 minutes: the user came to that OS window 30 times.
    bool areFrequent(int osWindow, std::chrono::nanoseconds now) const;

private:
    std::map<int, std::deque<std::chrono::nanoseconds>> m_times; ///< by OS window, the latest at the end
};
