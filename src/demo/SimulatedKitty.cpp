// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedKitty.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

#include <sys/socket.h>

namespace
{

/// kitty asks so many questions at a time.
constexpr std::size_t promptsLimit = 5;

const QByteArray frameStart = QByteArrayLiteral("\x1bP@kitty-cmd");
const QByteArray frameEnd = QByteArrayLiteral("\x1b\\");

QByteArray frame(const QJsonObject &object)
{
    return frameStart + QJsonDocument(object).toJson(QJsonDocument::Compact) + frameEnd;
}

QByteArray refusal(const QString &error)
{
    return frame(SimulatedCommands::refusal(error));
}

const QString disabled =
    QStringLiteral("Remote control is disabled. Add allow_remote_control to your kitty.conf");
const QString disallowed = QStringLiteral(
    "The user rejected this password or it is disallowed by remote_control_password in kitty.conf");

/// Each byte when the one before is out.
void drip(QLocalSocket *socket, const QByteArray &bytes)
{
    auto *const dripping = new QObject(socket);
    const auto next = [=, left = bytes.sliced(1)]() mutable {
        if (left.isEmpty()) {
            dripping->deleteLater();
            return;
        }
        socket->write(left.first(1));
        left.remove(0, 1);
    };
    // Queued: a flush would write byte after byte without giving the other side a moment to read.
    QObject::connect(socket, &QLocalSocket::bytesWritten, dripping, next, Qt::QueuedConnection);
    socket->write(bytes.first(1));
}

} // namespace

SimulatedKitty::SimulatedKitty(const Scheduler &scheduler, const QString &version, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_version(QVersionNumber::fromString(version))
    , m_fonts(version)
    , m_commands(m_version, m_fonts)
{
    connect(&m_server, &QLocalServer::newConnection, this, &SimulatedKitty::accept);
}

SimulatedKitty::~SimulatedKitty()
{
    stopListening();
}

bool SimulatedKitty::listen(const QString &path)
{
    QLocalServer::removeServer(path);
    return m_server.listen(path);
}

void SimulatedKitty::misbehave(Misbehaviour how, int times)
{
    m_misbehaviours.insert(m_misbehaviours.end(), static_cast<std::size_t>(times), how);
}

void SimulatedKitty::behave()
{
    m_misbehaviours.clear();
    m_habit.reset();
    m_isDenying = false;
}

void SimulatedKitty::stop()
{
    m_isStopped = true;
}

void SimulatedKitty::carryOn()
{
    m_isStopped = false;
    serve();
}

void SimulatedKitty::stopListening()
{
    m_server.close();
    while (!m_connections.empty())
        drop(m_connections.front().socket);
}

void SimulatedKitty::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        ++m_connectionsMade;
        m_connections.push_back(
            {.socket = socket, .buffer = FrameBuffer(frameStart, frameEnd, 64 * 1024), .lateAnswers = {}});
        connect(socket, &QLocalSocket::readyRead, this, [this] { serve(); });
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            drop(socket);
            serve();
        });
    }
    serve();
}

bool SimulatedKitty::servesAll() const
{
    return m_version >= QVersionNumber(0, 42, 2);
}

void SimulatedKitty::serve()
{
    if (m_isStopped)
        return;
    // A command may end connections, so what is next is looked for afresh each time.
    for (bool found = true; found;) {
        found = false;
        for (Connection &connection : m_connections) {
            connection.buffer.append(connection.socket->readAll());
            const auto next = connection.buffer.next();
            // As kitty: what is no frame jams the connection.
            if (next && *next) {
                serve(connection.socket, **next);
                found = true;
                break;
            }
            if (!servesAll())
                break;
        }
    }
}

void SimulatedKitty::serve(QLocalSocket *socket, const QByteArray &json)
{
    m_commandTimes.push_back(m_scheduler.now());
    const auto command = m_permissions.decrypted(QJsonDocument::fromJson(json).object());
    if (!command || !command->value(QLatin1StringView("version")).isArray())
        return; // kitty says nothing
    if (m_version >= QVersionNumber(0, 47) && !m_permissions.canCompareAsNewKitties(*command))
        return;
    switch (m_permissions.judge(*command)) {
    case SimulatedPermissions::Verdict::Allowed:
        serve(socket, *command);
        break;
    case SimulatedPermissions::Verdict::Disabled:
        socket->write(refusal(disabled));
        break;
    case SimulatedPermissions::Verdict::Disallowed:
        socket->write(refusal(disallowed));
        break;
    case SimulatedPermissions::Verdict::Ask:
        if (m_prompts.size() >= promptsLimit) {
            socket->write(refusal(disabled));
            break;
        }
        m_prompts.push_back({.socket = socket, .command = *command});
        break;
    }
    socket->flush();
}

