// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Actions.h"
#include "DesktopNotification.h"
#include "EventLogModel.h"
#include "KittySetup.h"
#include "LatencyHistory.h"
#include "Notifier.h"
#include "SessionBusProbe.h"
#include "StatusMonitor.h"
#include "TrayHost.h"
#include "TrayIcon.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class AboutDialog;
class RemovalDialog;
class SetUpDialog;
class SettingsDialog;
class SettingsStore;
class StatusDialog;

/// All windows of the program and its tray icon: shows what the other rooms say. A dialog is made when it is
/// first shown.
class UserInterface final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    struct Sources {
        ZoomController &controller;
        KittyRegistry &registry;
        ZoomPause &pause;
        SettingsStore &settings;
        Scheduler &scheduler;
        std::function<KittySetup(pid_t)> setUpOf = KittySetup::of; ///< of the files that this kitty reads
        std::function<QString()> traces = {}; ///< what the program has left, a line each; none: it must stay
    };

    explicit UserInterface(const Sources &sources, QObject *parent = nullptr);
    ~UserInterface() override;

    /// The tray icon comes as soon as there is a tray. At the very first start the status dialog says what is
    /// there and what is missing.
    void start();

    /// `quit` and `zooming` are for others to do.
    Actions &actions() { return m_actions; }
    TrayIcon &tray() { return m_tray; }

public Q_SLOTS:
    void setNiriState(const NiriState &state);
    void showStatus();
    void showSettings();
    void showSetUp(pid_t pid = 0); ///< for that kitty; 0: for none in particular
    void showAbout();

    /// What a setting asked for could not be done: says so in the settings dialog, if there is one.
    /// `fieldName` as "interface.autostart".
    void showSettingProblem(const QString &fieldName, const QString &sentence);

Q_SIGNALS:
    void removalConfirmed(); ///< of all that the program has left
    void presented(const QString &title); ///< the window with that title is to have the keyboard

private:
    void connectActions();
    void connectTray();
    void connectMessages();
    void useBus();
    void offerRule();
    void askForRemoval();
    void tellOfTray();
    void present(QWidget &window);

    Sources m_sources;
    Actions m_actions;
    StatusMonitor m_situation;
    EventLogModel m_log;
    LatencyHistory m_latencies;
    TrayIcon m_tray;
    SessionBusProbe m_bus;
    std::optional<TrayHost> m_trayHost; ///< as soon as the session bus answers
    Notifier m_notifier;
    std::optional<DesktopNotification> m_message; ///< the same
    ScheduledCall m_tellOfTray;
    bool m_isTrayLate = false;
    std::unique_ptr<StatusDialog> m_status;
    std::unique_ptr<SettingsDialog> m_settings;
    std::unique_ptr<RemovalDialog> m_removal;
    std::unique_ptr<SetUpDialog> m_setUp;
    std::unique_ptr<AboutDialog> m_about;
};
