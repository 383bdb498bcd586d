// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "UserInterface.h"

#include <QObject>

#include <memory>

class Application;
class SettingsDialog;
class SettingsStore;

/// Joins the program with its windows: shows there what happens, and does what the user wishes.
class ApplicationWindows final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ApplicationWindows(Application &application, SettingsStore &settings, QObject *parent = nullptr);
    ~ApplicationWindows() override;

    void start();

private:
    void showSettings();
    double baseSize() const; ///< points, of a kitty that there is

    Application &m_application;
    SettingsStore &m_settings;
    UserInterface m_interface;
    std::unique_ptr<SettingsDialog> m_settingsDialog; ///< made when it is first shown
};
