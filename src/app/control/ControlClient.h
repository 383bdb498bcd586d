// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ControlProtocol.h"
#include "ExitStatus.h"
#include "FrameBuffer.h"
#include "OutputLines.h"
#include "Scheduler.h"

#include <QLocalSocket>
#include <QObject>

#include <optional>

#include <sys/types.h>

/// Sends one command to the running instance, prints what it says, and knows the exit status.
class ControlClient final : public QObject
{
    Q_OBJECT

public:
    /// `output`, `errors`: descriptors for what the instance says.
    ControlClient(Scheduler &scheduler, int output, int errors, QObject *parent = nullptr);
    ~ControlClient() override;

    void send(const QString &socketPath, const ControlProtocol::Request &request);

    /// The instance that was asked, if it ends to make room for us.
    std::optional<pid_t> leavingInstance() const { return m_leavingInstance; }

Q_SIGNALS:
    /// All that there was to print is written, or nobody reads it any more.
    void finished(int exitStatus);

private:
    void onConnected(const ControlProtocol::Request &request);
    void onReadyRead();
    void onReply(const QByteArray &line);
    void onClosed();
    void endWhenWritten();
    void finish(ExitStatus exitStatus, const QString &error = {});

    Scheduler &m_scheduler;
    OutputLines m_output;
    OutputLines m_errors;
    QLocalSocket m_socket;
    FrameBuffer m_buffer;
    ScheduledCall m_deadline;
    std::optional<pid_t> m_leavingInstance;
    bool m_eventsFollow = false;
    bool m_isFinished = false;
    ExitStatus m_exitStatus = ExitStatus::Done;
};
