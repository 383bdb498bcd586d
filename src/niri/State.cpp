// SPDX-License-Identifier: GPL-3.0-or-later
#include "State.h"

#include <utility>

namespace niri
{

State::State(Scheduler &scheduler, SocketFinder finder, QObject *parent)
    : QObject(parent)
    , m_reader(scheduler, std::move(finder))
{
    connect(&m_reader, &EventReader::connected, this, [this](const QString &socketPath) {
        // The state that follows replaces the one before whole.
        m_windows = {};
        Q_EMIT connected(socketPath);
        Q_EMIT connectionChanged();
    });
    connect(&m_reader, &EventReader::disconnected, this, [this](const QString &reason) {
        Q_EMIT disconnected(reason);
        Q_EMIT connectionChanged();
    });
    connect(&m_reader, &EventReader::versionChanged, this, &State::connectionChanged);
    connect(&m_reader, &EventReader::warning, this, &State::warning);
    connect(&m_reader, &EventReader::eventsRead, this, [this](const std::vector<Event> &events) {
        for (const Event &event : events)
            m_windows.apply(event);
        Q_EMIT changed(m_windows.takeChanges());
    });
}

NiriState State::connection() const
{
    return {
        .connected = m_reader.isConnected(),
        .socket = m_reader.socketPath(),
        .version = m_reader.version(),
        .events = m_reader.eventCount(),
        .problem = m_reader.problem(),
    };
}

} // namespace niri
