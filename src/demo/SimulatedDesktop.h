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

/// The windows and workspaces of a niri that does not exist, on one monitor. A value, and what niri tells of
/// a change is the difference of two: acts done together make one burst, as niri too compares once in a
/// refresh. It writes its JSON itself, so that no fault in reading can hide behind the same fault in writing.
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

    /// Every window gets the id that it has there, as a niri that is started again gives others.
    void renameWindows(const std::map<niri::WindowId, niri::WindowId> &ids);

    /// Makes it the active one of its workspace, and that the focused one.
    void focusWindow(niri::WindowId id);

    /// There are three, ids 1 to 3; at first 1 has the focus.
    void switchToWorkspace(niri::WorkspaceId id);

    /// A launcher, the lock screen or the like takes the keyboard from all windows, and gives it back.
    void setOverlayOpen(bool open);

    /// False: as a niri before 25.01, which tells no pid of any window.
    void setTellsPids(bool tells);

    std::optional<niri::WindowId> focused() const;
    const std::map<niri::WindowId, Window> &windows() const;

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

        std::optional<niri::WindowId> active() const;
    };

    Workspace *workspaceOf(niri::WindowId window);
    QByteArrayList workspaceEventsSince(const SimulatedDesktop &before) const;
    QByteArrayList windowEventsSince(const SimulatedDesktop &before) const;
    QByteArray windowJson(niri::WindowId id) const;
    QByteArray workspacesJson() const;

    std::map<niri::WindowId, Window> m_windows;
    std::vector<Workspace> m_workspaces{
        {.id = niri::WorkspaceId{1}}, {.id = niri::WorkspaceId{2}}, {.id = niri::WorkspaceId{3}}};
    niri::WorkspaceId m_focusedWorkspace{1};
    niri::WindowId m_lastId{0};
    bool m_overlayIsOpen = false;
    bool m_tellsPids = true;
};
