// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FocusRequest.h"
#include "ScheduledCall.h"

#include <QObject>
#include <QString>

class Scheduler;

namespace niri
{
class Windows;
}

/// Has niri give one of our own windows the focus. A Wayland program can't take it without an activation
/// token, which a command that niri runs for a key does not have (measured on niri 25.11 and 26.04).
class OwnWindowFocus final : public QObject
{
    Q_OBJECT

public:
    explicit OwnWindowFocus(Scheduler &scheduler, QObject *parent = nullptr);

    /// The window with that title. One that niri has not told of yet is waited for, for 2 s.
    void request(const QString &title);

    /// Call after a request, and whenever niri's windows have changed.
    void update(const QString &niriSocket, const niri::Windows &windows);

private:
    Scheduler &m_scheduler;
    niri::FocusRequest m_request;
    QString m_title; ///< of the window that is to get it; empty: none
    ScheduledCall m_deadline;
};
