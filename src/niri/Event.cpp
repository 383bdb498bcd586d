// SPDX-License-Identifier: GPL-3.0-or-later
#include "Event.h"

#include "FocusLine.h"
#include "Json.h"

#include <QByteArrayView>
#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>

#include <array>
#include <limits>
#include <utility>

namespace niri
{

namespace
{

template<typename T> using Parsed = std::expected<T, QString>;

std::unexpected<QString> wrong(QLatin1StringView field)
{
    return std::unexpected(QStringLiteral("\"%1\" is missing or of the wrong type").arg(field));
}

template<typename Id> Parsed<Id> idIn(const QJsonObject &object, QLatin1StringView field)
{
    const auto id = toId(object[field]);
    if (!id)
        return wrong(field);
    return Id{*id};
}

/// null is an answer ("none"); an absent field is not.
Parsed<std::optional<WindowId>> windowOrNullIn(const QJsonObject &object, QLatin1StringView field)
{
    if (object[field].isNull())
        return std::nullopt;
    return idIn<WindowId>(object, field);
}

Parsed<bool> boolIn(const QJsonObject &object, QLatin1StringView field)
{
    const QJsonValue value = object[field];
    if (!value.isBool())
        return wrong(field);
    return value.toBool();
}

std::optional<pid_t> toPid(const QJsonValue &value)
{
    const qint64 pid = value.toInteger(-1);
    if (pid <= 0 || pid > std::numeric_limits<pid_t>::max())
        return std::nullopt;
    return static_cast<pid_t>(pid);
}

/// Of a window's layout; none if it has none.
QSize toSize(const QJsonValue &layout)
{
    const QJsonValue size = layout[QLatin1StringView("window_size")];
    return size.isArray() ? QSize(size[0].toInt(), size[1].toInt()) : QSize();
}

Parsed<Window> toWindow(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto id = idIn<WindowId>(object, QLatin1StringView("id"));
    if (!id)
        return std::unexpected(id.error());
    const auto isFocused = boolIn(object, QLatin1StringView("is_focused"));
    if (!isFocused)
        return std::unexpected(isFocused.error());
    const auto workspaceId = toId(object[QLatin1StringView("workspace_id")]);
    return Window{
        .id = *id,
        .title = object[QLatin1StringView("title")].toString(),
        .appId = object[QLatin1StringView("app_id")].toString(),
        .pid = toPid(object[QLatin1StringView("pid")]),
        .workspaceId = workspaceId ? std::optional(WorkspaceId{*workspaceId}) : std::nullopt,
        .isFocused = *isFocused,
        .isFloating = object[QLatin1StringView("is_floating")].toBool(),
        .isFullscreen = object[QLatin1StringView("is_fullscreen")].toBool(),
        .size = toSize(object[QLatin1StringView("layout")]),
        .hasPidField = object.contains(QLatin1StringView("pid")),
    };
}

Parsed<Workspace> toWorkspace(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const auto id = idIn<WorkspaceId>(object, QLatin1StringView("id"));
    if (!id)
        return std::unexpected(id.error());
    const auto isFocused = boolIn(object, QLatin1StringView("is_focused"));
    if (!isFocused)
        return std::unexpected(isFocused.error());
    const auto active = windowOrNullIn(object, QLatin1StringView("active_window_id"));
    if (!active)
        return std::unexpected(active.error());
    return Workspace{.id = *id,
                     .output = object[QLatin1StringView("output")].toString(),
                     .isActive = object[QLatin1StringView("is_active")].toBool(),
                     .isFocused = *isFocused,
                     .activeWindowId = *active};
}

template<typename T>
Parsed<std::vector<T>> listIn(const QJsonObject &object, QLatin1StringView field,
                              Parsed<T> (*parseOne)(const QJsonValue &))
{
    const QJsonValue value = object[field];
    if (!value.isArray())
        return wrong(field);
    const QJsonArray array = value.toArray();
    std::vector<T> list;
    list.reserve(static_cast<size_t>(array.size()));
    for (const QJsonValue element : array) {
        auto one = parseOne(element);
        if (!one)
            return std::unexpected(one.error());
        list.push_back(*std::move(one));
    }
    return list;
}

/// For an event with one field.
template<typename E, typename T> Parsed<Event> eventOf(Parsed<T> field)
{
    if (!field)
        return std::unexpected(std::move(field).error());
    return E{*std::move(field)};
}

Parsed<Event> workspacesChanged(const QJsonObject &object)
{
    return eventOf<WorkspacesChanged>(listIn(object, QLatin1StringView("workspaces"), toWorkspace));
}

Parsed<Event> workspaceActivated(const QJsonObject &object)
{
    const auto id = idIn<WorkspaceId>(object, QLatin1StringView("id"));
    if (!id)
        return std::unexpected(id.error());
    const auto focused = boolIn(object, QLatin1StringView("focused"));
    if (!focused)
        return std::unexpected(focused.error());
    return WorkspaceActivated{.id = *id, .focused = *focused};
}

Parsed<Event> workspaceActiveWindowChanged(const QJsonObject &object)
{
    const auto id = idIn<WorkspaceId>(object, QLatin1StringView("workspace_id"));
    if (!id)
        return std::unexpected(id.error());
    const auto active = windowOrNullIn(object, QLatin1StringView("active_window_id"));
    if (!active)
        return std::unexpected(active.error());
    return WorkspaceActiveWindowChanged{.workspaceId = *id, .activeWindowId = *active};
}

Parsed<Event> windowsChanged(const QJsonObject &object)
{
    return eventOf<WindowsChanged>(listIn(object, QLatin1StringView("windows"), toWindow));
}

Parsed<Event> windowOpenedOrChanged(const QJsonObject &object)
{
    return eventOf<WindowOpenedOrChanged>(toWindow(object[QLatin1StringView("window")]));
}

Parsed<Event> windowClosed(const QJsonObject &object)
{
    return eventOf<WindowClosed>(idIn<WindowId>(object, QLatin1StringView("id")));
}

Parsed<Event> windowFocusChanged(const QJsonObject &object)
{
    return eventOf<WindowFocusChanged>(windowOrNullIn(object, QLatin1StringView("id")));
}

/// An element is an id and a layout.
Parsed<std::pair<WindowId, QSize>> toSizeOfWindow(const QJsonValue &value)
{
    const auto id = toId(value[0]);
    if (!id)
        return wrong(QLatin1StringView("changes"));
    return std::pair(WindowId{*id}, toSize(value[1]));
}

Parsed<Event> windowLayoutsChanged(const QJsonObject &object)
{
    return eventOf<WindowLayoutsChanged>(listIn(object, QLatin1StringView("changes"), toSizeOfWindow));
}

Parsed<Cast> toCast(const QJsonValue &value)
{
    const auto id = idIn<quint64>(value.toObject(), QLatin1StringView("stream_id"));
    if (!id)
        return std::unexpected(id.error());
    return Cast{.streamId = *id, .isActive = value[QLatin1StringView("is_active")].toBool(true)};
}

Parsed<Event> castsChanged(const QJsonObject &object)
{
    return eventOf<CastsChanged>(listIn(object, QLatin1StringView("casts"), toCast));
}

Parsed<Event> castStartedOrChanged(const QJsonObject &object)
{
    return eventOf<CastStartedOrChanged>(toCast(object[QLatin1StringView("cast")]));
}

Parsed<Event> castStopped(const QJsonObject &object)
{
    return eventOf<CastStopped>(idIn<quint64>(object, QLatin1StringView("stream_id")));
}

struct KnownEvent {
    QLatin1StringView name;
    Parsed<Event> (*parse)(const QJsonObject &);
};

constexpr std::array knownEvents{
    KnownEvent{QLatin1StringView("WindowOpenedOrChanged"), windowOpenedOrChanged},
    KnownEvent{QLatin1StringView("WindowFocusChanged"), windowFocusChanged},
    KnownEvent{QLatin1StringView("WorkspaceActiveWindowChanged"), workspaceActiveWindowChanged},
    KnownEvent{QLatin1StringView("WorkspaceActivated"), workspaceActivated},
    KnownEvent{QLatin1StringView("WindowClosed"), windowClosed},
    KnownEvent{QLatin1StringView("WindowsChanged"), windowsChanged},
    KnownEvent{QLatin1StringView("WorkspacesChanged"), workspacesChanged},
    KnownEvent{QLatin1StringView("WindowLayoutsChanged"), windowLayoutsChanged},
    KnownEvent{QLatin1StringView("CastsChanged"), castsChanged},
    KnownEvent{QLatin1StringView("CastStartedOrChanged"), castStartedOrChanged},
    KnownEvent{QLatin1StringView("CastStopped"), castStopped},
};

/// Of no use here, and as frequent as changes of the focus.
constexpr QByteArrayView unneededEvent(R"({"WindowFocusTimestampChanged":)");

} // namespace

std::expected<Event, QString> parseEvent(const QByteArray &line)
{
    if (const auto event = parseFocusLine(line))
        return *event;
    if (line.startsWith(unneededEvent))
        return Unknown{};
    const auto json = parseJson(line);
    if (!json)
        return std::unexpected(json.error());
    // An event without fields would be a string, as in niri's replies; none so far is of use here.
    if (json->isString())
        return Unknown{};
    const QJsonObject object = json->toObject();
    if (object.size() != 1)
        return std::unexpected(QStringLiteral("not one event name"));

    for (const auto &[name, parse] : knownEvents) {
        const QJsonValue fields = object[name];
        if (fields.isUndefined())
            continue;
        auto event = parse(fields.toObject());
        if (!event)
            return std::unexpected(QStringLiteral("%1: %2").arg(name, event.error()));
        return event;
    }
    return Unknown{};
}

} // namespace niri
