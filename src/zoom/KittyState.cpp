// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyState.h"

#include "KittyZoom.h"
#include "Window.h"
#include "ZoomTargets.h"

#include <algorithm>

const KittyState::Window *KittyState::leadWindow() const
{
    const auto focused = std::ranges::find_if(windows, &Window::isFocused);
    if (focused != windows.end())
        return &*focused;
    return windows.empty() ? nullptr : &windows.front();
}

bool KittyState::needsAttention() const
{
    return zoomSwitch && info.status.error && !info.status.error->is(KittyError::NothingToDo);
}

KittyState::Window KittyState::Window::of(niri::WindowId id, const niri::Window *window,
                                          const KittyZoom &zoom, bool isFocused, const ZoomTargets &targets)
{
    const KittyReport::OsWindow *font = zoom.osWindow(id);
    const auto wished = targets.zoomOf(id);
    const bool isSizeKnown = font && font->size > 0;
    return {.id = id,
            .title = window ? window->title : QString(),
            .isFocused = isFocused,
            .zoomedBy = font ? font->zoomedBy : 0,
            .base = isSizeKnown ? std::optional(font->base) : std::nullopt,
            .size = isSizeKnown ? std::optional(font->size) : std::nullopt,
            .columns = font ? font->columns : std::nullopt,
            .isLimited = font && font->isLimited,
            .isPinned = targets.isPinned(id),
            .rule = targets.ruleOf(id),
            .changesOften = zoom.changesSizeOften(id),
            .amount = wished ? std::optional(wished->amount) : std::nullopt};
}
