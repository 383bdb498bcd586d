// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplicationWindows.h"

#include "Application.h"
#include "SettingsDialog.h"
#include "SettingsStore.h"

ApplicationWindows::ApplicationWindows(Application &application, SettingsStore &settings, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_settings(settings)
    , m_interface({.controller = application.controller(),
                   .registry = application.registry(),
                   .pause = application.pause(),
                   .settings = settings,
                   .scheduler = application.scheduler()})
{
    connect(&application, &Application::niriChanged, this,
            [this] { m_interface.setNiriState(m_application.niriState()); });
    connect(&application, &Application::statusRequested, &m_interface, &UserInterface::showStatus);
    connect(&application, &Application::settingsRequested, this, &ApplicationWindows::showSettings);
    connect(&m_interface, &UserInterface::zoomingRequested, &application, &Application::setZooming);
    connect(&m_interface, &UserInterface::pauseRequested, &application.pause(), &ZoomPause::pause);
    connect(&m_interface, &UserInterface::settingsRequested, this, &ApplicationWindows::showSettings);
    connect(&m_interface, &UserInterface::presented, &application, &Application::focusOwnWindow);
    connect(&m_interface, &UserInterface::quitRequested, &application, &Application::end);
}

ApplicationWindows::~ApplicationWindows() = default;

void ApplicationWindows::start()
{
    m_interface.setNiriState(m_application.niriState());
    m_interface.start();
}

void ApplicationWindows::showSettings()
{
    if (!m_settingsDialog) {
        m_settingsDialog = std::make_unique<SettingsDialog>(m_settings);
        connect(&m_application, &Application::settingFailed, m_settingsDialog.get(),
                &SettingsDialog::showProblem);
    }
    m_settingsDialog->setOwnSize(baseSize());
    m_interface.present(*m_settingsDialog);
}

double ApplicationWindows::baseSize() const
{
    for (const KittyState &kitty : m_application.controller().kitties()) {
        for (const KittyState::Window &window : kitty.windows) {
            if (window.base)
                return *window.base;
        }
    }
    constexpr double kittysDefault = 11;
    return kittysDefault;
}
