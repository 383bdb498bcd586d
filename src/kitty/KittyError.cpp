// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitty/KittyError.h"

#include <QCoreApplication>
#include <QRegularExpression>

using Kind = KittyError::Kind;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KittyError)
};

} // namespace

bool KittyError::isConnectionError() const
{
    return kind == Kind::Refused || kind == Kind::ConnectionLost;
}

QString sentence(const KittyError &error)
{
    const QString pid = QString::number(error.pid);
    switch (error.kind) {
    case Kind::NoSocket:
        return Text::tr("kitty %1 has no remote control socket").arg(pid);
    case Kind::TcpOnly:
        return Text::tr("kitty %1 listens on a network port only, where nobody can prove who answers")
            .arg(pid);
    case Kind::Refused:
        return Text::tr("kitty %1 does not accept connections at its socket").arg(pid);
    case Kind::ConnectionLost:
        return Text::tr("kitty %1 closed the connection before it answered").arg(pid);
    case Kind::NotOurs:
        return Text::tr("the socket of kitty %1 belongs to another user or program").arg(pid);
    case Kind::RemoteControlOff:
        return Text::tr("kitty %1 does not allow remote control").arg(pid);
    case Kind::PermissionMissing:
        return Text::tr("kitty %1 does not allow the command %2").arg(pid, error.detail);
    case Kind::PasswordUnknown:
        return error.password.kind == PasswordProblem::Kind::None
            ? Text::tr("kitty %1 wants a password that is not known here").arg(pid)
            : Text::tr("kitty %1 wants a password, and %2", "%2: what is wrong with it")
                  .arg(pid, sentence(error.password));
    case Kind::WaitingForPerson:
        return Text::tr("kitty %1 is waiting for your answer in its window").arg(pid);
    case Kind::Hung:
        return error.detail.isEmpty()
            ? Text::tr("kitty %1 does not answer").arg(pid)
            : Text::tr("kitty %1 does not answer, because %2", "%2: why it does not").arg(pid, error.detail);
    case Kind::BusyWithAnother:
        return Text::tr("kitty %1 is serving another program's remote control connection").arg(pid);
    case Kind::TooOld:
        return Text::tr("kitty %1 is too old for %2").arg(pid, error.detail);
    case Kind::ProtocolError:
        return Text::tr("kitty %1 gave an answer that cannot be understood").arg(pid);
    case Kind::Gone:
        return Text::tr("kitty %1 has ended").arg(pid);
    case Kind::MaxRetriesExceeded:
        return Text::tr("kitty %1 could not be reached in several tries").arg(pid);
    }
    Q_UNREACHABLE();
}

QString remedy(const KittyError &error)
{
    switch (error.kind) {
    case Kind::NoSocket:
        return Text::tr("set listen_on in kitty.conf");
    case Kind::TcpOnly:
        return Text::tr("set listen_on to a unix socket in kitty.conf");
    case Kind::Refused:
    case Kind::ConnectionLost:
    case Kind::MaxRetriesExceeded:
        return Text::tr("close this kitty and start a new one if it stays that way");
    case Kind::NotOurs:
        return Text::tr("set listen_on to a path in a folder that only you can write");
    case Kind::RemoteControlOff:
        return Text::tr("set allow_remote_control to socket-only in kitty.conf");
    case Kind::PermissionMissing:
        return Text::tr("add it to remote_control_password in kitty.conf");
    case Kind::PasswordUnknown:
        return remedy(error.password);
    case Kind::WaitingForPerson:
        return Text::tr("choose Allow password there");
    case Kind::Hung:
        return Text::tr("it goes on by itself as soon as kitty answers");
    case Kind::BusyWithAnother:
        return Text::tr("it goes on by itself as soon as that program closes its connection");
    case Kind::TooOld:
        return Text::tr("install a newer kitty");
    case Kind::ProtocolError:
        return Text::tr("close this kitty and start a new one if it stays that way");
    case Kind::Gone:
        return {};
    }
    Q_UNREACHABLE();
}

QString reason(const KittyError &error)
{
    const QString mend = remedy(error);
    return mend.isEmpty() ? sentence(error)
                          : Text::tr("%1: %2", "what is wrong: what mends it").arg(sentence(error), mend);
}

QString wholeSentence(const QString &phrase)
{
    if (phrase.isEmpty())
        return {};
    // Other languages than English may put these first.
    static const QRegularExpression smallName(QStringLiteral("^(kitty|niri|[a-z]+_)"));
    const bool isName = phrase.contains(smallName);
    const QString start = isName ? phrase.first(1) : phrase.first(1).toUpper();
    return Text::tr("%1.", "a whole sentence").arg(start + phrase.sliced(1));
}
