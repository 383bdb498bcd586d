// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyAccess.h"

#include "KittyLocator.h"
#include "RetryDelays.h"

using Kind = KittyError::Kind;
using Problem = PasswordProblem::Kind;

namespace
{

/// kitty asks so many questions at a time.
constexpr qsizetype questionsLimit = 5;

/// The user must not be asked again and again where their questions can't be seen.
constexpr int mostUnseenQuestions = 3;

bool isAboutComparing(const PasswordProblem &problem)
{
    return problem.kind == Problem::ConfigNotAscii || problem.kind == Problem::OursNotAscii;
}

} // namespace

KittyAccess::KittyAccess(const KittyId &kitty, KittyLocator &locator, const PasswordSource &passwords,
                         Scheduler &scheduler)
    : m_kitty(kitty)
    , m_locator(locator)
    , m_passwords(passwords)
    , m_scheduler(scheduler)
    , m_questionLooks(retry::questionFirst, retry::questionLongest)
{
}

std::optional<KittyError> KittyAccess::refreshObstacle()
{
    if (!isBarred())
        return std::nullopt;
    const auto password = m_passwords.read();
    const bool isAnother = password && password->text.view() != m_password.plain().view();
    if (isAnother || (m_state == State::Refused && hasPassed(m_refusal))) {
        tryAgain();
        return std::nullopt;
    }
    return m_state == State::Waiting ? error(Kind::WaitingForUser) : m_refusal;
}

void KittyAccess::tryAgain()
{
    m_state = State::Plain;
    m_wasAllowedOnce = false;
    m_unseenQuestions = 0;
    m_question.reset();
    m_questionLook.cancel();
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
    m_unseenQuestions = 0;
}

std::expected<void, KittyError> KittyAccess::wayPast(KittyError refusal)
{
    if (refusal.kind == Kind::PermissionMissing && isEncrypted() && isDenied()) {
        refuse(error(Problem::Denied));
        return std::unexpected(m_refusal);
    }
    if (refusal.kind != Kind::PasswordUnknown)
        return std::unexpected(refusal);
    if (isEncrypted()) {
        // With a password, so it would have asked the user.
        if (refusal.password.kind == Problem::None)
            refusal.password.kind = Problem::TooManyQuestions;
        refuse(refusal);
        return std::unexpected(m_refusal);
    }
    if (const auto found = findPassword(); !found) {
        refusal.password = found.error();
        if (isAboutComparing(found.error()))
            refuse(refusal);
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
    if (password->text.view() != m_password.plain().view())
        m_refusal = {}; // it was about another one
    m_password = MaskedPassword(password->text);
    if (const auto problem = whyIncomparable(*password))
        return std::unexpected(*problem);
    m_cipher = *cipher;
    m_state = State::Offered;
    return {};
}

bool KittyAccess::isPasswordToldBy(const QString &words) const
{
    const auto password = m_passwords.read();
    return password && words.toUtf8().contains(password->text.view());
}

std::optional<PasswordProblem> KittyAccess::whyIncomparable(const PasswordSource::Password &password) const
{
    const KittyPasswords passwords = m_locator.passwords(m_kitty);
    if (!passwords.canCompare(password.text.view()))
        return PasswordProblem{.kind = Problem::OursNotAscii, .file = password.file};
    if (const auto place = passwords.incomparable())
        return PasswordProblem{.kind = Problem::ConfigNotAscii, .file = place->file, .line = place->line};
    return std::nullopt;
}

bool KittyAccess::hasPassed(const KittyError &refusal)
{
    const auto now = m_scheduler.now();
    if (m_lookedAt && now - *m_lookedAt < retry::betweenLooks)
        return false;
    m_lookedAt = now;
    if (isAboutComparing(refusal.password)) {
        const auto password = m_passwords.read();
        return password && !whyIncomparable(*password);
    }
    return refusal.password.kind == Problem::TooManyQuestions
        && m_locator.questions(m_kitty).size() < questionsLimit;
}

/// kitty has no other words for a password whose permissions lack the command. But it keeps a denial for as
/// long as it runs, and asks only about passwords that its configuration does not have.
bool KittyAccess::isDenied() const
{
    const KittyPasswords passwords = m_locator.passwords(m_kitty);
    return m_refusal.password.kind == Problem::Denied
        || (passwords.areKnown() && !passwords.contain(m_password.plain().view()));
}

KittyError KittyAccess::notDecrypted()
{
    const KittyError problem = error(Problem::NotDecrypted);
    if (m_state != State::Accepted)
        refuse(problem);
    return problem;
}

KittyError KittyAccess::asksUser()
{
    m_state = State::Waiting;
    const auto password = m_passwords.read();
    if (const auto problem = password ? whyIncomparable(*password) : std::nullopt) {
        refuse({.kind = Kind::PasswordUnknown, .pid = m_kitty.pid, .detail = {}, .password = *problem});
        return m_refusal;
    }
    return error(Kind::WaitingForUser);
}

void KittyAccess::watchQuestion(const std::function<void()> &ended)
{
    m_questionLooks.reset();
    lookForQuestion(ended);
}

void KittyAccess::lookForQuestion(const std::function<void()> &ended)
{
    if (m_state != State::Waiting)
        return;
    if (const QList<KittyId> questions = m_locator.questions(m_kitty); !questions.isEmpty()) {
        // The newest is ours.
        m_question = m_locator.watch(questions.last(), [this, ended] {
            m_question.release()->deleteLater(); // this is within its signal
            m_questionLook = m_scheduler.callAfter(retry::questionAnswered, [this, ended] {
                if (m_state != State::Waiting)
                    return;
                userAllowed();
                ended();
            });
        });
        return;
    }
    const auto delay = m_questionLooks.next();
    if (delay < retry::questionLongest) {
        m_questionLook = m_scheduler.callAfter(delay, [this, ended] { lookForQuestion(ended); });
    } else if (++m_unseenQuestions <= mostUnseenQuestions) {
        // It was over before it was seen, or kitty has never asked and was only slow to answer.
        m_state = State::Offered;
        ended();
    } else {
        refuse(error(Problem::AllowedOnce));
    }
}

void KittyAccess::answeredLate(const std::optional<KittyError> &error)
{
    if (!isWaitingForUser())
        answered();
    else if (error && error->kind == Kind::PasswordUnknown)
        refuse(*error);
    else
        userAllowed();
}

void KittyAccess::userAllowed()
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
    m_lookedAt = m_scheduler.now();
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
