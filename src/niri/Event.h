// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Window.h"
#include "Workspace.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

/// What niri's event stream says, named as there (niri-ipc, `enum Event`); only what tells who has the
/// focus, how large a window is, and what rules ask for.
namespace niri
{

struct WorkspacesChanged {
    std::vector<Workspace> workspaces; ///< all there are
    bool operator==(const WorkspacesChanged &) const = default;
};

struct WorkspaceActivated {
    WorkspaceId id{};
    bool focused = false; ///< false: became visible on a monitor that does not have the focus
    bool operator==(const WorkspaceActivated &) const = default;
};

struct WorkspaceActiveWindowChanged {
    WorkspaceId workspaceId{};
    std::optional<WindowId> activeWindowId = std::nullopt;
    bool operator==(const WorkspaceActiveWindowChanged &) const = default;
};

struct WindowsChanged {
    std::vector<Window> windows; ///< all there are, in arbitrary order
    bool operator==(const WindowsChanged &) const = default;
};

struct WindowOpenedOrChanged {
    Window window;
    bool operator==(const WindowOpenedOrChanged &) const = default;
};

struct WindowClosed {
    WindowId id{};
    bool operator==(const WindowClosed &) const = default;
};

struct WindowFocusChanged {
    std::optional<WindowId> id = std::nullopt; ///< nullopt: no window has the keyboard
    bool operator==(const WindowFocusChanged &) const = default;
};

/// Since niri 25.08.
struct WindowLayoutsChanged {
    std::vector<std::pair<WindowId, QSize>> sizes; ///< of these windows, in logical pixels
    bool operator==(const WindowLayoutsChanged &) const = default;
};

/// A screencast. niri tells of them since 26.04; so do the next three.
struct Cast {
    quint64 streamId = 0;
    bool isActive = false; ///< false: made, but not running
    bool operator==(const Cast &) const = default;
};

struct CastsChanged {
    std::vector<Cast> casts; ///< all there are
    bool operator==(const CastsChanged &) const = default;
};

struct CastStartedOrChanged {
    Cast cast;
    bool operator==(const CastStartedOrChanged &) const = default;
};

struct CastStopped {
    quint64 streamId = 0;
    bool operator==(const CastStopped &) const = default;
};

/// An event that is of no use here, or that a newer niri has added.
struct Unknown {
    bool operator==(const Unknown &) const = default;
};

using Event = std::variant<Unknown, WorkspacesChanged, WorkspaceActivated, WorkspaceActiveWindowChanged,
                           WindowsChanged, WindowOpenedOrChanged, WindowClosed, WindowFocusChanged,
                           WindowLayoutsChanged, CastsChanged, CastStartedOrChanged, CastStopped>;

/// One line of the stream, without its newline. Every niri release adds events and fields: those are Unknown
/// or ignored. The error says what is wrong where, and nothing of the contents: titles are private.
std::expected<Event, QString> parseEvent(const QByteArray &line);

} // namespace niri
