// SPDX-License-Identifier: GPL-3.0-or-later
#include "FixConversation.h"

using Setup = SetupConversation::Result;
using Trust = TrustConversation::Result;

FixConversation::FixConversation(const DoctorReport &report, int input, QObject *parent)
    : QObject(parent)
    , m_trust(report.kitties, input)
    , m_setups(report.setups.begin(), report.setups.end())
    , m_input(input)
    , m_isWell(report.isWell())
{
    connect(&m_trust, &TrustConversation::finished, this, [this](Trust result) {
        m_hasDone = result == Trust::Given;
        m_hasLeft = result == Trust::Refused;
        setUpNext();
    });
}

void FixConversation::setUpNext()
{
    if (m_setups.empty()) {
        Q_EMIT finished(!m_hasLeft && (m_hasDone || m_isWell));
        return;
    }
    auto *conversation = new SetupConversation(m_setups.front(), m_input, this);
    m_setups.pop_front();
    connect(conversation, &SetupConversation::finished, this, [this](Setup result) {
        m_hasDone = m_hasDone || result == Setup::Written;
        m_hasLeft = m_hasLeft || result == Setup::Refused || result == Setup::Failed;
        setUpNext();
    });
    conversation->start();
}
