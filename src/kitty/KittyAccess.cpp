// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitty/KittyAccess.h"

#include "kitty/KittyLocator.h"

using Kind = KittyError::Kind;
using Problem = PasswordProblem::Kind;

KittyAccess::KittyAccess(const KittyId &kitty, const KittyLocator &locator, const PasswordSource &passwords)
    : m_kitty(kitty)
    , m_locator(locator)
    , m_passwords(passwords)
{
}

std::optional<KittyError> KittyAccess::obstacle()
{
    if (!isBarred())
        return std::nullopt;
    if (const auto password = m_passwords.read();
        password && password->text.view() != m_password.plain().view()) {
        tryAgain();
        return std::nullopt;
    }
    return m_state == State::Waiting ? error(Kind::WaitingForPerson) : m_refusal;
}

void KittyAccess::tryAgain()
{
    m_state = State::Plain;
    m_wasAllowedOnce = false;
}

std::expected<QByteArray, KittyError> KittyAccess::frames(const KittyCommand &command) const
{
    auto bytes = unboundedFrames(command);
    if (bytes && bytes->size() > KittyMessage::maxRequestSize)
        return std::unexpected(
            KittyError{.kind = Kind::RequestTooLong, .pid = m_kitty.pid, .detail = command.name});
    return bytes;
}

std::expected<QByteArray, KittyError> KittyAccess::unboundedFrames(const KittyCommand &command) const
{
    const QByteArray json = KittyMessage::toJson(command);
    if (!isEncrypted())
        return KittyMessage::framed(json);
    const QByteArray probe = KittyMessage::toJson(KittyCommand::permissionProbe(QStringLiteral("ls")));
    const auto encrypted = m_cipher->encrypt(json, m_password.plain().view());
    const auto encryptedProbe = m_cipher->encrypt(probe, {});
    if (!encrypted || !encryptedProbe)
        return std::unexpected(error(Problem::KeyUnusable));
    if (!isProbedWith(command))
        return KittyMessage::framed(*encrypted);
    return KittyMessage::framed(*encrypted) + KittyMessage::framed(*encryptedProbe)
        + KittyMessage::framed(probe);
}

void KittyAccess::lostAnswer()
{
    if (m_state == State::Offered)
        m_state = State::Waiting;
}

void KittyAccess::answered()
{
    if (m_state == State::Offered)
        m_state = State::Accepted;
    m_wasAllowedOnce = false;
}

std::expected<void, KittyError> KittyAccess::wayPast(KittyError refusal)
{
    if (refusal.kind != Kind::PasswordUnknown || isEncrypted())
        return std::unexpected(refusal);
    if (const auto found = findPassword(); !found) {
        refusal.password = found.error();
        return std::unexpected(refusal);
    }
    return {};
}

std::expected<void, PasswordProblem> KittyAccess::findPassword()
{
    const auto password = m_passwords.read();
    if (!password)
        return std::unexpected(password.error());
    if (const auto proven = m_locator.prove(m_kitty); !proven)
        return std::unexpected(PasswordProblem{.kind = Problem::NotProven, .file = proven.error()});
    const auto key = m_locator.publicKey(m_kitty);
    if (!key)
        return std::unexpected(PasswordProblem{.kind = Problem::KeyNotTold});
    const auto cipher = KittyCipher::forKey(*key);
    if (!cipher)
        return std::unexpected(PasswordProblem{.kind = Problem::KeyUnusable});
    m_password = MaskedPassword(password->text);
    m_cipher = *cipher;
    m_state = State::Offered;
    return {};
}

bool KittyAccess::isPasswordToldBy(const QString &words) const
{
    const auto password = m_passwords.read();
    return password && words.toUtf8().contains(password->text.view());
}

KittyError KittyAccess::notDecrypted()
{
    const KittyError problem = error(Problem::NotDecrypted);
    if (m_state != State::Accepted)
        refuse(problem);
    return problem;
}

void KittyAccess::asksPerson()
{
    m_state = State::Waiting;
}

void KittyAccess::answeredLate(const std::optional<KittyError> &error)
{
    if (!isWaitingForPerson())
        answered();
    else if (error && error->kind == Kind::PasswordUnknown)
        refuse(*error);
    else
        personAllowed();
}

void KittyAccess::personAllowed()
{
    // "Allow request" cannot be told from "Allow password". Whoever is asked again and only ever allows the
    // one request is not asked a third time.
    if (m_wasAllowedOnce) {
        refuse(error(Problem::AllowedOnce));
        return;
    }
    m_wasAllowedOnce = true;
    m_state = State::Offered;
}

void KittyAccess::refuse(const KittyError &error)
{
    m_state = State::Refused;
    m_refusal = error;
    m_refusal.pid = m_kitty.pid;
}

KittyError KittyAccess::error(Kind kind) const
{
    return {.kind = kind, .pid = m_kitty.pid, .detail = {}};
}

KittyError KittyAccess::error(Problem problem) const
{
    return {.kind = Kind::PasswordUnknown, .pid = m_kitty.pid, .detail = {}, .password = {.kind = problem}};
}
