// SPDX-License-Identifier: GPL-3.0-or-later
#include "UserInterface.h"

#include "AboutDialog.h"
#include "RemovalDialog.h"
#include "SetUpDialog.h"
#include "SettingsDialog.h"
#include "SettingsStore.h"
#include "StatusDialog.h"
#include "WindowMemory.h"
#include "ZoomController.h"
#include "ZoomPause.h"

#include <QGuiApplication>
#include <QIcon>

using namespace std::chrono_literals;

namespace
{

/// A tray that is there has answered by then.
constexpr auto trayDelay = 3s;

const auto welcomedKey = QStringLiteral("welcomed");

} // namespace

UserInterface::UserInterface(const Sources &sources, QObject *parent)
    : QObject(parent)
    , m_sources(sources)
    , m_situation(sources.controller, sources.pause, sources.scheduler)
    , m_log(sources.controller, sources.registry)
    , m_latencies(sources.registry)
    , m_tray(sources.scheduler)
    , m_bus(sources.scheduler)
    , m_notifier(sources.scheduler)
{
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/kitty-focus-tracker.svg")));
    connect(&m_situation, &StatusMonitor::changed, &m_tray, &TrayIcon::setSituation);
    connect(&m_bus, &SessionBusProbe::answered, this, &UserInterface::useBus);
    connectTray();
    connectMessages();
    m_tray.setSituation(m_situation.appStatus());
}

UserInterface::~UserInterface() = default;

void UserInterface::start()
{
    m_bus.ask();
    m_tellOfTray = m_sources.scheduler.callAfter(trayDelay, [this] {
        m_isTrayLate = true;
        tellOfTray();
    });
    if (window_memory::value(welcomedKey).isEmpty()) {
        window_memory::setValues({{welcomedKey, QByteArrayLiteral("yes")}});
        showStatus();
    }
}

void UserInterface::tellOfTray()
{
    if (m_status)
        m_status->setTrayMissing(m_isTrayLate && !(m_trayHost && m_trayHost->isFound()));
}

void UserInterface::connectTray()
{
    const TrayMenu &menu = m_tray.menu();
    connect(&menu, &TrayMenu::zoomingRequested, this, &UserInterface::zoomingRequested);
    connect(&menu, &TrayMenu::pauseRequested, this, &UserInterface::pauseRequested);
    connect(&menu, &TrayMenu::kittySwitchRequested, this, [this](const KittyId &kitty, bool on) {
        // Its PID may be another's by now.
        if (m_sources.controller.kitty(kitty))
            m_sources.controller.setZoomSwitch(kitty.pid, on);
    });
    connect(&menu, &TrayMenu::statusRequested, this, &UserInterface::showStatus);
    connect(&menu, &TrayMenu::settingsRequested, this, &UserInterface::showSettings);
    connect(&menu, &TrayMenu::setUpRequested, this, [this] { showSetUp(); });
    connect(&menu, &TrayMenu::aboutRequested, this, &UserInterface::showAbout);
    connect(&menu, &TrayMenu::quitRequested, this, &UserInterface::quitRequested);
    connect(&m_tray, &TrayIcon::amountStepped, this, &UserInterface::stepAmount);
}

void UserInterface::connectMessages()
{
    const auto applySettings = [this](const Settings &settings) {
        m_notifier.setEnabled(settings.interface.notifications);
    };
    applySettings(m_sources.settings.settings());
    connect(&m_sources.settings, &SettingsStore::changed, this, applySettings);
    connect(&m_situation, &StatusMonitor::changed, &m_notifier, &Notifier::setSituation);
}

void UserInterface::useBus()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    m_message.emplace(bus);
    connect(&m_notifier, &Notifier::notified, &*m_message, &DesktopNotification::show);
    connect(&*m_message, &DesktopNotification::failed, &m_tray, &TrayIcon::showMessage);
    connect(&*m_message, &DesktopNotification::clicked, this, &UserInterface::showStatus);
    m_trayHost.emplace(bus, QGuiApplication::platformName() == QLatin1StringView("xcb"), m_sources.scheduler);
    connect(&*m_trayHost, &TrayHost::found, &m_tray, &TrayIcon::appear);
    connect(&*m_trayHost, &TrayHost::found, this, &UserInterface::tellOfTray);
    m_trayHost->start();
    // When the first text of a widget changes Qt asks this bus for the one for accessibility, and waits for
    // its answer: now, while somebody answers, and not with the first dialog.
    QWidget().setAccessibleName(QStringLiteral("-"));
}

void UserInterface::stepAmount(int points)
{
    if (m_sources.settings.isLocked(QStringLiteral("zoom.amount")))
        return;
    Settings settings = m_sources.settings.settings();
    settings.zoom.amount = settings.zoom.amount.stepped(points);
    m_sources.settings.set(settings);
}

void UserInterface::setNiriState(const NiriState &state)
{
    m_situation.setNiriState(state);
    m_log.setNiriState(state);
}

void UserInterface::showStatus()
{
    if (!m_status) {
        m_status = std::make_unique<StatusDialog>(StatusDialog::Sources{.controller = m_sources.controller,
                                                                        .registry = m_sources.registry,
                                                                        .settings = m_sources.settings,
                                                                        .scheduler = m_sources.scheduler,
                                                                        .appStatus = m_situation,
                                                                        .log = m_log,
                                                                        .latencies = m_latencies});
        tellOfTray();
        connect(m_status.get(), &StatusDialog::zoomingRequested, this, &UserInterface::zoomingRequested);
        connect(m_status.get(), &StatusDialog::amountStepped, this, &UserInterface::stepAmount);
        connect(m_status.get(), &StatusDialog::setUpRequested, this, &UserInterface::showSetUp);
        connect(m_status.get(), &StatusDialog::settingsRequested, this, &UserInterface::showSettings);
    }
    present(*m_status);
}

void UserInterface::showSettings()
{
    if (!m_settings) {
        m_settings = std::make_unique<SettingsDialog>(m_sources.settings);
        m_settings->setRemovable(m_sources.traces != nullptr);
        connect(m_settings.get(), &SettingsDialog::removalRequested, this, &UserInterface::askForRemoval);
    }
    m_settings->setOwnSize(ownSize());
    present(*m_settings);
}

void UserInterface::showSettingProblem(const QString &fieldName, const QString &sentence)
{
    if (m_settings)
        m_settings->showProblem(fieldName, sentence);
}

void UserInterface::askForRemoval()
{
    m_removal = std::make_unique<RemovalDialog>(m_settings.get());
    m_removal->askAbout(m_sources.traces());
    connect(m_removal.get(), &QDialog::accepted, this, &UserInterface::removalConfirmed);
    m_removal->open();
}

double UserInterface::ownSize() const
{
    for (const KittyState &kitty : m_sources.controller.kitties()) {
        for (const KittyState::Window &window : kitty.windows) {
            if (window.base)
                return *window.base;
        }
    }
    constexpr double kittysDefault = 11;
    return kittysDefault;
}

void UserInterface::showSetUp(pid_t pid)
{
    if (!m_setUp)
        m_setUp = std::make_unique<SetUpDialog>(m_sources.setUpOf, m_sources.controller);
    // Each kitty may have files of its own.
    if (!m_setUp->isVisible() || (pid != 0 && pid != m_setUp->pid()))
        m_setUp->begin(pid);
    present(*m_setUp);
}

void UserInterface::showAbout()
{
    if (!m_about)
        m_about = std::make_unique<AboutDialog>();
    present(*m_about);
}

/// In front of the others, with the keyboard as far as the desktop lets us.
void UserInterface::present(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
    Q_EMIT presented(window.windowTitle());
}
