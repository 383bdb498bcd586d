// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyError.h"

#include "DisplayText.h"
#include "KittyName.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using Kind = KittyError::Kind;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KittyError)
};

using enum KittyError::Fix;
using enum KittyError::NextAttempt;
using enum KittyError::Trait;

struct Row {
    Kind kind;
    KittyError::Fix fix;
    KittyError::NextAttempt next;
    unsigned traits = 0;
};

constexpr std::array table{
    Row{Kind::NoSocket, SetUp, WhenAsOldAgain, WithoutSocket | ShownAsNoSocket},
    Row{Kind::NothingSet, SetUp, WhenAsOldAgain, WithoutSocket | ShownAsNoSocket},
    Row{Kind::StartedEarlier, Nothing, WhenAsOldAgain, WithoutSocket | ShownAsNoSocket},
    Row{Kind::AddressTaken, Nothing, WhenAsOldAgain, WithoutSocket | ShownAsNoSocket},
    Row{Kind::AddressUnusable, Nothing, WhenAsOldAgain, WithoutSocket | ShownAsNoSocket},
    Row{Kind::Hidden, Nothing, WhenAsOldAgain, WithoutSocket},
    Row{Kind::OtherNetwork, Nothing, WhenAsOldAgain},
    Row{Kind::UnderX11, Nothing, WhenAsOldAgain},
    Row{Kind::NotKitty, Nothing, WhenAsOldAgain, ShownAsNoSocket},
    Row{Kind::TcpOnly, SetUp, WhenAsOldAgain, ShownAsNoSocket},
    Row{Kind::Refused, TryAgain, Doubling, ConnectionError | Transient},
    Row{Kind::ConnectionLost, TryAgain, Doubling, ConnectionError | Transient},
    Row{Kind::NotOurs, TryAgain, WhenAsOldAgain},
    Row{Kind::RemoteControlOff, SetUp, OnceThenWhenAsOldAgain, Refusal},
    Row{Kind::PermissionMissing, SetUp, DoublingSlowly, Refusal | Permittable},
    Row{Kind::PasswordUnknown, TryAgain, DoublingSlowly, Refusal | AsksUser},
    // KittyAccess sends nothing until they have answered.
    Row{Kind::WaitingForUser, TryAgain, AtOnce, AsksUser},
    Row{Kind::Hung, TryAgain, Doubling, Transient | NothingToDo},
    Row{Kind::BusyWithAnother, TryAgain, Doubling, Transient | NothingToDo},
    Row{Kind::TooOld, Nothing, OnceThenWhenAsOldAgain, Refusal},
    Row{Kind::UnknownRefusal, TryAgain, HardlyEver, Refusal | Permittable},
    Row{Kind::RequestTooLong, Nothing, Doubling},
    Row{Kind::ProtocolError, TryAgain, Doubling, Transient},
    Row{Kind::Gone, Nothing, AtOnce, NothingToDo},
    Row{Kind::MaxRetriesExceeded, TryAgain, Doubling, Transient},
};

/// A row for each kind, in the order of the kinds.
constexpr bool isComplete()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].kind != static_cast<Kind>(i))
            return false;
    }
    return table.back().kind == Kind::MaxRetriesExceeded;
}
static_assert(isComplete());

const Row &rowOf(Kind kind)
{
    return table[static_cast<std::size_t>(kind)];
}

} // namespace

bool KittyError::is(Trait trait) const
{
    return rowOf(kind).traits & trait;
}

KittyError::NextAttempt KittyError::nextAttempt() const
{
    return rowOf(kind).next;
}

KittyError::Fix KittyError::fix() const
{
    return password.kind == PasswordProblem::Kind::NotProven ? Trust : rowOf(kind).fix;
}

