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
    , m_tray(m_actions, sources.scheduler)
    , m_bus(sources.scheduler)
    , m_notifier(sources.scheduler)
{
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/kitty-focus-tracker.svg")));
    connect(&m_bus, &SessionBusProbe::answered, this, &UserInterface::useBus);
    connectActions();
    connectTray();
    connectMessages();
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

void UserInterface::connectActions()
{
    for (const auto &[action, duration] : m_actions.pauses)
        connect(action, &QAction::triggered, &m_sources.pause,
                [&pause = m_sources.pause, duration] { pause.pause(duration); });
    connect(m_actions.status, &QAction::triggered, this, &UserInterface::showStatus);
    connect(m_actions.settings, &QAction::triggered, this, &UserInterface::showSettings);
    connect(m_actions.setUp, &QAction::triggered, this, [this] { showSetUp(); });
    connect(m_actions.setUpKitty, &QAction::triggered, this,
            [this] { showSetUp(m_actions.setUpKitty->data().toInt()); });
    connect(m_actions.makeRule, &QAction::triggered, this, &UserInterface::offerRule);
    connect(m_actions.about, &QAction::triggered, this, &UserInterface::showAbout);
}

void UserInterface::connectTray()
{
    connect(&m_tray.menu(), &TrayMenu::kittySwitched, this, [this](const KittyId &kitty, bool on) {
        // Its PID may be another's by now.
        if (m_sources.controller.kitty(kitty))
            m_sources.controller.setZoomSwitch(kitty.pid, on);
    });
    connect(&m_tray, &TrayIcon::amountStepped, &m_sources.settings, &SettingsStore::stepAmount);
    connect(&m_situation, &StatusMonitor::changed, &m_tray, &TrayIcon::setSituation);
    m_tray.setSituation(m_situation.appStatus());
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
                                                                        .latencies = m_latencies,
                                                                        .actions = m_actions});
        tellOfTray();
    }
    present(*m_status);
}

void UserInterface::showSettings()
{
    if (!m_settings) {
        m_settings = std::make_unique<SettingsDialog>(m_sources.settings);
        m_settings->setRemovable(m_sources.traces != nullptr);
        connect(m_settings.get(), &SettingsDialog::removalRequested, this, &UserInterface::askForRemoval);
        m_settings->setRuleMatcher(
            [this](const ZoomRule &rule) { return m_sources.controller.titlesMeeting(rule); });
    }
    m_settings->setBaseSize(m_situation.appStatus().baseSize);
    present(*m_settings);
}

/// For windows with the title of the one that is chosen.
void UserInterface::offerRule()
{
    const QString title = m_actions.makeRule->data().toString();
    const ZoomRule rule{.name = ZoomRule::nameFrom(title, tr("New rule")),
                        .title = ZoomRule::patternFor(title),
                        .isException = true};
    showSettings();
    m_settings->offerRule(rule);
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
