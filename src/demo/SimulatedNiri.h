// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FrameBuffer.h"
#include "SimulatedDesktop.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>

#include <functional>
#include <vector>

/// A niri without a screen: a real server that speaks niri's protocol, with windows that a script opens,
/// focuses and closes.
class SimulatedNiri : public QObject
{
    Q_OBJECT

public:
    explicit SimulatedNiri(QObject *parent = nullptr);
    ~SimulatedNiri() override;

    bool listen(const QString &path);
    QString path() const { return m_server.fullServerName(); }

    /// Every connection ends and the socket goes, as when niri quits.
    void quit();

    // What the user does; each tells the listeners at once.
    niri::WindowId openWindow(const SimulatedDesktop::Window &window);
    void closeWindow(niri::WindowId id);
    void focusWindow(niri::WindowId id);
    void setTitle(niri::WindowId id, const QString &title);
    void switchToWorkspace(niri::WorkspaceId id);
    void openOverlay();
    void closeOverlay();

    /// Several acts in one burst.
    void change(const std::function<void(SimulatedDesktop &)> &acts);
    const SimulatedDesktop &desktop() const { return m_desktop; }

protected:
    struct Client {
        QLocalSocket *socket = nullptr;
        FrameBuffer requests;
        bool hasEventStream = false;
    };

    virtual void answer(Client &client, const QByteArray &request);

    void send(const QByteArray &bytes); ///< to all event streams
    void dropClients();
    int clients() const { return static_cast<int>(m_clients.size()); }
    std::vector<QLocalSocket *> streams() const;
    const QLocalServer &server() const { return m_server; }

private:
    void accept();
    void serve(QLocalSocket *socket);
    bool act(const QByteArray &request);
    void forget(QLocalSocket *socket);

    QLocalServer m_server;
    std::vector<Client> m_clients;
    SimulatedDesktop m_desktop;
};
