// SPDX-License-Identifier: GPL-3.0-or-later
#include "ControlClient.h"

#include "DisplayText.h"
#include "PeerCredentials.h"

#include <cerrno>
#include <utility>

using namespace std::chrono_literals;

ControlClient::ControlClient(Scheduler &scheduler, int output, int errors, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_output(output)
    , m_errors(errors)
    , m_buffer({}, "\n", ControlProtocol::maxReplySize)
{
}

ControlClient::~ControlClient()
{
    // An open socket has its last signals from its destructor, when members declared after it are gone.
    m_socket.disconnect(this);
}

void ControlClient::send(const QString &socketPath, const ControlProtocol::Request &request)
{
    for (OutputLines *lines : {&m_output, &m_errors})
        connect(lines, &OutputLines::done, this, &ControlClient::endWhenWritten);
    connect(&m_output, &OutputLines::overflowed, this, [this] {
        finish(ExitStatus::Refused, tr("The events are no longer followed, because nobody reads them."));
    });
    connect(&m_output, &OutputLines::failed, this, [this](int error) {
        if (error == EPIPE || error == ECONNRESET)
            finish(ExitStatus::Done); // as it may: a bar that was started anew, or head
        else
            finish(ExitStatus::Refused, tr("The output can't be written: %1.").arg(qt_error_string(error)));
    });
    connect(&m_socket, &QLocalSocket::connected, this, [this, request] { onConnected(request); });
    connect(&m_socket, &QLocalSocket::readyRead, this, &ControlClient::onReadyRead);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        if (m_socket.bytesAvailable() > 0)
            onReadyRead();
        if (error == QLocalSocket::PeerClosedError)
            onClosed();
        else if (error == QLocalSocket::SocketAccessError)
            finish(
                ExitStatus::Refused,
                tr("The control socket %1 can't be opened, because you may not use it. Remove it: a program "
                   "that runs makes a new one.")
                    .arg(displayText(m_socket.serverName())));
        else
            finish(ExitStatus::NoInstance,
                   tr("Kitty Focus Tracker is not running. Start it with: kitty-focus-tracker"));
    });
    // The instance answers from its event loop, within milliseconds; this is for one that was stopped.
    m_deadline = m_scheduler.callAfter(
        5s, [this] { finish(ExitStatus::Refused, tr("The running program does not answer.")); });
    m_socket.connectToServer(socketPath);
}

void ControlClient::onConnected(const ControlProtocol::Request &request)
{
    const auto peer = PeerCredentials::of(m_socket.socketDescriptor());
    if (!peer || !peer->isThisUser()) {
        finish(
            ExitStatus::Refused,
            tr("The control socket %1 belongs to another user.").arg(displayText(m_socket.fullServerName())));
        return;
    }
    m_socket.write(ControlProtocol::toLine(request));
}

void ControlClient::onReadyRead()
{
    m_buffer.append(m_socket.readAll());
    while (!m_isFinished) {
        const auto line = m_buffer.next();
        if (!line) {
            finish(ExitStatus::Refused, tr("The running program gave an answer that cannot be understood."));
            return;
        }
        if (!*line)
            return;
        if (m_eventsFollow)
            m_output.write(**line + '\n');
        else
            onReply(**line);
    }
}

void ControlClient::onClosed()
{
    if (!m_eventsFollow)
        finish(ExitStatus::Refused, tr("The running program gave no answer."));
    else if (m_buffer.isEmpty())
        finish(ExitStatus::Done);
    else
        finish(ExitStatus::Refused,
               tr("The running program no longer sends the events, because they were not read."));
}

void ControlClient::onReply(const QByteArray &line)
{
    m_deadline.cancel();
    const auto reply = ControlProtocol::parseReply(line);
    if (!reply) {
        finish(ExitStatus::Refused, reply.error());
        return;
    }
    if (!reply->ok) {
        finish(ExitStatus::Refused, displayLines(reply->text));
        return;
    }
    if (const auto peer = PeerCredentials::of(m_socket.socketDescriptor()); peer && reply->isLeaving)
        m_leavingInstance = peer->pid;
    if (!reply->text.isEmpty())
        m_output.write(displayLines(reply->text).toUtf8() + '\n');
    m_eventsFollow = reply->follow != ControlProtocol::Follow::Nothing;
    if (!m_eventsFollow)
        finish(ExitStatus::Done);
    else
        m_output.watchReader(); // there may be no event for hours
}

void ControlClient::finish(ExitStatus exitStatus, const QString &error)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_deadline.cancel();
    if (!error.isEmpty())
        m_errors.write(error.toUtf8() + '\n');
    m_socket.abort();
    m_exitStatus = exitStatus;
    endWhenWritten();
}

void ControlClient::endWhenWritten()
{
    if (m_isFinished && m_output.isDone() && m_errors.isDone())
        Q_EMIT finished(std::to_underlying(m_exitStatus));
}
