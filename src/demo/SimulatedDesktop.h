// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WindowId.h"
#include "Workspace.h"

#include <QByteArrayList>
#include <QString>

#include <map>
#include <optional>
#include <vector>

#include <sys/types.h>

/// The windows and workspaces of a niri that does not exist, on one monitor unless a workspace is moved to
/// another. A value, and what niri tells of a change is the difference of two: acts done together make one
/// burst, as niri too compares once in a refresh. It writes its JSON itself, so that no fault in reading can
/// hide behind the same fault in writing.
class SimulatedDesktop
{
public:
    struct Window {
        QString title = {};
        QString appId = QStringLiteral("kitty");
        std::optional<pid_t> pid = std::nullopt;

        bool operator==(const Window &) const = default;
    };

    /// In the focused workspace, whose active window it becomes. Ids count from 1.
    niri::WindowId openWindow(const Window &window);
    void openWindow(niri::WindowId id, const Window &window);

    // Of windows that are not there nothing changes.
    void closeWindow(niri::WindowId id);
    void setTitle(niri::WindowId id, const QString &title);
    void setAppId(niri::WindowId id, const QString &appId);
    /// Below those that are there, or with `follow` as the active one of it, and that becomes the focused
    /// one.
    void moveWindow(niri::WindowId id, niri::WorkspaceId workspace, bool follow);

    /// Every window gets the id that it has there, as a niri that is started again gives others.
    void renameWindows(const std::map<niri::WindowId, niri::WindowId> &ids);

    /// Makes it the active one of its workspace, and that the focused one.
    void focusWindow(niri::WindowId id);

    /// There are three, ids 1 to 3; at first 1 has the focus.
    void switchToWorkspace(niri::WorkspaceId id);

    /// All are on this one at first. A monitor is there while a workspace is.
    static QString firstOutput() { return QStringLiteral("DP-1"); }
    /// The focus goes with it, and what it leaves shows another of its workspaces.
    void moveWorkspace(niri::WorkspaceId id, const QString &output);

    /// A screencast runs.
    void setCasting(bool casting) { m_isCasting = casting; }
    bool isCasting() const { return m_isCasting; }

    /// A launcher, the lock screen or the like takes the keyboard from all windows, and gives it back.
    void setOverlayOpen(bool open);

    /// False: as a niri before 25.01, which tells no pid of any window.
    void setTellsPids(bool tells);

    std::optional<niri::WindowId> focused() const;
    const std::map<niri::WindowId, Window> &windows() const;
    /// Empty if there is no such window.
    QString outputOf(niri::WindowId window) const;
    /// Its monitor shows it as the active one of its workspace.
    bool isActiveOnOutput(niri::WindowId window) const;

    /// What niri tells first, to whoever connects.
    QByteArrayList state() const;

    /// What niri tells of the way from there to here, in niri's order.
    QByteArrayList eventsSince(const SimulatedDesktop &before) const;

    QByteArray windowsJson() const;
    QByteArray focusedWindowJson() const;

private:
    struct Workspace {
        niri::WorkspaceId id{};
        std::vector<niri::WindowId> windows = {}; ///< the last used one is the first, and active
        QString output = firstOutput();
        bool isActive = false; ///< its monitor shows it

        std::optional<niri::WindowId> active() const;
    };

    /// nullptr if there is no such window.
    template<typename Workspaces> static auto *workspaceOf(Workspaces &workspaces, niri::WindowId window);
    void show(niri::WorkspaceId workspace);
    QByteArrayList workspaceEventsSince(const SimulatedDesktop &before) const;
    QByteArrayList windowEventsSince(const SimulatedDesktop &before) const;
    QByteArray windowJson(niri::WindowId id) const;
    QByteArray workspacesChangedJson() const;
    static QByteArray castJson();

    std::map<niri::WindowId, Window> m_windows;
    std::vector<Workspace> m_workspaces{{.id = niri::WorkspaceId{1}, .isActive = true},
                                        {.id = niri::WorkspaceId{2}},
                                        {.id = niri::WorkspaceId{3}}};
    niri::WorkspaceId m_focusedWorkspace{1};
    niri::WindowId m_lastId{0};
    bool m_overlayIsOpen = false;
    bool m_tellsPids = true;
    bool m_isCasting = false;
};
