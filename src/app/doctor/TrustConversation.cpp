// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrustConversation.h"

#include "DisplayText.h"
#include "SetupConversation.h"
#include "TrustedKitties.h"

#include <QSocketNotifier>
#include <QTextStream>

#include <algorithm>

#include <unistd.h>

namespace
{

constexpr qsizetype longestAnswer = 256;

void say(const QString &text)
{
    QTextStream(stdout) << displayLines(text) << Qt::flush;
}

} // namespace

TrustConversation::TrustConversation(const std::vector<KittyCheckup> &kitties, int input, QObject *parent)
    : QObject(parent)
    , m_input(input)
{
    std::ranges::copy_if(kitties, std::back_inserter(m_kitties), [](const KittyCheckup &kitty) {
        const auto &error = kitty.info.status.error;
        return error && error->password.kind == PasswordProblem::Kind::NotProven;
    });
    std::ranges::reverse(m_kitties);
}

void TrustConversation::start()
{
    if (m_kitties.empty()) {
        Q_EMIT finished(m_result);
        return;
    }
    m_result = Result::Given;
    m_notifier = new QSocketNotifier(m_input, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &TrustConversation::readAnswer);
    askNext();
}

void TrustConversation::askNext()
{
    m_notifier->setEnabled(!m_kitties.empty());
    if (m_kitties.empty()) {
        Q_EMIT finished(m_result);
        return;
    }
    m_answer.clear();
    const KittyCheckup &kitty = m_kitties.back();
    say(u'\n' + wholeSentence(sentence(*kitty.info.status.error, kitty.title)) + u'\n'
        + tr("Give it the password for as long as it runs? [y/N] "));
}

void TrustConversation::readAnswer()
{
    // What comes behind the end of the line is the answer to the next question.
    char byte = 0;
    const bool isRead = read(m_input, &byte, 1) == 1;
    if (isRead && byte != '\n' && m_answer.size() < longestAnswer) {
        m_answer.append(byte);
        return;
    }
    const KittyId kitty = m_kitties.back().info.id;
    m_kitties.pop_back();
    say(take(kitty, isRead && SetupConversation::isYes(m_answer)) + u'\n');
    askNext();
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
