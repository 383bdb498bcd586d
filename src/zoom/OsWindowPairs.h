// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyReport.h"
#include "WindowId.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>

/// Which of a kitty's OS windows is which of niri's windows. niri tells the process only, and one kitty
/// process can own many; kitty knows which of its own has the keyboard, so each answer to a wish for niri's
/// focused window pairs the two names. kitty may learn of its focus a little after niri told us, and name
/// another window until then; so a pair is sure only once kitty has named it again after a while. It holds
/// until kitty's window is closed.
class OsWindowPairs
{
public:
    /// Time enough for kitty to learn of its focus.
    static constexpr std::chrono::milliseconds untilSure{60};

    std::optional<int> find(niri::WindowId window) const;
    bool isSure(niri::WindowId window) const;

    /// Learns from the answer, which came `now`, to a wish that zooms `zoomed`, the window with the keyboard
    /// as niri says: its pair, or if there was none the one that kitty named. False if that cannot have been
    /// the right one: the answer names none, or contradicts what is known.
    bool learn(niri::WindowId zoomed, const KittyReport &report, std::chrono::nanoseconds now);

    /// Of niri's windows there are only these: the name of another one may be given again.
    void keepOnly(const std::set<niri::WindowId> &windows)
    {
        std::erase_if(m_pairs, [&](const auto &pair) { return !windows.contains(pair.first); });
    }

    /// Takes the answer's word for it, whatever was known; it is not sure yet. False if it names none.
    bool learnAnew(niri::WindowId zoomed, const KittyReport &report, std::chrono::nanoseconds now);

private:
    struct Pair {
        int osWindow = 0;
        std::chrono::nanoseconds since{}; ///< when kitty named it first
        bool isSure = false;
    };

    static std::optional<int> named(const KittyReport &report);

    std::map<niri::WindowId, Pair> m_pairs;
};
