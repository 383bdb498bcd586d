// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FrameBuffer.h"
#include "Scheduler.h"
#include "SimulatedCommands.h"
#include "SimulatedFonts.h"
#include "SimulatedPermissions.h"

#include <QHash>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QPointer>
#include <QVersionNumber>

#include <deque>
#include <optional>
#include <vector>

/// A kitty's remote control without kitty: a real server with the real framing, which can misbehave on
/// command. Before version 0.42.2 it serves only the first of its open connections, as kitty does.
class SimulatedKitty final : public QObject
{
    Q_OBJECT

public:
    /// What it does to a command instead of carrying it out and answering.
    enum class Misbehaviour {
        Behave, ///< it does carry it out and answers: for those before the one that matters
        CloseAtOnce, ///< reads it, does nothing, closes
        CloseAfterwards, ///< carries it out, then closes without an answer
        CloseInMidAnswer, ///< carries it out, writes half of the answer, closes
        DripFeed, ///< carries it out and answers one byte after the other
        NeverAnswer, ///< carries it out; no answer, the connection stays
        Complain, ///< refuses in words of its own
        Garbage, ///< answers what is no frame
        EndlessAnswer, ///< begins an answer and goes on and on
        HalfClose, ///< carries it out and ends what it says, but keeps the connection
        AnswerLate, ///< carries it out; the answer comes with giveLateAnswers()
        AskUser, ///< asks the user about it, whatever its permissions say
        NoData, ///< carries it out and says no more than that it did
        NoJson, ///< answers a frame that holds no JSON
        PermissionDenied, ///< says that the password does not allow it
        ControlOff, ///< says that remote control is off
        KittenUnsupported, ///< has our kitten say that it lacks something here; other commands are carried
                           ///< out
    };
    Q_ENUM(Misbehaviour)

    /// What the user chooses in kitty's question about a password.
    enum class Answer { AllowRequest, AllowPassword, DenyRequest, DenyPassword };

    explicit SimulatedKitty(const Scheduler &scheduler, const QString &version = QStringLiteral("0.48.2"),
                            QObject *parent = nullptr);
    ~SimulatedKitty() override;

    bool listen(const QString &path);
    QString path() const { return m_server.fullServerName(); }

    SimulatedFonts &fonts() { return m_fonts; }
    const SimulatedFonts &fonts() const { return m_fonts; }

    /// What its `allow_remote_control` and `remote_control_password` say; at first everything is allowed.
    SimulatedPermissions &permissions() { return m_permissions; }

    /// It keeps its effective configuration in a file, as newer kitties do.
    bool tellsItsConfig() const { return m_version >= QVersionNumber(0, 35); }

    /// How often it asks the user about a password just now.
    const QVersionNumber &version() const { return m_version; }
    int prompts() const { return static_cast<int>(m_prompts.size()); }
    /// The user answers the oldest question.
    void answerPrompt(Answer answer);

    /// What it says where it makes no sense.
    void setWords(const QByteArray &words) { m_words = words; }

    /// The next `times` commands, after those already told.
    void misbehave(Misbehaviour how, int times = 1);
    /// All commands, after those told by misbehave().
    void alwaysMisbehave(Misbehaviour how) { m_habit = how; }
    void behave();
    void giveLateAnswers();

    /// As SIGSTOP and SIGCONT: connections are accepted by the kernel, nothing is read.
    void stop();
    void carryOn();
    bool isStopped() const { return m_isStopped; }

    /// Nobody accepts any more, and every connection ends: as after the death of a kitty.
    void stopListening();

    /// Scheduler time of each command that was read, in order.
    const std::vector<std::chrono::nanoseconds> &commandTimes() const { return m_commandTimes; }
    int connectionsMade() const { return m_connectionsMade; }
    int openConnections() const { return static_cast<int>(m_connections.size()); }

private:
    struct Connection {
        QLocalSocket *socket = nullptr;
        FrameBuffer buffer;
        QByteArray lateAnswers;
    };

    void accept();
    void serve();
    void serve(QLocalSocket *socket, const QByteArray &json);
    void serve(QLocalSocket *socket, const QJsonObject &command);
    QByteArray answerTo(const QJsonObject &command);
    void misbehave(Misbehaviour how, QLocalSocket *socket, const QByteArray &answer);
    void drop(QLocalSocket *socket);
    bool servesAll() const;

    const Scheduler &m_scheduler;
    QVersionNumber m_version;
    SimulatedFonts m_fonts;
    SimulatedCommands m_commands;
    SimulatedPermissions m_permissions;
    QLocalServer m_server;
    std::vector<Connection> m_connections; ///< in the order they were made
    std::deque<Misbehaviour> m_misbehaviours;
    QByteArray m_words = QByteArrayLiteral("meow");
    struct Prompt {
        QPointer<QLocalSocket> socket; ///< null once the connection has ended
        QJsonObject command;
    };
    std::deque<Prompt> m_prompts;
    std::optional<Misbehaviour> m_habit;
    std::vector<std::chrono::nanoseconds> m_commandTimes;
    int m_connectionsMade = 0;
    bool m_isStopped = false;
    bool m_isDenying =
        false; ///< because of PermissionDenied, until the next command that could be carried out
};
