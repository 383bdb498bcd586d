// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "UserInterface.h"

#include <QObject>

class Application;
class SettingsStore;

/// Joins the program with its windows: shows there what happens, and does what the user wishes.
class ApplicationWindows final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ApplicationWindows(Application &application, SettingsStore &settings, QObject *parent = nullptr);

    void start();

private:
    Application &m_application;
    UserInterface m_interface;
};
