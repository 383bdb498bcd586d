// SPDX-License-Identifier: GPL-3.0-or-later
#include "ForgetCommand.h"

#include "Command.h"
#include "ExitStatus.h"
#include "ForgetConversation.h"
#include "QtScheduler.h"

#include <QCoreApplication>

#include <utility>

#include <unistd.h>

int runForget(const Command &command)
{
    QtScheduler scheduler;
    ForgetConversation conversation(scheduler, STDIN_FILENO);
    QObject::connect(
        &conversation, &ForgetConversation::finished, &conversation,
        [](bool isDone) {
            QCoreApplication::exit(std::to_underlying(isDone ? ExitStatus::Done : ExitStatus::Refused));
        },
        Qt::QueuedConnection);
    conversation.start(command.arguments.contains(QStringLiteral("--yes")));
    return QCoreApplication::exec();
}
