// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EventReader.h"
#include "NiriState.h"
#include "Windows.h"

#include <QObject>

namespace niri
{

/// niri as the rest of the program sees it: whether it is connected, and its windows, up to date.
class State final : public QObject
{
    Q_OBJECT

public:
    State(Scheduler &scheduler, SocketFinder finder, QObject *parent = nullptr);

    void start() { m_reader.start(); }

    const Windows &windows() const { return m_windows; }
    NiriState connection() const;

Q_SIGNALS:
    /// After all that could be read at once was applied, never between.
    void changed(const niri::Windows::Changes &changes);
    void connectionChanged(); ///< something in connection() but the number of events

    /// As EventReader's.
    void connected(const QString &socketPath);
    void disconnected(const QString &reason);
    void warning(const QString &text);

private:
    EventReader m_reader;
    Windows m_windows;
};

} // namespace niri
