// SPDX-License-Identifier: GPL-3.0-or-later
#include "Windows.h"

#include <algorithm>
#include <ranges>

namespace niri
{

void Windows::apply(const Event &event)
{
    std::visit([this](const auto &e) { on(e); }, event);
}

bool Windows::isComplete() const
{
    return m_windowsKnown && m_workspacesKnown;
}

std::optional<WindowId> Windows::focused() const
{
    const auto windows = m_windows | std::views::values;
    const auto it = std::ranges::find_if(windows, &Window::isFocused);
    return it == windows.end() ? std::nullopt : std::optional((*it).id);
}

std::optional<WindowId> Windows::activeInFocusedWorkspace() const
{
    const auto workspaces = m_workspaces | std::views::values;
    const auto it = std::ranges::find_if(workspaces, &Workspace::isFocused);
    return it == workspaces.end() ? std::nullopt : (*it).activeWindowId;
}

const Window *Windows::find(WindowId id) const
{
    const auto it = m_windows.find(id);
    return it == m_windows.end() ? nullptr : &it->second;
}

const std::map<WindowId, Window> &Windows::all() const
{
    return m_windows;
}

bool Windows::havePids() const
{
    return std::ranges::all_of(m_windows | std::views::values, &Window::hasPidField);
}

void Windows::on(const Unknown &) { }

void Windows::on(const WorkspacesChanged &event)
{
    m_workspaces.clear();
    for (const Workspace &workspace : event.workspaces)
        m_workspaces.insert_or_assign(workspace.id, workspace);
    m_workspacesKnown = true;
}

void Windows::on(const WorkspaceActivated &event)
{
    if (!event.focused)
        return;
    for (Workspace &workspace : m_workspaces | std::views::values)
        workspace.isFocused = workspace.id == event.id;
}

void Windows::on(const WorkspaceActiveWindowChanged &event)
{
    if (const auto it = m_workspaces.find(event.workspaceId); it != m_workspaces.end())
        it->second.activeWindowId = event.activeWindowId;
}

void Windows::on(const WindowsChanged &event)
{
    m_windows.clear();
    for (const Window &window : event.windows)
        m_windows.insert_or_assign(window.id, window);
    // niri never names two; if one did, there must still be one keyboard here.
    if (const auto focus = focused())
        on(WindowFocusChanged{focus});
    m_windowsKnown = true;
}

void Windows::on(const WindowOpenedOrChanged &event)
{
    m_windows.insert_or_assign(event.window.id, event.window);
    // Often the only word of a focus change: when a title changes in the same moment, no WindowFocusChanged
    // comes.
    if (event.window.isFocused)
        on(WindowFocusChanged{event.window.id});
}

void Windows::on(const WindowClosed &event)
{
    m_windows.erase(event.id);
}

void Windows::on(const WindowFocusChanged &event)
{
    for (Window &window : m_windows | std::views::values)
        window.isFocused = window.id == event.id;
}

} // namespace niri
