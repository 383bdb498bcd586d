// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Event.h"

#include <map>
#include <optional>
#include <set>

namespace niri
{

/// What niri has told since the connection was made, applied one event at a time. A value: copy it, compare
/// it, replay a recording into it. Begin with a new one after every connect.
class Windows
{
public:
    /// What is not as it was.
    struct Changes {
        bool everything = false;
        std::set<WindowId> windows = {}; ///< came, went or were told anew
        std::set<WindowId> titles = {}; ///< of these
        std::set<WindowId> sizes = {}; ///< whose size is another
        bool surroundings = false; ///< which workspace is on which monitor, or whether a screencast runs

        void add(const Changes &later);
        bool isEmpty() const;
    };

    void apply(const Event &event);

    /// By apply(), since they were taken the last time.
    Changes takeChanges();

    /// The whole state has come. Before that nothing may be concluded: who is missing may just not be told
    /// yet.
    bool isComplete() const;

    /// The window that has the keyboard, as niri says it.
    std::optional<WindowId> focused() const;

    /// The window that would have the keyboard if no launcher, overview or lock screen had it. May name a
    /// window that has just been closed.
    std::optional<WindowId> activeInFocusedWorkspace() const;

    /// The window that each monitor shows as its active one.
    std::set<WindowId> activeOnOutputs() const;

    /// The name of the monitor it is on; empty if that is not known.
    QString outputOf(const Window &window) const;

    /// A screencast runs.
    bool isCasting() const;

    /// nullptr if there is no such window; valid until the next apply().
    const Window *find(WindowId id) const;

    const std::map<WindowId, Window> &all() const;

    /// False if niri is too old (before 25.01) to tell whose a window is: then nothing can be zoomed.
    bool havePids() const;

    /// As seen from outside, whatever has been taken of its changes.
    bool operator==(const Windows &other) const;

private:
    void on(const Unknown &);
    void on(const WorkspacesChanged &event);
    void on(const WorkspaceActivated &event);
    void on(const WorkspaceActiveWindowChanged &event);
    void on(const WindowsChanged &event);
    void on(const WindowOpenedOrChanged &event);
    void on(const WindowClosed &event);
    void on(const WindowFocusChanged &event);
    void on(const WindowLayoutsChanged &event);
    void on(const CastsChanged &event);
    void on(const CastStartedOrChanged &event);
    void on(const CastStopped &event);

    void unfocus();

    std::map<WindowId, Window> m_windows;
    std::optional<WindowId> m_focused; ///< one of them
    std::map<WorkspaceId, Workspace> m_workspaces;
    std::map<quint64, bool> m_casts; ///< by their streams; whether it runs
    bool m_windowsKnown = false;
    bool m_workspacesKnown = false;
    Changes m_changes{.everything = true};
};

} // namespace niri