QString sentence(const KittyError &error, const QString &title)
{
    const QString kitty = kittyName(error.pid, title);
    switch (error.kind) {
    case Kind::NoSocket:
    case Kind::NothingSet:
        return Text::tr("%1 has no remote control socket").arg(kitty);
    case Kind::StartedEarlier:
        return Text::tr("%1 was started before kitty.conf said where to listen").arg(kitty);
    case Kind::AddressTaken:
        return Text::tr("%1 was given an address that another program has").arg(kitty);
    case Kind::AddressUnusable:
        return Text::tr("%1 cannot listen at its address %2").arg(kitty, displayText(error.detail));
    case Kind::Hidden:
        return Text::tr("%1 hides from other programs where it listens").arg(kitty);
    case Kind::OtherNetwork:
        return Text::tr("%1 listens in a network of its own, as in a container").arg(kitty);
    case Kind::UnderX11:
        return Text::tr("%1 runs under X11, where niri does not know whose window it is").arg(kitty);
    case Kind::NotKitty:
        return Text::tr("%1 is another program, %2, and has no remote control socket")
            .arg(kitty, displayText(error.detail));
    case Kind::TcpOnly:
        return Text::tr("%1 listens on a network port only, where nobody can prove who answers").arg(kitty);
    case Kind::Refused:
        return Text::tr("%1 does not accept connections at its socket").arg(kitty);
    case Kind::ConnectionLost:
        return Text::tr("%1 closed the connection before it answered").arg(kitty);
    case Kind::NotOurs:
        return Text::tr("%1 has a socket that belongs to another user").arg(kitty);
    case Kind::RemoteControlOff:
        return Text::tr("%1 does not allow remote control").arg(kitty);
    case Kind::PermissionMissing:
        return Text::tr("%1 does not allow the command %2").arg(kitty, displayText(error.detail));
    case Kind::PasswordUnknown:
        return error.password.kind == PasswordProblem::Kind::None
            ? Text::tr("%1 requires a password that is not known here").arg(kitty)
            : Text::tr("%1 requires a password, and %2", "%2: what is wrong with it")
                  .arg(kitty, sentence(error.password));
    case Kind::WaitingForUser:
        return Text::tr("%1 is waiting for your answer in its window").arg(kitty);
    case Kind::Hung:
        return error.detail.isEmpty() ? Text::tr("%1 does not answer").arg(kitty)
                                      : Text::tr("%1 does not answer, because %2", "%2: why it does not")
                                            .arg(kitty, displayText(error.detail));
    case Kind::BusyWithAnother:
        return Text::tr("%1 is serving another program's remote control connection").arg(kitty);
    case Kind::TooOld:
        return Text::tr("%1 is too old for %2").arg(kitty, displayText(error.detail));
    case Kind::UnknownRefusal:
        return error.detail.isEmpty()
            ? Text::tr("%1 refused the command for an unknown reason").arg(kitty)
            : Text::tr("%1 refused the command with the words “%2”").arg(kitty, displayText(error.detail));
    case Kind::RequestTooLong:
        return Text::tr("%1 cannot read the command %2, which is too long")
            .arg(kitty, displayText(error.detail));
    case Kind::ProtocolError:
        return Text::tr("%1 gave an answer that cannot be understood").arg(kitty);
    case Kind::Gone:
        return Text::tr("%1 has ended").arg(kitty);
    case Kind::MaxRetriesExceeded:
        return Text::tr("%1 could not be reached in several tries").arg(kitty);
    }
    Q_UNREACHABLE();
}

QString remedy(const KittyError &error)
{
    const QString place =
        error.decidedBy.isEmpty() ? QStringLiteral("kitty.conf") : displayText(error.decidedBy);
    if (error.decidedBy.startsWith(u'-'))
        return Text::tr("start a new kitty without %1", "an option of the command line").arg(place);
    switch (error.kind) {
    case Kind::NoSocket:
        return Text::tr("set listen_on in %1, then start a new kitty", "a file").arg(place);
    case Kind::NothingSet:
        return Text::tr("set listen_on in %1 and allow_remote_control to socket-only, then start a new kitty",
                        "a file")
            .arg(place);
    case Kind::StartedEarlier:
        return Text::tr("start a new kitty");
    case Kind::AddressTaken:
        return Text::tr("put {kitty_pid} into its --listen-on, then start a new kitty");
    case Kind::Hidden:
        return Text::tr("start a new kitty with a path in --listen-on");
    case Kind::OtherNetwork:
        return Text::tr("set listen_on to a path in kitty.conf, then start a new kitty");
    case Kind::UnderX11:
        return Text::tr("set linux_display_server to wayland in kitty.conf, then start a new kitty");
    case Kind::NotKitty:
        return Text::tr("take its app id out of the app ids in the settings");
    case Kind::TcpOnly:
        return Text::tr("set listen_on to a unix socket in kitty.conf, then start a new kitty");
    case Kind::Refused:
    case Kind::ConnectionLost:
    case Kind::MaxRetriesExceeded:
        return Text::tr("close this kitty and start a new one if it stays that way");
    case Kind::NotOurs:
    case Kind::AddressUnusable:
        return Text::tr(
            "set listen_on to a path in a folder that only you can write, then start a new kitty");
    case Kind::RemoteControlOff:
        return Text::tr("set allow_remote_control to socket-only in %1, then start a new kitty", "a file")
            .arg(place);
    case Kind::PermissionMissing:
        return Text::tr("add it to remote_control_password in kitty.conf, then start a new kitty");
    case Kind::PasswordUnknown:
        return remedy(error.password);
    case Kind::WaitingForUser:
        return Text::tr("choose Allow password there");
    case Kind::Hung:
        return Text::tr("it goes on by itself as soon as kitty answers");
    case Kind::BusyWithAnother:
        return Text::tr("it goes on by itself as soon as that program closes its connection");
    case Kind::TooOld:
        return Text::tr("install a newer kitty");
    case Kind::UnknownRefusal:
        return Text::tr("change what it objects to, then choose try again");
    case Kind::RequestTooLong:
        return Text::tr("install Kitty Focus Tracker in a folder with a shorter path");
    case Kind::ProtocolError:
        return Text::tr("close this kitty and start a new one if it stays that way");
    case Kind::Gone:
        return {};
    }
    Q_UNREACHABLE();
}

QString reason(const KittyError &error, const QString &title)
{
    const QString fix = remedy(error);
    return fix.isEmpty()
        ? sentence(error, title)
        : Text::tr("%1: %2", "what is wrong: what fixes it").arg(sentence(error, title), fix);
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
