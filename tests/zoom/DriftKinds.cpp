// SPDX-License-Identifier: GPL-3.0-or-later
#include "DriftKinds.h"

#include <QStringList>

using Act = DriftStep::Act;
using Misbehaviour = MisbehavingKitty::Misbehaviour;

DriftKinds::Permitted DriftKinds::permitted(const QString &version, unsigned number) const
{
    if (!areStepwise())
        return {.version = version, .passwords = {}};
    const QStringList steps{QStringLiteral("ls"), QStringLiteral("action")};
    const QStringList stepOfTheFocused{QStringLiteral("set-font-size")};
    if (number % 3 == 0)
        return {.version = version, .passwords = {{QString(), stepOfTheFocused}}, .namesWindows = false};
    const QString newer = version == QLatin1StringView("0.26.5") ? QStringLiteral("0.35.0") : version;
    return {.version = newer, .passwords = {{QString(), steps}}};
}

bool DriftKinds::mayHappen(Act act) const
{
    if (!areStepwise())
        return true;
    switch (act) {
    // Nobody knows of a step that a killed program has taken, nor of a reset.
    case Act::RestartProgram:
    case Act::ResetSize:
    case Act::ChangeSizeEverywhere:
    case Act::ResetSizeEverywhere:
        return false;
    case Act::ChangeSize:
        return m_world == World::StepsAndUser;
    // These lose answers, or the order of what has happened.
    case Act::RefuseConnections:
    case Act::ReloadConfig:
        return m_world == World::StepsAndFaults;
    default:
        return true;
    }
}

bool DriftKinds::mayMisbehave(Misbehaviour how) const
{
    switch (m_world) {
    case World::Exact:
        return true;
    case World::StepsAndFaults:
        // What the user allows minutes later is a step that nobody counts on any more.
        return how != Misbehaviour::AskUser;
    case World::StepsAndUser:
        return how == Misbehaviour::AnswerLate || how == Misbehaviour::PermissionDenied
            || how == Misbehaviour::ControlOff;
    }
    Q_UNREACHABLE();
}

bool DriftKinds::mayZoomBy(const QString &amount) const
{
    const QStringList small{QStringLiteral("+3"), QStringLiteral("+0.7"), QStringLiteral("-2"),
                            QStringLiteral("x1.25"), QStringLiteral("=16")};
    return m_world != World::StepsAndUser || small.contains(amount);
}

bool DriftKinds::mayHaveSize(double own) const
{
    return !areStepwise() || (own > 8 && own < 35);
}
