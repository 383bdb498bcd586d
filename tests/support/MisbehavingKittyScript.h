// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SimulatedKittyScript.h"

class MisbehavingKitty;

/// More than a kitty of the demo can be told:
///
///     stop-listening          stop                    carry-on
///     change-size ID POINTS
///     reload-config POINTS    as SIGUSR1 does, with that font_size in kitty.conf
///     misbehave HOW [TIMES]   always-misbehave HOW    behave
///     give-late-answers
///     words WORDS             what it says where it makes no sense
///     report                  says sizes, commands read and connections as a JSON line
class MisbehavingKittyScript final : public SimulatedKittyScript
{
public:
    explicit MisbehavingKittyScript(MisbehavingKitty &kitty);

    QByteArray report() const;

protected:
    bool act(const QByteArray &name, const QList<QByteArray> &arguments) override;

private:
    bool actOnWindows(const QByteArray &name, const QList<QByteArray> &arguments);
    bool actOnManners(const QByteArray &name, const QList<QByteArray> &arguments);

    MisbehavingKitty &m_kitty;
};
