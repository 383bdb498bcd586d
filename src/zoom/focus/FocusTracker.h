// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Settings.h"
#include "Window.h"

#include <optional>

namespace niri
{
class Windows;
}

/// Turns states into focus changes. Focus is state: call update() after all that could be read was applied,
/// and what came and went in between is no change.
class FocusTracker
{
public:
    /// A to B is both at once; each with what was last known of that window, also when it is closed.
    struct Change {
        std::optional<niri::Window> lost = std::nullopt;
        std::optional<niri::Window> gained = std::nullopt;

        bool operator==(const Change &) const = default;
    };

    explicit FocusTracker(NullFocus nullFocus = NullFocus::Keep);

    /// Counts from the next update() on.
    void setNullFocus(NullFocus nullFocus);

    /// Nothing changes while the state is not complete, so a niri that comes again makes no change by itself.
    Change update(const niri::Windows &windows);

    /// Where the user is, with or without the keyboard, as of the last update().
    const std::optional<niri::Window> &current() const;

private:
    const niri::Window *currentIn(const niri::Windows &windows) const;
    const niri::Window *nextIn(const niri::Windows &windows) const;

    NullFocus m_nullFocus;
    std::optional<niri::Window> m_current;
};
