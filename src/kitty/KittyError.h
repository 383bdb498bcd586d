// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PasswordProblem.h"

#include <QMetaType>
#include <QString>

#include <sys/types.h>

/// Why a kitty could not be reached or said no. A closed set: whoever shows one needs no default branch.
struct KittyError {
    enum class Kind {
        NoSocket, ///< it listens nowhere, for listen_on is not set
        NothingSet, ///< it listens nowhere: neither listen_on nor allow_remote_control is set
        StartedEarlier, ///< it listens nowhere, but by its configuration of today a new one would
        AddressTaken, ///< another program, a kitty as a rule, has the address where it was told to listen
        AddressUnusable, ///< nobody can listen where it was told to: `detail`
        Hidden, ///< what it holds is not shown to its own user, for it has capabilities
        OtherNetwork, ///< it listens on an abstract name of another network, as in a container
        UnderX11, ///< niri knows of its window only the X server's process
        NotKitty, ///< its window is that of another program, `detail`, which listens nowhere for us
        TcpOnly, ///< it listens on TCP, where nobody can prove who answers
        Refused, ///< nobody accepts connections at its socket
        ConnectionLost, ///< it closed the connection before it answered
        NotOurs, ///< the socket belongs to another user
        RemoteControlOff, ///< allow_remote_control says no
        PermissionMissing, ///< the password does not allow the command that `detail` names
        PasswordUnknown, ///< it wants a password; `password` says what is wrong with ours
        WaitingForUser, ///< it asks the user inside the terminal, and they have not answered
        Hung, ///< it does not answer, or has no room for another connection; `detail`, if any, says why
        BusyWithAnother, ///< an old kitty that serves another client's open connection first
        TooOld, ///< its version lacks what `detail` names
        UnknownRefusal, ///< it refused for a reason that is not known here; `detail`, if any, is how it began
        RequestTooLong, ///< it would not read the command that `detail` names whole
        ProtocolError, ///< it answered what is no answer
        Gone, ///< the process ended
        MaxRetriesExceeded, ///< connection errors again and again; `detail` says the last
    };

    /// What can be done about it.
    enum class Fix { Nothing, TryAgain, SetUp, Trust };

    /// When a kitty that has failed in this way is asked again while nothing in the world has changed.
    enum class NextAttempt {
        AtOnce,
        Doubling, ///< after pauses that double
        DoublingSlowly, ///< the same, up to a longer one
        WhenAsOldAgain, ///< decided when it started: believed for as long again as it has lived
        OnceThenWhenAsOldAgain, ///< the same, but once more at first
        HardlyEver, ///< for an unknown reason: once, and then only if it has ever worked
    };

    /// What else is true of a kind.
    enum Trait : unsigned {
        ConnectionError = 1, ///< it failed before kitty can have refused anything: worth another try
        WithoutSocket = 2, ///< it listens nowhere that could be found: in a new kitty that may come
        ShownAsNoSocket = 4, ///< to the user, a kitty without a socket that can be used
        Refusal = 8, ///< kitty says itself that it did not carry the command out, or nothing was sent
        Transient = 16, ///< time alone may fix it, and asking again asks nothing of the user
        NothingToDo = 32, ///< for the user: it goes on by itself
        AsksUser = 64, ///< or may, when kitty is asked again
        Permittable = 128, ///< forbidden by kitty.conf, which may permit it after a reload
    };

    Kind kind = Kind::ProtocolError;
    pid_t pid = 0; ///< of the kitty
    QString detail; ///< what the kind leaves open (a command, a path); never a secret, and of kitty's own
                    ///< words only what KittyWords makes of them
    PasswordProblem password = {};
    QString decidedBy =
        {}; ///< of a kitty that listens nowhere: the file that decides about its settings, or the
            ///< option of its command line, such as `--config NONE`; empty: the usual kitty.conf

    bool is(Trait trait) const;
    NextAttempt nextAttempt() const;
    Fix fix() const;

    bool operator==(const KittyError &) const = default;
};

/// What is wrong, as a sentence without its full stop: "kitty 4243 has no remote control socket". `title`: of
/// that kitty's window; known to whoever knows windows, and then put first.
QString sentence(const KittyError &error, const QString &title = {});

/// What fixes it, in the same form: "set listen_on in kitty.conf, then start a new kitty"; empty if time
/// alone does.
QString remedy(const KittyError &error);

/// Both: "kitty 4243 has no remote control socket: set listen_on in kitty.conf, then ...".
QString reason(const KittyError &error, const QString &title = {});

/// One of the first two with its full stop, and with a capital unless it begins with a name that has none:
/// "Set listen_on in kitty.conf."
QString wholeSentence(const QString &phrase);

Q_DECLARE_METATYPE(KittyError)
