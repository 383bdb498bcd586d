// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedDesktop.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <ranges>
#include <type_traits>
#include <utility>

using niri::WindowId;
using niri::WorkspaceId;

namespace
{

QByteArray json(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QByteArray json(bool value)
{
    return value ? "true" : "false";
}

template<typename Id>
QByteArray json(Id id)
    requires std::is_enum_v<Id>
{
    return QByteArray::number(std::to_underlying(id));
}

QByteArray json(std::optional<WindowId> id)
{
    return id ? json(*id) : "null";
}

QByteArray json(std::optional<pid_t> pid)
{
    return pid ? QByteArray::number(*pid) : "null";
}

} // namespace

template<typename Workspaces> auto *SimulatedDesktop::workspaceOf(Workspaces &workspaces, WindowId window)
{
    const auto found = std::ranges::find_if(workspaces, [window](const Workspace &workspace) {
        return std::ranges::find(workspace.windows, window) != workspace.windows.end();
    });
    return found == workspaces.end() ? nullptr : &*found;
}

WindowId SimulatedDesktop::openWindow(const Window &window)
{
    m_lastId = WindowId{std::to_underlying(m_lastId) + 1};
    openWindow(m_lastId, window);
    return m_lastId;
}

void SimulatedDesktop::openWindow(WindowId id, const Window &window)
{
    m_windows.insert_or_assign(id, window);
    const auto workspace = std::ranges::find(m_workspaces, m_focusedWorkspace, &Workspace::id);
    workspace->windows.insert(workspace->windows.begin(), id);
}

void SimulatedDesktop::closeWindow(WindowId id)
{
    if (Workspace *workspace = workspaceOf(m_workspaces, id))
        std::erase(workspace->windows, id);
    m_windows.erase(id);
}

void SimulatedDesktop::setTitle(WindowId id, const QString &title)
{
    if (const auto it = m_windows.find(id); it != m_windows.end())
        it->second.title = title;
}

void SimulatedDesktop::setAppId(WindowId id, const QString &appId)
{
    if (const auto it = m_windows.find(id); it != m_windows.end())
        it->second.appId = appId;
}

void SimulatedDesktop::moveWindow(WindowId id, WorkspaceId workspace, bool follow)
{
    Workspace *from = workspaceOf(m_workspaces, id);
    const auto to = std::ranges::find(m_workspaces, workspace, &Workspace::id);
    if (!from || to == m_workspaces.end())
        return;
    if (from != &*to) {
        std::erase(from->windows, id);
        to->windows.push_back(id);
    }
    if (follow)
        focusWindow(id);
}

void SimulatedDesktop::renameWindows(const std::map<WindowId, WindowId> &ids)
{
    for (auto &[id, window] : std::exchange(m_windows, {}))
        m_windows.emplace(ids.at(id), window);
    for (Workspace &workspace : m_workspaces) {
        for (WindowId &id : workspace.windows)
            id = ids.at(id);
    }
    if (!m_windows.empty())
        m_lastId = std::max(m_lastId, m_windows.rbegin()->first);
}

void SimulatedDesktop::focusWindow(WindowId id)
{
    Workspace *workspace = workspaceOf(m_workspaces, id);
    if (!workspace)
        return;
    std::erase(workspace->windows, id);
    workspace->windows.insert(workspace->windows.begin(), id);
    switchToWorkspace(workspace->id);
}

void SimulatedDesktop::switchToWorkspace(WorkspaceId id)
{
    if (std::ranges::find(m_workspaces, id, &Workspace::id) == m_workspaces.end())
        return;
    m_focusedWorkspace = id;
    show(id);
}

/// There is one that its monitor shows.
void SimulatedDesktop::show(WorkspaceId workspace)
{
    const QString output = std::ranges::find(m_workspaces, workspace, &Workspace::id)->output;
    for (Workspace &each : m_workspaces) {
        if (each.output == output)
            each.isActive = each.id == workspace;
    }
}

void SimulatedDesktop::moveWorkspace(WorkspaceId id, const QString &output)
{
    const auto moved = std::ranges::find(m_workspaces, id, &Workspace::id);
    if (moved == m_workspaces.end() || moved->output == output)
        return;
    const QString before = std::exchange(moved->output, output);
    const bool wasActive = std::exchange(moved->isActive, false);
    const auto left = std::ranges::find(m_workspaces, before, &Workspace::output);
    if (wasActive && left != m_workspaces.end())
        show(left->id);
    const bool isNewOutput = std::ranges::count(m_workspaces, output, &Workspace::output) == 1;
    if (isNewOutput || id == m_focusedWorkspace)
        show(id);
}

void SimulatedDesktop::setOverlayOpen(bool open)
{
    m_overlayIsOpen = open;
}

void SimulatedDesktop::setTellsPids(bool tells)
{
    m_tellsPids = tells;
}

std::optional<WindowId> SimulatedDesktop::focused() const
{
    if (m_overlayIsOpen)
        return std::nullopt;
    return std::ranges::find(m_workspaces, m_focusedWorkspace, &Workspace::id)->active();
}

const std::map<WindowId, SimulatedDesktop::Window> &SimulatedDesktop::windows() const
{
    return m_windows;
}

QString SimulatedDesktop::outputOf(WindowId window) const
{
    const Workspace *workspace = workspaceOf(m_workspaces, window);
    return workspace ? workspace->output : QString();
}

bool SimulatedDesktop::isActiveOnOutput(WindowId window) const
{
    const Workspace *workspace = workspaceOf(m_workspaces, window);
    return workspace && workspace->isActive && workspace->active() == window;
}

QByteArrayList SimulatedDesktop::state() const
{
    return {workspacesChangedJson(),
            R"({"WindowsChanged":{"windows":)" + windowsJson() + "}}",
            R"({"KeyboardLayoutsChanged":{"keyboard_layouts":{"names":["English"],"current_idx":0}}})",
            R"({"OverviewOpenedOrClosed":{"is_open":false}})",
            R"({"ConfigLoaded":{"failed":false}})",
            R"({"CastsChanged":{"casts":[)" + (m_isCasting ? castJson() : QByteArray()) + "]}}"};
}

QByteArrayList SimulatedDesktop::eventsSince(const SimulatedDesktop &before) const
{
    QByteArrayList events = workspaceEventsSince(before) + windowEventsSince(before);
    if (m_isCasting != before.m_isCasting)
        events += m_isCasting ? R"({"CastStartedOrChanged":{"cast":)" + castJson() + "}}"
                              : QByteArray(R"({"CastStopped":{"stream_id":1}})");
    return events;
}

/// Where a workspace is has no event of its own: niri tells all of them anew, and nothing else of them.
QByteArrayList SimulatedDesktop::workspaceEventsSince(const SimulatedDesktop &before) const
{
    if (!std::ranges::equal(m_workspaces, before.m_workspaces, {}, &Workspace::output, &Workspace::output))
        return {workspacesChangedJson()};
    QByteArrayList events;
    for (size_t i = 0; i < m_workspaces.size(); ++i) {
        const Workspace &workspace = m_workspaces[i];
        if (workspace.active() != before.m_workspaces[i].active())
            events += R"({"WorkspaceActiveWindowChanged":{"workspace_id":)" + json(workspace.id)
                + R"(,"active_window_id":)" + json(workspace.active()) + "}}";
        const bool isFocused = workspace.id == m_focusedWorkspace;
        if ((isFocused && m_focusedWorkspace != before.m_focusedWorkspace)
            || (workspace.isActive && !before.m_workspaces[i].isActive))
            events += R"({"WorkspaceActivated":{"id":)" + json(workspace.id) + R"(,"focused":)"
                + json(isFocused) + "}}";
    }
    return events;
}

/// A window that changes in another way too tells its focus along with that; nobody tells of the one that has
/// lost it.
QByteArrayList SimulatedDesktop::windowEventsSince(const SimulatedDesktop &before) const
{
    QByteArrayList events;
    for (const auto &[id, window] : m_windows) {
        const auto old = before.m_windows.find(id);
        if (old == before.m_windows.end() || old->second != window
            || workspaceOf(m_workspaces, id)->id != workspaceOf(before.m_workspaces, id)->id)
            events += R"({"WindowOpenedOrChanged":{"window":)" + windowJson(id) + "}}";
        else if (focused() == id && before.focused() != id)
            events += R"({"WindowFocusChanged":{"id":)" + json(id) + "}}";
    }
    for (const WindowId id : before.m_windows | std::views::keys)
        if (!m_windows.contains(id))
            events += R"({"WindowClosed":{"id":)" + json(id) + "}}";
    if (!focused() && before.focused())
        events += R"({"WindowFocusChanged":{"id":null}})";
    return events;
}

QByteArray SimulatedDesktop::windowsJson() const
{
    QByteArrayList all;
    for (const WindowId id : m_windows | std::views::keys)
        all += windowJson(id);
    return '[' + all.join(',') + ']';
}

QByteArray SimulatedDesktop::focusedWindowJson() const
{
    const auto id = focused();
    return id ? windowJson(*id) : "null";
}

QByteArray SimulatedDesktop::windowJson(WindowId id) const
{
    const Window &window = m_windows.at(id);
    const QByteArray pid = m_tellsPids ? R"(,"pid":)" + json(window.pid) : QByteArray();
    return R"({"id":)" + json(id) + R"(,"title":)" + json(window.title) + R"(,"app_id":)" + json(window.appId)
        + pid + R"(,"workspace_id":)" + json(workspaceOf(m_workspaces, id)->id) + R"(,"is_focused":)"
        + json(focused() == id)
        + R"(,"is_floating":false,"is_urgent":false,"layout":{"pos_in_scrolling_layout":[1,1],)"
          R"("tile_size":[616.0,768.0],"window_size":[616,768]},"focus_timestamp":null})";
}

QByteArray SimulatedDesktop::workspacesChangedJson() const
{
    std::map<QString, int> onOutput; // so far
    QByteArrayList all;
    for (const Workspace &workspace : m_workspaces)
        all += R"({"id":)" + json(workspace.id) + R"(,"idx":)"
            + QByteArray::number(++onOutput[workspace.output]) + R"(,"name":null,"output":)"
            + json(workspace.output) + R"(,"is_urgent":false,"is_active":)" + json(workspace.isActive)
            + R"(,"is_focused":)" + json(workspace.id == m_focusedWorkspace) + R"(,"active_window_id":)"
            + json(workspace.active()) + '}';
    return R"({"WorkspacesChanged":{"workspaces":[)" + all.join(',') + "]}}";
}

QByteArray SimulatedDesktop::castJson()
{
    return R"({"stream_id":1,"is_active":true})";
}

std::optional<WindowId> SimulatedDesktop::Workspace::active() const
{
    return windows.empty() ? std::nullopt : std::optional(windows.front());
}
