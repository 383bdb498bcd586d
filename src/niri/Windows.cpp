// SPDX-License-Identifier: GPL-3.0-or-later
#include "Windows.h"

#include <algorithm>
#include <functional>
#include <ranges>
#include <tuple>
#include <utility>

namespace niri
{

void Windows::Changes::add(const Changes &later)
{
    everything |= later.everything;
    windows.insert(later.windows.begin(), later.windows.end());
    titles.insert(later.titles.begin(), later.titles.end());
    sizes.insert(later.sizes.begin(), later.sizes.end());
    surroundings |= later.surroundings;
}

bool Windows::Changes::isEmpty() const
{
    return !everything && !surroundings && windows.empty() && titles.empty() && sizes.empty();
}

Windows::Changes Windows::takeChanges()
{
    return std::exchange(m_changes, {});
}

bool Windows::operator==(const Windows &other) const
{
    const auto state = [](const Windows &it) {
        return std::tie(it.m_windows, it.m_workspaces, it.m_casts, it.m_windowsKnown, it.m_workspacesKnown);
    };
    return state(*this) == state(other);
}

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
    return m_focused;
}

std::optional<WindowId> Windows::activeInFocusedWorkspace() const
{
    const auto workspaces = m_workspaces | std::views::values;
    const auto it = std::ranges::find_if(workspaces, &Workspace::isFocused);
    return it == workspaces.end() ? std::nullopt : (*it).activeWindowId;
}

std::set<WindowId> Windows::activeOnOutputs() const
{
    std::set<WindowId> active;
    for (const Workspace &workspace : m_workspaces | std::views::values) {
        if (workspace.isActive && workspace.activeWindowId)
            active.insert(*workspace.activeWindowId);
    }
    return active;
}

QString Windows::outputOf(const Window &window) const
{
    const auto it = window.workspaceId ? m_workspaces.find(*window.workspaceId) : m_workspaces.end();
    return it == m_workspaces.end() ? QString() : it->second.output;
}

bool Windows::isCasting() const
{
    return std::ranges::any_of(m_casts | std::views::values, std::identity());
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
    m_changes.surroundings = true;
}

void Windows::on(const WorkspaceActivated &event)
{
    const auto activated = m_workspaces.find(event.id);
    for (Workspace &workspace : m_workspaces | std::views::values) {
        if (activated != m_workspaces.end() && workspace.output == activated->second.output)
            workspace.isActive = workspace.id == event.id;
        if (event.focused)
            workspace.isFocused = workspace.id == event.id;
    }
}

void Windows::on(const WorkspaceActiveWindowChanged &event)
{
    if (const auto it = m_workspaces.find(event.workspaceId); it != m_workspaces.end())
        it->second.activeWindowId = event.activeWindowId;
}

void Windows::on(const WindowsChanged &event)
{
    m_windows.clear();
    m_focused.reset();
    m_changes = {.everything = true, .surroundings = true};
    for (const Window &window : event.windows)
        m_windows.insert_or_assign(window.id, window);
    // niri never names two; if one did, there must still be one keyboard here.
    for (Window &window : m_windows | std::views::values) {
        window.isFocused = window.isFocused && !m_focused;
        if (window.isFocused)
            m_focused = window.id;
    }
    m_windowsKnown = true;
}

void Windows::on(const WindowOpenedOrChanged &event)
{
    const auto known = m_windows.find(event.window.id);
    if (known != m_windows.end() && known->second.title != event.window.title)
        m_changes.titles.insert(event.window.id);
    if (known != m_windows.end() && known->second.size != event.window.size)
        m_changes.sizes.insert(event.window.id);
    m_changes.windows.insert(event.window.id);
    m_windows.insert_or_assign(event.window.id, event.window);
    // Often the only word of a focus change: when a title changes in the same moment, no WindowFocusChanged
    // comes.
    if (event.window.isFocused)
        on(WindowFocusChanged{event.window.id});
    else if (m_focused == event.window.id)
        m_focused.reset();
}

void Windows::on(const WindowClosed &event)
{
    if (m_focused == event.id)
        m_focused.reset();
    if (m_windows.erase(event.id) > 0)
        m_changes.windows.insert(event.id);
}

void Windows::on(const WindowFocusChanged &event)
{
    unfocus();
    const auto focused = event.id ? m_windows.find(*event.id) : m_windows.end();
    if (focused == m_windows.end())
        return;
    focused->second.isFocused = true;
    m_focused = event.id;
}

void Windows::on(const WindowLayoutsChanged &event)
{
    for (const auto &[id, size] : event.sizes) {
        const auto it = m_windows.find(id);
        if (it == m_windows.end() || std::exchange(it->second.size, size) == size)
            continue;
        m_changes.sizes.insert(id);
    }
}

void Windows::on(const CastsChanged &event)
{
    m_casts.clear();
    for (const Cast &cast : event.casts)
        m_casts[cast.streamId] = cast.isActive;
    m_changes.surroundings = true;
}

void Windows::on(const CastStartedOrChanged &event)
{
    m_casts[event.cast.streamId] = event.cast.isActive;
    m_changes.surroundings = true;
}

void Windows::on(const CastStopped &event)
{
    m_casts.erase(event.streamId);
    m_changes.surroundings = true;
}

void Windows::unfocus()
{
    if (const auto focused = m_focused ? m_windows.find(*m_focused) : m_windows.end();
        focused != m_windows.end())
        focused->second.isFocused = false;
    m_focused.reset();
}

} // namespace niri