void SimulatedKitty::answerPrompt(Answer answer)
{
    const Prompt prompt = m_prompts.front();
    m_prompts.pop_front();
    const QString password = prompt.command.value(QLatin1StringView("password")).toString();
    if (answer == Answer::AllowPassword || answer == Answer::DenyPassword)
        m_permissions.decide(password, answer == Answer::AllowPassword);
    const bool isAllowed = answer == Answer::AllowPassword || answer == Answer::AllowRequest;
    const QString denial =
        QStringLiteral("The user rejected this %1")
            .arg(answer == Answer::DenyRequest ? QStringLiteral("request") : QStringLiteral("password"));
    const QByteArray written = isAllowed ? answerTo(prompt.command) : refusal(denial);
    if (prompt.socket) {
        prompt.socket->write(written);
        prompt.socket->flush();
    }
}

void SimulatedKitty::serve(QLocalSocket *socket, const QJsonObject &command)
{
    // A command that is not permitted is not permitted to probes either.
    if (m_isDenying && m_commands.isTooNew(command)) {
        socket->write(refusal(disallowed));
        return;
    }
    std::optional<Misbehaviour> how = m_habit;
    if (!m_misbehaviours.empty()) {
        how = m_misbehaviours.front();
        m_misbehaviours.pop_front();
    }
    m_isDenying = how == Misbehaviour::PermissionDenied;
    if (!how || how == Misbehaviour::Behave) {
        socket->write(answerTo(command));
        return;
    }
    switch (*how) {
    case Misbehaviour::CloseAtOnce:
        return drop(socket);
    case Misbehaviour::AskUser:
        m_prompts.push_back({.socket = socket, .command = command});
        return;
    case Misbehaviour::PermissionDenied:
        socket->write(refusal(disallowed));
        return;
    case Misbehaviour::Complain:
        socket->write(refusal(QString::fromUtf8(m_words)));
        return;
    case Misbehaviour::KittenUnsupported: {
        const bool isKitten = command.value(QLatin1StringView("cmd")) == QLatin1StringView("kitten");
        socket->write(isKitten ? frame(SimulatedCommands::unsupported()) : answerTo(command));
        return;
    }
    case Misbehaviour::ControlOff:
        socket->write(refusal(QStringLiteral("Remote control is disabled")));
        return;
    default:
        misbehave(*how, socket, answerTo(command));
    }
}

QByteArray SimulatedKitty::answerTo(const QJsonObject &command)
{
    return frame(m_commands.carryOut(command));
}

void SimulatedKitty::misbehave(Misbehaviour how, QLocalSocket *socket, const QByteArray &answer)
{
    switch (how) {
    case Misbehaviour::DripFeed:
        return drip(socket, answer);
    case Misbehaviour::NeverAnswer:
        return;
    case Misbehaviour::CloseInMidAnswer:
        socket->write(answer.first(answer.size() / 2));
        socket->flush();
        return drop(socket);
    case Misbehaviour::Garbage:
        socket->write(m_words + '\n');
        return;
    case Misbehaviour::EndlessAnswer:
        socket->write(frameStart + "{\"data\":\"");
        connect(socket, &QLocalSocket::bytesWritten, socket,
                [socket] { socket->write(QByteArray(1024 * 1024, 'x')); });
        return;
    case Misbehaviour::HalfClose:
        ::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR);
        return;
    case Misbehaviour::AnswerLate:
        std::ranges::find(m_connections, socket, &Connection::socket)->lateAnswers += answer;
        return;
    case Misbehaviour::NoData:
        socket->write(frame(SimulatedCommands::done()));
        return;
    case Misbehaviour::NoJson:
        socket->write(frameStart + m_words + frameEnd);
        return;
    default:
        return drop(socket);
    }
}

void SimulatedKitty::giveLateAnswers()
{
    for (Connection &connection : m_connections)
        connection.socket->write(std::exchange(connection.lateAnswers, {}));
}

void SimulatedKitty::drop(QLocalSocket *socket)
{
    std::erase_if(m_connections,
                  [socket](const Connection &connection) { return connection.socket == socket; });
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}
