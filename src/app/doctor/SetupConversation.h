// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittySetup.h"
#include "TerminalQuestion.h"

#include <QObject>

/// Sets up kitty.conf on the terminal: shows what would be written, asks, writes, and says how to take it
/// back. Anything but a clear yes is a no.
class SetupConversation final : public QObject
{
    Q_OBJECT

public:
    enum class Result {
        NotNeeded, ///< all is set up already
        Written,
        Refused, ///< by the user
        Failed, ///< and the reason was said
    };
    Q_ENUM(Result)

    /// `input`: the descriptor on which the answer comes; no more than that is read of it.
    SetupConversation(KittySetup setup, int input, QObject *parent = nullptr);

    void start();

    /// What is shown before the question.
    static QString textOf(const KittySetup::Plan &plan);

Q_SIGNALS:
    void finished(SetupConversation::Result result);

private:
    void carryOut();

    KittySetup m_setup;
    KittySetup::Plan m_plan;
    TerminalQuestion m_question;
};
