// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrustConversation.h"

#include "DisplayText.h"
#include "TrustedKitties.h"

#include <algorithm>

TrustConversation::TrustConversation(const std::vector<KittyCheckup> &kitties, int input, QObject *parent)
    : QObject(parent)
    , m_question(input)
{
    std::ranges::copy_if(kitties, std::back_inserter(m_kitties), [](const KittyCheckup &kitty) {
        const auto &error = kitty.info.status.error;
        return error && error->password.kind == PasswordProblem::Kind::NotProven;
    });
    std::ranges::reverse(m_kitties);
    connect(&m_question, &TerminalQuestion::answered, this, [this](bool isYes, bool isWholeLine) {
        const KittyId kitty = m_kitties.back().info.id;
        m_kitties.pop_back();
        TerminalQuestion::say(take(kitty, isYes && isWholeLine) + u'\n');
        askNext();
    });
}

void TrustConversation::start()
{
    if (m_kitties.empty()) {
        Q_EMIT finished(m_result);
        return;
    }
    m_result = Result::Given;
    askNext();
}

void TrustConversation::askNext()
{
    if (m_kitties.empty()) {
        Q_EMIT finished(m_result);
        return;
    }
    const KittyCheckup &kitty = m_kitties.back();
    m_question.ask(u'\n' + wholeSentence(sentence(*kitty.info.status.error, kitty.title)) + u'\n'
                   + tr("Give it the password for as long as it runs? [y/N] "));
}

QString TrustConversation::take(const KittyId &kitty, bool isYes)
{
    const auto added =
        isYes ? TrustedKitties::add(kitty) : std::unexpected(tr("It is not given the password."));
    if (added)
        return tr(
            "It is given the password as soon as it has the focus. Check again with kitty-focus-tracker "
            "doctor.");
    m_result = Result::Refused;
    return added.error();
}
