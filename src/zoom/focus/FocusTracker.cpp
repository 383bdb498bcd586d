// SPDX-License-Identifier: GPL-3.0-or-later
#include "FocusTracker.h"

#include "Windows.h"

#include <utility>

FocusTracker::FocusTracker(NullFocus nullFocus)
    : m_nullFocus(nullFocus)
{
}

void FocusTracker::setNullFocus(NullFocus nullFocus)
{
    m_nullFocus = nullFocus;
}

FocusTracker::Change FocusTracker::update(const niri::Windows &windows)
{
    if (!windows.isComplete())
        return {};

    const niri::Window *old = currentIn(windows);
    const niri::Window *next = nextIn(windows);
    auto lost = std::exchange(m_current, next ? std::optional(*next) : std::nullopt);
    if (old)
        lost = *old;
    const bool isSame = next ? next == old : !lost;
    if (isSame)
        return {};
    return {.lost = std::move(lost), .gained = m_current};
}

const std::optional<niri::Window> &FocusTracker::current() const
{
    return m_current;
}

/// The current window as it is now; nullptr if it is gone. A restarted niri gives the ids again, to windows
/// of other processes.
const niri::Window *FocusTracker::currentIn(const niri::Windows &windows) const
{
    if (!m_current)
        return nullptr;
    const niri::Window *window = windows.find(m_current->id);
    return window && window->pid == m_current->pid ? window : nullptr;
}

const niri::Window *FocusTracker::nextIn(const niri::Windows &windows) const
{
    if (const auto focused = windows.focused())
        return windows.find(*focused);
    const niri::Window *current = currentIn(windows);
    const bool isStillThere = current && windows.activeInFocusedWorkspace() == current->id;
    return m_nullFocus == NullFocus::Keep && isStillThere ? current : nullptr;
}
