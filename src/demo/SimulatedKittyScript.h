// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <expected>

class SimulatedKitty;

/// What a simulated kitty in a process of its own can be told by whoever started it, one line an act:
///
///     listen PATH
///     open-window             close-window ID
///     focus ID (0: none)      forbid-everything
class SimulatedKittyScript
{
public:
    explicit SimulatedKittyScript(SimulatedKitty &kitty)
        : m_kitty(kitty)
    {
    }
    virtual ~SimulatedKittyScript() = default;

    /// The error names the line that can't be carried out.
    std::expected<void, QString> carryOut(const QByteArray &line);

protected:
    /// False if there is no such act.
    virtual bool act(const QByteArray &name, const QList<QByteArray> &arguments);

private:
    SimulatedKitty &m_kitty;
};
