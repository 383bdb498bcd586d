// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AppIdPatterns.h"
#include "DoctorReport.h"
#include "KittyProcessLocator.h"
#include "KittyRegistry.h"
#include "MethodChoice.h"
#include "ScheduledCall.h"
#include "SessionBusProbe.h"
#include "State.h"

#include <QObject>

#include <map>
#include <memory>
#include <set>

class Scheduler;
class TrayHost;

/// Looks at niri and at every kitty the way the program itself does, and changes nothing. All kitties are
/// asked at the same time; within 15 s at most there is a report.
class Doctor final : public QObject
{
    Q_OBJECT

public:
    struct Options {
        niri::SocketFinder::Environment niri;
        QString kitten; ///< empty: there is none that can be used, and no kitty is asked
        PasswordSource passwords;
        RegistryConfig registry;
        QStringList appIds;
        bool hasDisplay = false; ///< so that a tray is looked for
        bool namesTitles =
            false; ///< which a user at the terminal knows, but a report for others keeps private
    };

    /// `scheduler` must outlive the doctor.
    Doctor(Scheduler &scheduler, Options options, QObject *parent = nullptr);
    ~Doctor() override;

    void start();

Q_SIGNALS:
    /// Once; of the session only the tray is among the findings.
    void finished(const DoctorReport &report);

private:
    void lookForTray();
    void lookAtNiri();
    void leaveNiri();
    std::set<KittyId> kittiesOfNiri() const;
    QList<Finding> unnoticedKitties() const;
    QString titleOf(const KittyId &kitty) const;
    void ask(const KittyId &kitty);
    void note(const KittyId &kitty);
    void finishIfAllAnswered();
    void lookAtConfigurations(bool anyIsReady);
    void finish();

    Scheduler &m_scheduler;
    Options m_options;
    AppIdPatterns m_appIds;
    KittyProcessLocator m_locator;
    KittyRegistry m_registry;
    std::map<KittyId, std::unique_ptr<MethodChoice>> m_methods;
    niri::State m_niri;
    SessionBusProbe m_bus;
    std::unique_ptr<TrayHost> m_tray; ///< while it is waited for
    bool m_isLookingForTray = false;
    ScheduledCall m_trayDeadline;
    ScheduledCall m_deadline;
    bool m_isDoneWithNiri = false;
    bool m_isFinished = false;
    std::set<KittyId> m_waiting;
    std::map<KittyId, KittyCheckup> m_kitties;
    DoctorReport m_report;
};
