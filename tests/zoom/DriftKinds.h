// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DriftStep.h"
#include "MisbehavingKitty.h"
#include "SimulatedPermissions.h"

#include <QString>

/// What lives in a DriftWorld: kitties that run our kitten, or such as do not let it in. Of those our program
/// learns no sizes, so less can be promised: a font never drifts by faults as long as the user leaves it
/// alone, nor by what the user does as long as no answer is lost. Never both, and never by a kill of ours.
class DriftKinds
{
public:
    enum class World { Exact, StepsAndFaults, StepsAndUser };

    explicit DriftKinds(World world)
        : m_world(world)
    {
    }

    bool areStepwise() const { return m_world != World::Exact; }

    struct Permitted {
        QString version;
        SimulatedPermissions::Passwords passwords; ///< none: everything is permitted
        bool namesWindows = true; ///< several OS windows can be told apart
    };
    Permitted permitted(const QString &version, unsigned number) const;

    /// This kind of step belongs to that world.
    bool mayHappen(DriftStep::Act act) const;
    bool mayMisbehave(MisbehavingKitty::Misbehaviour how) const;
    bool mayZoomBy(const QString &amount) const;
    /// The user may give a font that size: in reach of no limit, however it is zoomed.
    bool mayHaveSize(double own) const;

private:
    World m_world;
};
