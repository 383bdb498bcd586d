// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DemoScript.h"
#include "SimulatedKittyProcess.h"
#include "SimulatedNiri.h"
#include "SocketFinder.h"

#include <QTemporaryDir>

#include <expected>
#include <optional>

/// All that the program needs around it, without niri and without kitty: a simulated niri in this process,
/// and three simulated kitties in processes of their own: one ready, one without a socket, and one that
/// refuses. They live a DemoScript. Nothing is left of it afterwards.
class DemoWorld
{
public:
    /// `scheduler` must outlive the world.
    explicit DemoWorld(Scheduler &scheduler);

    /// The error is a sentence.
    std::expected<void, QString> start();

    /// Where this niri is found, and no other.
    niri::SocketFinder::Environment environment() const;

    // After start().
    const QTemporaryDir &folder() const { return *m_folder; }
    SimulatedNiri &niri() { return m_niri; }
    pid_t ready() const { return m_ready->pid(); }
    pid_t withoutSocket() const { return m_withoutSocket->pid(); }
    pid_t refusing() const { return m_refusing->pid(); }

private:
    using Kitty = std::unique_ptr<SimulatedKittyProcess>;

    std::expected<void, QString> startKitties();

    Scheduler &m_scheduler;
    std::unique_ptr<QTemporaryDir> m_folder; ///< outlives all that have sockets in it
    SimulatedNiri m_niri;
    Kitty m_ready;
    Kitty m_withoutSocket;
    Kitty m_refusing;
    std::optional<DemoScript> m_day;
};
