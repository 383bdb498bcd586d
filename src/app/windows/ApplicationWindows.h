// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "UserInterface.h"

#include <QObject>
#include <QString>

#include <functional>

class Application;
class SettingsStore;

/// Joins the program with its windows: shows there what happens, and does what the user wishes.
class ApplicationWindows final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. `traces`: as in UserInterface::Sources.
    ApplicationWindows(Application &application, SettingsStore &settings,
                       std::function<QString()> traces = {}, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void removalConfirmed(); ///< of all that the program has left, when it has ended

private:
    Application &m_application;
    UserInterface m_interface;
};
