// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DoctorReport.h"
#include "SetupConversation.h"
#include "TrustConversation.h"

#include <QObject>

#include <deque>

/// What `doctor --fix` talks about on the terminal: first the programs that can't be proven to be kitty, then
/// each configuration that lacks something. What can't be fixed, or is refused, keeps nothing else from it.
class FixConversation final : public QObject
{
    Q_OBJECT

public:
    /// `input`: the descriptor on which the answers come.
    FixConversation(const DoctorReport &report, int input, QObject *parent = nullptr);

    void start() { m_trust.start(); }

Q_SIGNALS:
    /// `isFixed`: something was to do, and all of it was done; or nothing was, and all is well.
    void finished(bool isFixed);

private:
    void setUpNext();

    TrustConversation m_trust;
    std::deque<KittySetup> m_setups; ///< still to be talked about
    int m_input;
    bool m_isWell;
    bool m_hasDone = false;
    bool m_hasLeft = false; ///< something undone
};
