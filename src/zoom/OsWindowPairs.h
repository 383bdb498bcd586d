// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kitty/KittyReport.h"
#include "niri/WindowId.h"

#include <map>
#include <optional>
#include <set>

/// Which of a kitty's OS windows is which of niri's windows. niri tells the process only, and one kitty
/// process can own many; kitty knows which of its own has the keyboard, so each answer to a wish for niri's
/// focused window pairs the two names. A pair holds until either window is closed.
class OsWindowPairs
{
public:
    std::optional<int> find(niri::WindowId window) const;

    /// Learns from the answer to a wish that zooms `zoomed`, the window with the keyboard as niri says.
    /// False if the answer names none, or contradicts what is known: then it came too early.
    bool learn(niri::WindowId zoomed, const KittyReport &report);

    /// Takes the answer's word for it, whatever was known. False if it names none.
    bool learnAnew(niri::WindowId zoomed, const KittyReport &report);

    /// Leaves only these of niri's windows, and of kitty's only those in the report.
    void keepOnly(const std::set<niri::WindowId> &windows);

private:
    static std::optional<int> named(const KittyReport &report);

    std::map<niri::WindowId, int> m_pairs;
};
