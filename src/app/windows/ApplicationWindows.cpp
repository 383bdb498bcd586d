// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplicationWindows.h"

#include "Application.h"

#include <utility>

ApplicationWindows::ApplicationWindows(Application &application, SettingsStore &settings,
                                       std::function<QString()> traces, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_interface({.controller = application.controller(),
                   .registry = application.registry(),
                   .pause = application.pause(),
                   .settings = settings,
                   .scheduler = application.scheduler(),
                   .traces = std::move(traces)})
{
    connect(&application, &Application::niriChanged, this,
            [this] { m_interface.setNiriState(m_application.niriState()); });
    connect(&application, &Application::statusRequested, &m_interface, &UserInterface::showStatus);
    connect(&application, &Application::settingsRequested, &m_interface, &UserInterface::showSettings);
    connect(&application, &Application::settingFailed, &m_interface, &UserInterface::showSettingProblem);
    const Actions &actions = m_interface.actions();
    connect(actions.zooming, &QAction::triggered, &application, &Application::setZooming);
    connect(actions.quit, &QAction::triggered, &application, &Application::end);
    connect(&m_interface, &UserInterface::presented, &application, &Application::focusOwnWindow);
    connect(&m_interface, &UserInterface::removalConfirmed, this, &ApplicationWindows::removalConfirmed);
    connect(&m_interface, &UserInterface::removalConfirmed, &application, &Application::end);
}

void ApplicationWindows::start()
{
    m_interface.setNiriState(m_application.niriState());
    m_interface.start();
}
