// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>

/// A MisbehavingKitty in a process of its own, so that the whole program finds it by its PID.
class RunningKitty
{
public:
    ~RunningKitty();

    /// With one OS window, and without a socket.
    bool start(const QString &version = QStringLiteral("0.48.2"));
    pid_t pid() const { return static_cast<pid_t>(m_process.processId()); }

    /// A line of MisbehavingKittyScript.
    void tell(const QByteArray &line);
    /// It listens there when this returns.
    void listen(const QString &path);

    QJsonObject report();
    double size(int osWindow = 1);
    int commands();

    void stop();
    void resume();
    void kill();

private:
    QProcess m_process;
};
