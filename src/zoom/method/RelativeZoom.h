// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StepwiseZoom.h"

#include <map>
#include <optional>
#include <set>

/// By `set-font-size`, which takes a step of the OS window that has, or last had, the keyboard. With several
/// that cannot be told for sure, so such a kitty is not zoomed; what was zoomed when it had only one is given
/// back when it has the keyboard, or is the only one, again.
class RelativeZoom final : public StepwiseZoom
{
    Q_OBJECT

public:
    RelativeZoom(const KittyId &kitty, KittyRegistry &registry);

    bool setWindows(const std::set<niri::WindowId> &windows) override;
    void setFocused(niri::WindowId window) override { m_focused = window; }

private:
    void queryWindows(Queried queried) override;
    std::optional<Window> targetWindow(niri::WindowId window, const Task &, const OsWindows &) const override
    {
        return find(window);
    }
    bool isReachable(Window window) const override;
    KittyCommand commandFor(const Step &step) const override;
    std::optional<Window> find(std::optional<niri::WindowId> window) const;

    std::map<niri::WindowId, Window> m_names; ///< with names of our own, for kitty's are not known
    Window m_lastName = 0;
    std::optional<niri::WindowId> m_focused;
};
