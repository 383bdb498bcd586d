// SPDX-License-Identifier: GPL-3.0-or-later
#include "MisbehavingKitty.h"

#include <utility>

#include <sys/socket.h>

namespace
{

/// kitty asks so many questions at a time.
constexpr std::size_t promptsLimit = 5;

const QString disabled =
    QStringLiteral("Remote control is disabled. Add allow_remote_control to your kitty.conf");

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

MisbehavingKitty::MisbehavingKitty(const Scheduler &scheduler, const QString &version, QObject *parent)
    : SimulatedKitty(version, parent)
    , m_scheduler(scheduler)
{
    connect(this, &SimulatedKitty::accepted, this, [this] { ++m_connectionsMade; });
}

MisbehavingKitty::~MisbehavingKitty() = default;

void MisbehavingKitty::misbehave(Misbehaviour how, int times)
{
    m_misbehaviours.insert(m_misbehaviours.end(), static_cast<std::size_t>(times), how);
}

void MisbehavingKitty::behave()
{
    m_misbehaviours.clear();
    m_habit.reset();
    m_isDenying = false;
}

void MisbehavingKitty::carryOn()
{
    m_isStopped = false;
    serveAll();
}

void MisbehavingKitty::serve(QLocalSocket *socket, const QJsonObject &request)
{
    m_commandTimes.push_back(m_scheduler.now());
    const auto command = m_permissions.decrypted(request);
    if (!command || !command->value(QLatin1StringView("version")).isArray())
        return; // kitty says nothing
    if (version() >= QVersionNumber(0, 47) && !m_permissions.canCompareAsNewKitties(*command))
        return;
    switch (m_permissions.judge(*command)) {
    case SimulatedPermissions::Verdict::Allowed:
        carryOut(socket, *command);
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

void MisbehavingKitty::answerPrompt(Answer answer)
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

void MisbehavingKitty::carryOut(QLocalSocket *socket, const QJsonObject &command)
{
    // A command that is not permitted is not permitted to probes either.
    if (m_isDenying && commands().isTooNew(command)) {
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

void MisbehavingKitty::misbehave(Misbehaviour how, QLocalSocket *socket, const QByteArray &answer)
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
        m_lateAnswers.emplace_back(socket, answer);
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

void MisbehavingKitty::giveLateAnswers()
{
    for (const auto &[socket, answer] : std::exchange(m_lateAnswers, {})) {
        if (socket)
            socket->write(answer);
    }
}
