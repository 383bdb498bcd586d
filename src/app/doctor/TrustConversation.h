// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyCheckup.h"
#include "TerminalQuestion.h"

#include <QObject>

#include <vector>

/// Asks on the terminal, one after the other, whether kitties that can't be proven to be ones may have the
/// password, and remembers each yes. Anything but a clear yes is a no.
class TrustConversation final : public QObject
{
    Q_OBJECT

public:
    enum class Result {
        NotNeeded, ///< there is none to ask about
        Given, ///< all of them may have the password
        Refused, ///< at least one may not, or that could not be remembered
    };
    Q_ENUM(Result)

    /// `kitties`: those of them that want a password and are not proven are asked about. `input`: the
    /// descriptor on which the answers come; no more than they is read of it.
    TrustConversation(const std::vector<KittyCheckup> &kitties, int input, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(TrustConversation::Result result);

private:
    void askNext();
    QString take(const KittyId &kitty, bool isYes);

    std::vector<KittyCheckup> m_kitties; ///< still to be asked about, the last one first
    TerminalQuestion m_question;
    Result m_result = Result::NotNeeded;
};
