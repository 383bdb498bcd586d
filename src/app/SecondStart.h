// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ControlClient.h"

#include <QObject>

#include <memory>
#include <optional>

class ProcessWatch;

/// What a start does while another instance runs: asks that to open its status dialog. One that has outlived
/// its session gives its place up instead; its end is waited for, and then it is our turn.
class SecondStart final : public QObject
{
    Q_OBJECT

public:
    SecondStart(Scheduler &scheduler, int output, int errors, QObject *parent = nullptr);
    ~SecondStart() override;

    /// `activationToken`: as in ControlProtocol::Request.
    void ask(const QString &controlSocket, const QString &activationToken);

Q_SIGNALS:
    /// No exit status: the other instance has ended, and the place is free.
    void finished(std::optional<int> exitStatus);

private:
    void waitForEnd(pid_t pid);

    Scheduler &m_scheduler;
    ControlClient m_client;
    OutputLines m_errors;
    std::unique_ptr<ProcessWatch> m_other;
    ScheduledCall m_deadline;
    std::chrono::nanoseconds m_listensUntil;
    ScheduledCall m_nextTry;
};
