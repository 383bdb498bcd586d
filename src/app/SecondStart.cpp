// SPDX-License-Identifier: GPL-3.0-or-later
#include "SecondStart.h"

#include "Display.h"
#include "ExitStatus.h"
#include "KittyProcess.h"
#include "ProcessWatch.h"
#include "RetryDelays.h"
#include "Scheduler.h"

#include <utility>

using namespace std::chrono_literals;

namespace
{

/// It takes a second at most to give every font back.
constexpr auto endsWithin = 10s;

/// Who has just started has the lock some milliseconds before it listens.
constexpr auto listensWithin = 1s;

} // namespace

SecondStart::SecondStart(Scheduler &scheduler, int output, int errors, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_client(scheduler, output, errors)
    , m_errors(errors)
    , m_listensUntil(scheduler.now() + listensWithin)
{
    connect(&m_client, &ControlClient::finished, this, [this](int exitStatus) {
        if (const auto pid = m_client.leavingInstance())
            waitForEnd(*pid);
        else
            Q_EMIT finished(exitStatus);
    });
}

SecondStart::~SecondStart() = default;

void SecondStart::ask(const QString &controlSocket, const QString &activationToken)
{
    if (!somebodyListens(controlSocket) && m_scheduler.now() < m_listensUntil) {
        m_nextTry = m_scheduler.callAfter(retry::secondStart, [this, controlSocket, activationToken] {
            ask(controlSocket, activationToken);
        });
        return;
    }
    m_client.send(controlSocket,
                  {.command = QStringLiteral("show"),
                   .arguments = {},
                   .activationToken = activationToken,
                   .session = Session::ofThisProcess()});
}

void SecondStart::waitForEnd(pid_t pid)
{
    const auto process = KittyProcess::idOf(pid);
    if (!process) {
        Q_EMIT finished(std::nullopt);
        return;
    }
    m_other = std::make_unique<ProcessWatch>(*process);
    connect(m_other.get(), &ProcessWatch::ended, this, [this] { Q_EMIT finished(std::nullopt); });
    m_deadline = m_scheduler.callAfter(endsWithin, [this] {
        m_errors.write(tr("The running program, whose session is over, does not end.").toUtf8() + '\n');
        Q_EMIT finished(std::to_underlying(ExitStatus::Refused));
    });
}
