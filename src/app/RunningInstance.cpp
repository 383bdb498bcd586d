// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunningInstance.h"

#include "Command.h"
#include "ControlClient.h"
#include "QtScheduler.h"
#include "SecondStart.h"

#include <QCoreApplication>

#include <unistd.h>

namespace
{

/// With it a window of the running instance may take the keyboard.
QString activationToken()
{
    return qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
}

} // namespace

int running_instance::ask(const Command &command)
{
    QtScheduler scheduler;
    ControlClient client(scheduler, STDOUT_FILENO, STDERR_FILENO);
    QObject::connect(&client, &ControlClient::finished, &client, &QCoreApplication::exit,
                     Qt::QueuedConnection);
    client.send(
        ControlProtocol::socketPath(),
        {.command = command.name, .arguments = command.arguments, .activationToken = activationToken()});
    return QCoreApplication::exec();
}

std::optional<int> running_instance::askAsSecond()
{
    QtScheduler scheduler;
    SecondStart start(scheduler, STDOUT_FILENO, STDERR_FILENO);
    std::optional<int> answer;
    QObject::connect(
        &start, &SecondStart::finished, &start,
        [&answer](std::optional<int> exitStatus) {
            answer = exitStatus;
            QCoreApplication::quit();
        },
        Qt::QueuedConnection);
    start.ask(ControlProtocol::socketPath(), activationToken());
    QCoreApplication::exec();
    return answer;
}
