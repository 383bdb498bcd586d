// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <expected>

class SimulatedKitty;

/// What a simulated kitty in a process of its own can be told by whoever started it, one line an act:
///
///     listen PATH             stop-listening
///     open-window             close-window ID
///     focus ID (0: none)      change-size ID POINTS
///     reload-config POINTS    as SIGUSR1 does, with that font_size in kitty.conf
///     misbehave HOW [TIMES]   always-misbehave HOW     behave
///     give-late-answers       stop                    carry-on
///     words WORDS             what it says where it makes no sense
///     report                  says sizes, commands read and connections as a JSON line
class SimulatedKittyScript
{
public:
    explicit SimulatedKittyScript(SimulatedKitty &kitty)
        : m_kitty(kitty)
    {
    }

    /// The line that is the answer, mostly empty. The error names the line that can't be carried out.
    std::expected<QByteArray, QString> carryOut(const QByteArray &line);

private:
    bool act(const QByteArray &name, const QList<QByteArray> &arguments);
    bool actOnSockets(const QByteArray &name, const QByteArray &argument);
    bool actOnWindows(const QByteArray &name, const QList<QByteArray> &arguments);
    bool actOnManners(const QByteArray &name, const QList<QByteArray> &arguments);
    QByteArray report() const;

    SimulatedKitty &m_kitty;
};
