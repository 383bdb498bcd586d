// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AppStatus.h"
#include "Scheduler.h"

#include <QObject>

#include <set>
#include <utility>

/// Decides when the user is to be told something without having asked: a kitty needs attention, or niri
/// has been away for a while. Never twice for the same thing.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    /// `scheduler` must outlive it.
    explicit Notifier(Scheduler &scheduler, QObject *parent = nullptr);

    /// While it is off nothing is told; what would have been is not told later.
    void setEnabled(bool enabled) { m_isEnabled = enabled; }

    void setSituation(const AppStatus &appStatus);

Q_SIGNALS:
    void notified(const QString &title, const QString &text);

private:
    /// The same kitty with the same fault.
    using Fault = std::pair<KittyId, KittyError::Kind>;

    static std::set<Fault> faultsIn(const AppStatus &appStatus);
    void watchKitties();
    void watchNiri();
    void tellFaults();
    void tellNiri();
    void tell(const QString &title, const QString &text);

    Scheduler &m_scheduler;
    bool m_isEnabled = true;
    AppStatus m_situation;
    std::set<Fault> m_told;
    bool m_isNiriTold = false;
    ScheduledCall m_tellFaults;
    ScheduledCall m_tellNiri;
    bool m_isFaultTimerOn = false;
    bool m_isNiriTimerOn = false;
};
