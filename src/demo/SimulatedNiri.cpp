// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedNiri.h"

#include "Json.h"

#include <algorithm>
#include <optional>
#include <utility>

using niri::WindowId;

namespace
{

constexpr qsizetype longestRequest = 64 << 10;

} // namespace

SimulatedNiri::SimulatedNiri(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QLocalServer::newConnection, this, &SimulatedNiri::accept);
}

SimulatedNiri::~SimulatedNiri()
{
    quit();
}

bool SimulatedNiri::listen(const QString &path)
{
    QLocalServer::removeServer(path);
    return m_server.listen(path);
}

void SimulatedNiri::quit()
{
    m_server.close();
    dropClients();
}

WindowId SimulatedNiri::openWindow(const SimulatedDesktop::Window &window)
{
    WindowId id{};
    change([&](SimulatedDesktop &desktop) { id = desktop.openWindow(window); });
    return id;
}

void SimulatedNiri::closeWindow(WindowId id)
{
    change([&](SimulatedDesktop &desktop) { desktop.closeWindow(id); });
}

void SimulatedNiri::focusWindow(WindowId id)
{
    change([&](SimulatedDesktop &desktop) { desktop.focusWindow(id); });
}

void SimulatedNiri::setTitle(WindowId id, const QString &title)
{
    change([&](SimulatedDesktop &desktop) { desktop.setTitle(id, title); });
}

void SimulatedNiri::switchToWorkspace(niri::WorkspaceId id)
{
    change([&](SimulatedDesktop &desktop) { desktop.switchToWorkspace(id); });
}

void SimulatedNiri::openOverlay()
{
    change([](SimulatedDesktop &desktop) { desktop.setOverlayOpen(true); });
}

void SimulatedNiri::closeOverlay()
{
    change([](SimulatedDesktop &desktop) { desktop.setOverlayOpen(false); });
}

void SimulatedNiri::change(const std::function<void(SimulatedDesktop &)> &acts)
{
    const SimulatedDesktop before = m_desktop;
    acts(m_desktop);
    const QByteArrayList events = m_desktop.eventsSince(before);
    if (!events.isEmpty())
        send(events.join('\n') + '\n');
}

void SimulatedNiri::send(const QByteArray &bytes)
{
    for (QLocalSocket *socket : streams())
        socket->write(bytes);
}

void SimulatedNiri::dropClients()
{
    for (const Client &client : std::exchange(m_clients, {})) {
        client.socket->disconnect(this);
        client.socket->abort();
        client.socket->deleteLater();
    }
}

void SimulatedNiri::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        m_clients.push_back({.socket = socket, .requests = FrameBuffer({}, "\n", longestRequest)});
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { serve(socket); });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] { forget(socket); });
        serve(socket);
    }
}

void SimulatedNiri::serve(QLocalSocket *socket)
{
    const auto client = std::ranges::find(m_clients, socket, &Client::socket);
    if (client == m_clients.end())
        return;
    client->requests.append(socket->readAll());
    // As niri: after "EventStream" nothing further is read.
    while (!client->hasEventStream) {
        const auto next = client->requests.next();
        if (!next) {
            socket->disconnectFromServer();
            return;
        }
        const std::optional<QByteArray> &request = *next;
        if (!request)
            return;
        answer(*client, *request);
    }
}

void SimulatedNiri::answer(Client &client, const QByteArray &request)
{
    if (request == "\"EventStream\"") {
        client.hasEventStream = true;
        client.socket->write("{\"Ok\":\"Handled\"}\n" + m_desktop.state().join('\n') + '\n');
    } else if (request == "\"Version\"") {
        client.socket->write("{\"Ok\":{\"Version\":\"26.04 (8ed0da4)\"}}\n");
    } else if (request == "\"Windows\"") {
        client.socket->write(R"({"Ok":{"Windows":)" + m_desktop.windowsJson() + "}}\n");
    } else if (request == "\"FocusedWindow\"") {
        client.socket->write(R"({"Ok":{"FocusedWindow":)" + m_desktop.focusedWindowJson() + "}}\n");
    } else if (act(request)) {
        client.socket->write("{\"Ok\":\"Handled\"}\n");
    } else {
        client.socket->write("{\"Err\":\"error parsing request\"}\n");
    }
}

bool SimulatedNiri::act(const QByteArray &request)
{
    const QJsonValue action = niri::parseJson(request).value_or(QJsonValue())[QLatin1StringView("Action")];
    const auto window = niri::toId(action[QLatin1StringView("FocusWindow")][QLatin1StringView("id")]);
    if (window)
        focusWindow(WindowId(*window));
    return window.has_value();
}

void SimulatedNiri::forget(QLocalSocket *socket)
{
    std::erase_if(m_clients, [socket](const Client &client) { return client.socket == socket; });
    socket->deleteLater();
}

std::vector<QLocalSocket *> SimulatedNiri::streams() const
{
    std::vector<QLocalSocket *> sockets;
    for (const Client &client : m_clients)
        if (client.hasEventStream)
            sockets.push_back(client.socket);
    return sockets;
}
