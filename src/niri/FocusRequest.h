// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WindowId.h"

#include <QObject>
#include <QString>

class Scheduler;

namespace niri
{

class Connection;

/// Asks niri to give a window the focus, on a connection of its own: an event stream takes no further
/// requests. That it did shows in the events.
class FocusRequest final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRequest(Scheduler &scheduler, QObject *parent = nullptr);

    /// An earlier request that is still open is dropped.
    void send(const QString &socketPath, WindowId window);

Q_SIGNALS:
    void failed(const QString &reason);

private:
    void drop();

    Scheduler &m_scheduler;
    Connection *m_connection = nullptr; ///< a child, while a request is open
};

} // namespace niri
