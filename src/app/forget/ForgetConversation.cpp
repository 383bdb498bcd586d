// SPDX-License-Identifier: GPL-3.0-or-later
#include "ForgetConversation.h"

#include "Display.h"
#include "DisplayText.h"
#include "KittyProcess.h"
#include "KittySetup.h"
#include "PrivateFolder.h"
#include "ProcessWatch.h"
#include "SetupConversation.h"

#include <QSocketNotifier>
#include <QTextStream>

#include <chrono>
#include <cstdio>

#include <unistd.h>

using namespace std::chrono_literals;

namespace
{

constexpr qsizetype longestAnswer = 256;

/// It takes a second at most to give every font back.
constexpr auto endsWithin = 10s;

void say(const QString &text)
{
    QTextStream(stdout) << displayLines(text) << Qt::flush;
}

QString controlSocket()
{
    return PrivateFolder::defaultPath() + QStringLiteral("/control.sock");
}

} // namespace

ForgetConversation::ForgetConversation(Scheduler &scheduler, int input, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_input(input)
    , m_client(scheduler, STDOUT_FILENO, STDERR_FILENO)
{
    connect(&m_client, &ControlClient::finished, this, [this](int) {
        // Why it does not end was said by the client.
        if (const auto pid = m_client.leavingInstance())
            waitForEnd(*pid);
        else
            giveUp({});
    });
}

ForgetConversation::~ForgetConversation() = default;

void ForgetConversation::start(bool isAgreed)
{
    m_traces = traces::find();
    const bool isRunning = somebodyListens(controlSocket());
    if (m_traces.isEmpty()) {
        say(tr("There is nothing to remove.") + u'\n');
        Q_EMIT finished(true);
        return;
    }
    QString text = tr("This will be removed:") + u'\n' + traces::list(m_traces);
    if (isRunning)
        text += tr("Before that the running program gives every font its base size back and ends.") + u'\n';
    say(text + KittySetup::reloadNote() + u'\n');
    if (isAgreed) {
        endInstance();
        return;
    }
    say(SetupConversation::tr("Proceed? [y/N] "));
    m_notifier = new QSocketNotifier(m_input, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &ForgetConversation::readAnswer);
}

void ForgetConversation::readAnswer()
{
    char byte = 0;
    const bool isRead = read(m_input, &byte, 1) == 1;
    if (isRead && byte != '\n' && m_answer.size() < longestAnswer) {
        m_answer.append(byte);
        return;
    }
    m_notifier->setEnabled(false);
    if (SetupConversation::isYes(m_answer))
        endInstance();
    else
        giveUp(SetupConversation::tr("Nothing was changed."));
}

void ForgetConversation::endInstance()
{
    if (somebodyListens(controlSocket()))
        m_client.send(controlSocket(), {.command = QStringLiteral("quit"), .arguments = {}});
    else
        remove();
}

void ForgetConversation::waitForEnd(pid_t pid)
{
    const auto process = KittyProcess::idOf(pid);
    if (!process) {
        remove();
        return;
    }
    m_instance = std::make_unique<ProcessWatch>(*process);
    connect(m_instance.get(), &ProcessWatch::ended, this, &ForgetConversation::remove);
    m_deadline = m_scheduler.callAfter(
        endsWithin, [this] { giveUp(tr("The running program does not end, so nothing was removed.")); });
}

void ForgetConversation::remove()
{
    m_deadline.cancel();
    const auto outcome = traces::remove(m_traces);
    say(outcome.text + tr("The program itself stays: remove it the way you installed it.") + u'\n');
    Q_EMIT finished(outcome.isComplete);
}

void ForgetConversation::giveUp(const QString &sentence)
{
    if (!sentence.isEmpty())
        say(sentence + u'\n');
    Q_EMIT finished(false);
}
