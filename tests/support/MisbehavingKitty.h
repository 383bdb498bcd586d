// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Scheduler.h"
#include "SimulatedKitty.h"
#include "SimulatedPermissions.h"

#include <QPointer>

#include <chrono>
#include <deque>
#include <optional>
#include <utility>
#include <vector>

/// A simulated kitty that wants passwords and misbehaves on command, and counts what it is asked.
class MisbehavingKitty final : public SimulatedKitty
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

    explicit MisbehavingKitty(const Scheduler &scheduler, const QString &version = QStringLiteral("0.48.2"),
                              QObject *parent = nullptr);
    ~MisbehavingKitty() override;

    /// What its `allow_remote_control` and `remote_control_password` say; at first everything is allowed.
    SimulatedPermissions &permissions() { return m_permissions; }

    /// It keeps its effective configuration in a file, as newer kitties do.
    bool tellsItsConfig() const { return version() >= QVersionNumber(0, 35); }

    /// How often it asks the user about a password just now.
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
    void stop() { m_isStopped = true; }
    void carryOn();
    bool isStopped() const { return m_isStopped; }

    /// Scheduler time of each command that was read, in order.
    const std::vector<std::chrono::nanoseconds> &commandTimes() const { return m_commandTimes; }
    int connectionsMade() const { return m_connectionsMade; }
    int openConnections() const { return static_cast<int>(connections().size()); }

protected:
    void serve(QLocalSocket *socket, const QJsonObject &request) override;
    bool isReading() const override { return !m_isStopped; }

private:
    void carryOut(QLocalSocket *socket, const QJsonObject &command);
    void misbehave(Misbehaviour how, QLocalSocket *socket, const QByteArray &answer);

    const Scheduler &m_scheduler;
    SimulatedPermissions m_permissions;
    std::deque<Misbehaviour> m_misbehaviours;
    QByteArray m_words = QByteArrayLiteral("meow");
    struct Prompt {
        QPointer<QLocalSocket> socket; ///< null once the connection has ended
        QJsonObject command;
    };
    std::deque<Prompt> m_prompts;
    std::optional<Misbehaviour> m_habit;
    std::vector<std::pair<QPointer<QLocalSocket>, QByteArray>> m_lateAnswers;
    std::vector<std::chrono::nanoseconds> m_commandTimes;
    int m_connectionsMade = 0;
    bool m_isStopped = false;
    bool m_isDenying =
        false; ///< because of PermissionDenied, until the next command that could be carried out
};
