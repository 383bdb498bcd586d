// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/UserInterface.h"

#include <QObject>

class Application;
class SettingsStore;

/// Joins the program with its windows: shows there what happens, and does what the person wishes.
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

    Application &m_application;
    SettingsStore &m_settings;
    UserInterface m_interface;
};
