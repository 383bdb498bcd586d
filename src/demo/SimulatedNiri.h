// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FrameBuffer.h"
#include "SimulatedDesktop.h"

#include <QByteArrayList>
#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>

#include <functional>
#include <vector>

/// A niri without a screen: a real server that speaks niri's protocol, with windows that a script opens,
/// focuses and closes, and which can misbehave on command.
class SimulatedNiri final : public QObject
{
    Q_OBJECT

public:
    /// What it says to "EventStream".
    enum class Reply {
        Handled,
        Refusal, ///< {"Err": ...}
        Garbage, ///< what is no reply
        Silence,
    };

    explicit SimulatedNiri(QObject *parent = nullptr);
    ~SimulatedNiri() override;

    bool listen(const QString &path);
    QString path() const { return m_server.fullServerName(); }

    /// Every connection ends and the socket goes, as when niri quits.
    void quit();

    /// Every connection ends and the socket stays, as when niri is killed.
    void die();

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

    /// From now on these lines, without newlines and with the reply first, are what "EventStream" gives.
    void replay(const QByteArrayList &lines);

    void setReply(Reply reply) { m_reply = reply; }
    void setVersion(const QString &version) { m_version = version; }

    /// Any bytes, to all event streams.
    void send(const QByteArray &bytes);
    void sendOverlongLine();
    void closeInMidLine();
    void dropClients();

    /// All requests that were read, in order.
    const QByteArrayList &requests() const { return m_requests; }
    int eventStreams() const;
    /// Bytes of events that wait here because a client does not read.
    qint64 unread() const;
    int clients() const { return static_cast<int>(m_clients.size()); }

Q_SIGNALS:
    void clientCame();

private:
    struct Client {
        QLocalSocket *socket = nullptr;
        FrameBuffer requests;
        bool hasEventStream = false;
    };

    void accept();
    void serve(QLocalSocket *socket);
    void answer(Client &client, const QByteArray &request);
    bool act(const QByteArray &request);
    void startEventStream(Client &client);
    void forget(QLocalSocket *socket);
    std::vector<QLocalSocket *> streams() const;

    QLocalServer m_server;
    std::vector<Client> m_clients;
    SimulatedDesktop m_desktop;
    QByteArrayList m_replay;
    QByteArrayList m_requests;
    QString m_version = QStringLiteral("26.04 (8ed0da4)");
    Reply m_reply = Reply::Handled;
};
