// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Backoff.h"
#include "KittyCipher.h"
#include "KittyError.h"
#include "KittyId.h"
#include "KittyMessage.h"
#include "MaskedPassword.h"
#include "PasswordSource.h"
#include "Scheduler.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <expected>
#include <functional>
#include <memory>
#include <optional>

class KittyLocator;

/// How commands are put so that one kitty takes them: as they are, until it asks for a password, then
/// encrypted with ours. kitty asks the user about a password that it does not know, inside its window: so
/// it is sent one only as long as no answer to it is outstanding, and not again once it was refused. Another
/// password, or the user's wish to try again, opens the way.
class KittyAccess
{
public:
    /// All must outlive this.
    KittyAccess(const KittyId &kitty, KittyLocator &locator, const PasswordSource &passwords,
                Scheduler &scheduler);

    /// Why nothing may be sent now. Another password ends it, or a kitty that can compare passwords again or
    /// has room for a question again; that is looked for once a second at most, for it is a walk through all
    /// processes.
    std::optional<KittyError> refreshObstacle();

    /// The world has changed: whether an obstacle has passed may be looked for at once.
    void lookAgain() { m_lookedAt.reset(); }

    /// Nothing may be sent until there is another password, or the user wishes to try again.
    bool isBarred() const { return m_state == State::Waiting || m_state == State::Refused; }

    /// The user asks for it: everything that was refused may be tried afresh.
    void tryAgain();

    /// What kitty is to be sent for this command; if it is encrypted, with the probes that
    /// KittyClient::sendEncrypted() wants. It ends at its deadline or by answered(), asksUser() or
    /// notDecrypted().
    /// Error: RequestTooLong, PasswordUnknown.
    std::expected<QByteArray, KittyError> frames(const KittyCommand &command) const;

    /// It goes with a password, so kitty may ask the user about it.
    bool isEncrypted() const { return m_state != State::Plain; }

    /// It goes with probes behind it. The answers to a newer command and to them look the same, so such
    /// commands go without, and only to kitties that have answered to our password before.
    bool isProbedWith(const KittyCommand &command) const
    {
        return isEncrypted() && command.version == KittyCommand::commonVersion;
    }

    /// No answer will come any more to what was sent: the password, unless known to be accepted, counts as
    /// one the user was asked about.
    void lostAnswer();

    /// An answer came at once.
    void answered();

    /// After a refusal: a password was found, and the same command can be sent again. Else the error is that
    /// refusal, completed by what is wrong with our password, if kitty wants one.
    std::expected<void, KittyError> wayPast(KittyError refusal);

    /// kitty's words hold our password.
    bool isPasswordToldBy(const QString &words) const;

    /// kitty could not decrypt what was sent: the password is not offered again, unless it was accepted
    /// before and the command has only grown too old.
    KittyError notDecrypted();

    /// So it seems: the command has no answer. The result says what it is.
    KittyError asksUser();
    bool isWaitingForUser() const { return m_state == State::Waiting; }

    /// The user's answer will not reach us. Calls `ended` when their question is no longer open.
    void watchQuestion(const std::function<void()> &ended);

    /// An answer came after its deadline: kitty's, or the user's. `error`: none if the command was carried
    /// out.
    void answeredLate(const std::optional<KittyError> &error);

private:
    std::expected<QByteArray, KittyError> unboundedFrames(const KittyCommand &command) const;
    std::expected<void, PasswordProblem> findPassword();
    std::optional<PasswordProblem> whyIncomparable(const PasswordSource::Password &password) const;
    bool hasPassed(const KittyError &refusal);
    bool isDenied() const;
    void lookForQuestion(const std::function<void()> &ended);
    void userAllowed();
    void refuse(const KittyError &error);
    enum class State {
        Plain,
        Offered, ///< encrypted; whether kitty knows the password is not known yet
        Accepted, ///< encrypted
        Waiting, ///< kitty asks the user
        Refused, ///< the user said no, or kitty can't decrypt, compare or ask
    };

    KittyError error(KittyError::Kind kind) const;
    KittyError error(PasswordProblem::Kind problem) const;

    KittyId m_kitty;
    KittyLocator &m_locator;
    const PasswordSource &m_passwords;
    Scheduler &m_scheduler;

    State m_state = State::Plain;
    MaskedPassword m_password; ///< the one that was offered
    std::optional<KittyCipher> m_cipher;
    bool m_wasAllowedOnce = false; ///< by the user, and not yet known to be for good
    KittyError m_refusal; ///< with Refused; the last one
    std::optional<std::chrono::nanoseconds> m_lookedAt; ///< whether that has passed
    std::unique_ptr<QObject> m_question; ///< watches the user's
    Backoff m_questionLooks;
    ScheduledCall m_questionLook; ///< until it is there to be watched, or kitty knows its answer
    int m_unseenQuestions = 0; ///< in a row
};
