// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ControlClient.h"
#include "TerminalQuestion.h"
#include "Traces.h"

#include <QObject>

#include <memory>

class ProcessWatch;
class Scheduler;

/// Takes back on the terminal all that the program has left: names it, asks, has a running program give its
/// fonts back and end, and says of each what became of it. Anything but a clear yes is a no.
class ForgetConversation final : public QObject
{
    Q_OBJECT

public:
    /// `input`: the descriptor on which the answer comes. `scheduler` must outlive it.
    ForgetConversation(Scheduler &scheduler, int input, QObject *parent = nullptr);
    ~ForgetConversation() override;

    /// `isAgreed`: without a question.
    void start(bool isAgreed);

Q_SIGNALS:
    /// `isDone`: nothing of the program is left.
    void finished(bool isDone);

private:
    void endInstance();
    void waitForEnd(pid_t pid);
    void remove();
    void giveUp(const QString &sentence);

    Scheduler &m_scheduler;
    TerminalQuestion m_question;
    QList<Trace> m_traces;
    ControlClient m_client;
    std::unique_ptr<ProcessWatch> m_instance;
    ScheduledCall m_deadline;
};
