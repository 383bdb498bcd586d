// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FrameBuffer.h"
#include "SimulatedCommands.h"
#include "SimulatedFonts.h"

#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QVersionNumber>

#include <map>
#include <vector>

/// A kitty's remote control without kitty: a real server with the real framing. Before version 0.42.2 it
/// serves only the first of its open connections, as kitty does.
class SimulatedKitty : public QObject
{
    Q_OBJECT

public:
    explicit SimulatedKitty(const QString &version = QStringLiteral("0.48.2"), QObject *parent = nullptr);
    ~SimulatedKitty() override;

    bool listen(const QString &path);
    QString path() const { return m_server.fullServerName(); }
    const QVersionNumber &version() const { return m_version; }

    SimulatedFonts &fonts() { return m_fonts; }
    const SimulatedFonts &fonts() const { return m_fonts; }

    /// From now on it says of every command that the password does not allow it.
    void forbidEverything() { m_forbidsEverything = true; }

    /// Nobody accepts any more, and every connection ends: as after the death of a kitty.
    void stopListening();

Q_SIGNALS:
    void accepted(QLocalSocket *socket);

protected:
    /// Carries a command out and answers it.
    virtual void serve(QLocalSocket *socket, const QJsonObject &command);
    /// False: nothing is read, as after SIGSTOP.
    virtual bool isReading() const { return true; }
    void serveAll();

    SimulatedCommands &commands() { return m_commands; }
    QByteArray answerTo(const QJsonObject &command) { return frame(m_commands.carryOut(command)); }
    const std::vector<QLocalSocket *> &connections() const { return m_connections; }
    void drop(QLocalSocket *socket);

    static QByteArray frame(const QJsonObject &object);
    static QByteArray refusal(const QString &error) { return frame(SimulatedCommands::refusal(error)); }

    static const QByteArray frameStart;
    static const QByteArray frameEnd;
    static const QString disallowed; ///< kitty's words

private:
    void accept();
    bool servesAll() const { return m_version >= QVersionNumber(0, 42, 2); }

    QVersionNumber m_version;
    SimulatedFonts m_fonts;
    SimulatedCommands m_commands;
    QLocalServer m_server;
    std::vector<QLocalSocket *> m_connections; ///< in the order they were made
    std::map<QLocalSocket *, FrameBuffer> m_buffers;
    bool m_forbidsEverything = false;
};
