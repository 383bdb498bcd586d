// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StepwiseZoom.h"

#include <map>

/// By `ls`, which names the OS windows, and `action change_font_size`, which takes a step of the one that
/// holds a given kitty window, with or without the keyboard. Needs kitty 0.35.
class WindowZoom final : public StepwiseZoom
{
    Q_OBJECT

public:
    WindowZoom(const KittyId &kitty, KittyRegistry &registry);

private:
    void queryWindows(Queried queried) override;
    std::optional<Window> targetWindow(niri::WindowId window, const Task &task,
                                       const OsWindows &windows) const override;
    bool isReachable(Window) const override { return true; }
    KittyCommand commandFor(const Step &step) const override;

    std::map<Window, int> m_kittyWindows; ///< one in each OS window
};
