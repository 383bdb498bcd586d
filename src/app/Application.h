// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AutostartMirror.h"
#include "ControlCommands.h"
#include "ControlServer.h"
#include "KittyProcessLocator.h"
#include "KittyRegistry.h"
#include "OutputLines.h"
#include "OwnWindowFocus.h"
#include "QtScheduler.h"
#include "State.h"
#include "StatusReport.h"
#include "ZoomController.h"

#include <QObject>

#include <functional>

class SettingsStore;

/// The whole program but its windows: wires the rooms together, from niri's socket to kitty's, prints the
/// events and carries out the commands.
class Application final : public QObject
{
    Q_OBJECT

public:
    struct Options {
        niri::SocketFinder niriSockets;
        QString kitten; ///< absolute path of our kitten
        QString program = {}; ///< absolute path of what is to be started at login
        bool isQuiet = false; ///< no events on standard output
        bool hasWindows = false; ///< there is a display, so `show` and `settings` can be done
        Session session = {}; ///< that it was started in
    };

    /// `settings` must outlive the application.
    Application(SettingsStore &settings, Options options, QObject *parent = nullptr);
    ~Application() override;

    /// The error is a sentence.
    std::expected<void, QString> listen(const QString &controlSocket);
    /// Commands still reach it there.
    bool isListening() const { return m_control.isInPlace(); }
    void start();

    /// Gives every font back, for at most a second, then says ended().
    void end();
    /// Gives every font back, for at most a second, then stops the process as SIGSTOP does; goes on as before
    /// when somebody continues it.
    void stop();

    void setZooming(bool on);

    /// Has a dialog opened: `requested` says which.
    ControlProtocol::Reply show(const ControlProtocol::Request &request, void (Application::*requested)());

    /// Has niri give our window with that title the focus, now or as soon as it is on the screen.
    void focusOwnWindow(const QString &title);

    Scheduler &scheduler() { return m_scheduler; }
    KittyRegistry &registry() { return m_registry; }
    ZoomController &controller() { return m_controller; }
    ZoomPause &pause() { return m_controller.pause(); }
    NiriState niriState() const { return m_niri.connection(); }
    StatusReport status() const;

Q_SIGNALS:
    void niriChanged();
    void statusRequested(); ///< the status dialog, by a command
    void settingsRequested(); ///< the settings dialog
    void settingFailed(const QString &fieldName, const QString &sentence); ///< could not be put into force
    void ended();

private:
    void wireNiri();
    void wireEvents();
    void wireStatusFollowers();
    void applySettings();
    template<typename MakeLine> void print(MakeLine line);
    void warn(const QString &sentence);
    void restoreThen(std::function<void()> next);
    void goOnRestored();
    void finish();

    SettingsStore &m_settings;
    AutostartMirror m_autostart;
    Options m_options;
    QtScheduler m_scheduler;
    OutputLines m_output;
    niri::State m_niri;
    KittyProcessLocator m_locator;
    KittyRegistry m_registry;
    ZoomController m_controller;
    OwnWindowFocus m_ownWindowFocus;
    ControlCommands m_commands;
    ControlServer m_control;
    ScheduledCall m_statusSoon;
    std::function<void()> m_afterRestore;
    ScheduledCall m_restoreDeadline;
    bool m_isEnding = false;
};
