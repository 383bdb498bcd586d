// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Event.h"

#include <map>
#include <optional>

namespace niri
{

/// What niri has told since the connection was made, applied one event at a time. A value: copy it, compare
/// it, replay a recording into it. Begin with a new one after every connect.
class Windows
{
public:
    void apply(const Event &event);

    /// The whole state has come. Before that nothing may be concluded: who is missing may just not be told
    /// yet.
    bool isComplete() const;

    /// The window that has the keyboard, as niri says it.
    std::optional<WindowId> focused() const;

    /// The window that would have the keyboard if no launcher, overview or lock screen had it. May name a
    /// window that has just been closed.
    std::optional<WindowId> activeInFocusedWorkspace() const;

    /// nullptr if there is no such window; valid until the next apply().
    const Window *find(WindowId id) const;

    const std::map<WindowId, Window> &all() const;

    /// False if niri is too old (before 25.01) to tell whose a window is: then nothing can be zoomed.
    bool havePids() const;

    bool operator==(const Windows &) const = default;

private:
    void on(const Unknown &);
    void on(const WorkspacesChanged &event);
    void on(const WorkspaceActivated &event);
    void on(const WorkspaceActiveWindowChanged &event);
    void on(const WindowsChanged &event);
    void on(const WindowOpenedOrChanged &event);
    void on(const WindowClosed &event);
    void on(const WindowFocusChanged &event);

    std::map<WindowId, Window> m_windows;
    std::map<WorkspaceId, Workspace> m_workspaces;
    bool m_windowsKnown = false;
    bool m_workspacesKnown = false;
};

} // namespace niri
