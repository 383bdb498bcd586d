// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReloadQuestions.h"

#include "RetryDelays.h"

void ReloadQuestions::begin()
{
    m_asked = 0;
    waitForNext();
}

void ReloadQuestions::askNext()
{
    const bool isLast = ++m_asked == retry::reload.size();
    if (isLast)
        m_next.reset();
    else
        waitForNext();
    m_ask(isLast);
}

void ReloadQuestions::waitForNext()
{
    m_next = m_scheduler.callAfter(retry::reload[m_asked], [this] { askNext(); });
}
