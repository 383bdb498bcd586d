// SPDX-License-Identifier: GPL-3.0-or-later
#include "zoom/KittyState.h"

#include <algorithm>

const KittyState::Window *KittyState::leadWindow() const
{
    const auto focused = std::ranges::find_if(windows, &Window::isFocused);
    if (focused != windows.end())
        return &*focused;
    return windows.empty() ? nullptr : &windows.front();
}
