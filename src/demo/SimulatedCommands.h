// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SimulatedFonts.h"

#include <QJsonObject>
#include <QVersionNumber>

/// What a simulated kitty does on the commands that it permits, and what it answers.
class SimulatedCommands
{
public:
    /// `fonts` must outlive it.
    SimulatedCommands(QVersionNumber version, SimulatedFonts &fonts);

    /// The command is for a newer kitty, and refused for that.
    bool isTooNew(const QJsonObject &command) const;

    QJsonObject carryOut(const QJsonObject &command);

    static QJsonObject done();
    static QJsonObject refusal(const QString &error);
    /// Our kitten, of itself.
    static QJsonObject unsupported();

private:
    QVersionNumber m_version;
    SimulatedFonts &m_fonts;
};
