// SPDX-License-Identifier: GPL-3.0-or-later
#include "ForgetConversation.h"

#include "Display.h"
#include "DisplayText.h"
#include "KittyProcess.h"
#include "KittySetup.h"
#include "ProcessWatch.h"

#include <chrono>

#include <unistd.h>

using namespace std::chrono_literals;

namespace
{

/// It takes a second at most to give every font back.
constexpr auto endsWithin = 10s;

} // namespace

ForgetConversation::ForgetConversation(Scheduler &scheduler, int input, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_question(input)
    , m_client(scheduler, STDOUT_FILENO, STDERR_FILENO)
{
    connect(&m_question, &TerminalQuestion::answered, this, [this](bool isYes) {
        if (isYes)
            endInstance();
        else
            giveUp(tr("Nothing was changed."));
    });
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
    const bool isRunning = somebodyListens(ControlProtocol::socketPath());
    if (m_traces.isEmpty()) {
        TerminalQuestion::say(tr("There is nothing to remove.") + u'\n');
        Q_EMIT finished(true);
        return;
    }
    QString text = tr("This will be removed:") + u'\n' + traces::list(m_traces);
    if (isRunning)
        text += tr("Before that the running program gives every font its base size back and ends.") + u'\n';
    TerminalQuestion::say(text + KittySetup::reloadNote() + u'\n');
    if (isAgreed) {
        endInstance();
        return;
    }
    m_question.ask();
}

void ForgetConversation::endInstance()
{
    if (somebodyListens(ControlProtocol::socketPath()))
        m_client.send(ControlProtocol::socketPath(), {.command = QStringLiteral("quit"), .arguments = {}});
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
    TerminalQuestion::say(outcome.text + tr("The program itself stays: remove it the way you installed it.")
                          + u'\n');
    Q_EMIT finished(outcome.isComplete);
}

void ForgetConversation::giveUp(const QString &sentence)
{
    if (!sentence.isEmpty())
        TerminalQuestion::say(sentence + u'\n');
    Q_EMIT finished(false);
}
