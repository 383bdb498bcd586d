// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitty/KittyAccess.h"

#include "kitty/KittyLocator.h"

#include <QCoreApplication>

using Kind = KittyError::Kind;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KittyAccess)
};

QString keyIsUnusable()
{
    return Text::tr("the key that it published for encrypting ours cannot be used: install another kitty");
}

} // namespace

KittyAccess::KittyAccess(const KittyId &kitty, const KittyLocator &locator, const PasswordSource &passwords)
    : m_kitty(kitty)
    , m_locator(locator)
    , m_passwords(passwords)
{
}

std::optional<KittyError> KittyAccess::obstacle()
{
    if (m_state != State::Waiting && m_state != State::Refused)
        return std::nullopt;
    if (const auto password = m_passwords.read(); password && password->text != m_password) {
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
    const QByteArray json = KittyMessage::toJson(command);
    if (!isEncrypted())
        return KittyMessage::framed(json);
    const QByteArray probe = KittyMessage::toJson(KittyCommand::permissionProbe(QStringLiteral("ls")));
    const auto encrypted = m_cipher->encrypt(json, m_password);
    const auto encryptedProbe = m_cipher->encrypt(probe, QString());
    if (!encrypted || !encryptedProbe)
        return std::unexpected(error(Kind::PasswordUnknown, keyIsUnusable()));
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

bool KittyAccess::findPassword(KittyError &error)
{
    m_lacksKey = false;
    if (isEncrypted())
        return false;
    const auto password = m_passwords.read();
    if (!password) {
        if (password.error().kind != PasswordSource::Problem::Kind::None)
            error.detail = sentence(password.error());
        return false;
    }
    const auto key = m_locator.publicKey(m_kitty);
    m_lacksKey = !key;
    const auto cipher = key ? std::optional(KittyCipher::forKey(*key)) : std::nullopt;
    if (!cipher || !*cipher) {
        error.detail = cipher
            ? keyIsUnusable()
            : Text::tr("no program in it tells the key to encrypt one: run a shell in this kitty");
        return false;
    }
    m_password = password->text;
    m_cipher = **cipher;
    m_state = State::Offered;
    return true;
}

KittyError KittyAccess::notDecrypted()
{
    const KittyError problem = error(
        Kind::PasswordUnknown,
        Text::tr("it could not decrypt ours, because its key or its clock differs: close this kitty and "
                 "start a new one"));
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
        refuse(error(Kind::PasswordUnknown,
                     Text::tr("you allowed the one we sent for single commands only: choose try again, then "
                              "Allow password")));
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

KittyError KittyAccess::error(Kind kind, const QString &detail) const
{
    return {.kind = kind, .pid = m_kitty.pid, .detail = detail};
}
