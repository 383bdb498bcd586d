// SPDX-License-Identifier: GPL-3.0-or-later
#include "Application.h"

#include "DisplayText.h"
#include "EventLines.h"
#include "SettingsStore.h"
#include "StandardError.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <utility>

#include <unistd.h>

using namespace std::chrono_literals;
using ControlProtocol::Reply;

Application::Application(SettingsStore &settings, Options options, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_autostart(settings, {AutostartFile::defaultPath(), options.program})
    , m_options(std::move(options))
    , m_output(STDOUT_FILENO)
    , m_niri(m_scheduler, m_options.niriSockets)
    , m_registry(m_locator, m_scheduler)
    , m_controller(m_registry, m_locator, m_scheduler, m_options.kitten)
    , m_ownWindowFocus(m_scheduler)
    , m_commands(*this, m_settings)
    , m_control(m_scheduler,
                [this](const ControlProtocol::Request &request) { return m_commands.carryOut(request); })
{
    wireNiri();
    wireEvents();
    wireStatusFollowers();
    connect(&m_settings, &SettingsStore::changed, this, &Application::applySettings);
    connect(&m_settings, &SettingsStore::warnings, this, [this](const QStringList &sentences) {
        for (const QString &sentence : sentences)
            warn(sentence);
    });
    connect(&m_autostart, &AutostartMirror::failed, this, [this](const QString &sentence) {
        warn(sentence);
        Q_EMIT settingFailed(QStringLiteral("interface.autostart"), sentence);
    });
    connect(&m_controller, &ZoomController::restored, this, &Application::goOnRestored, Qt::QueuedConnection);
    connect(&m_output, &OutputLines::overflowed, this,
            [this] { warn(tr("Nobody reads the events on standard output; further ones are dropped.")); });
    connect(&m_control, &ControlServer::followerDropped, this, [this] {
        warn(tr("A program that follows the events does not read them; it is no longer sent any."));
    });
    applySettings();
}

Application::~Application() = default;

std::expected<void, QString> Application::listen(const QString &controlSocket)
{
    return m_control.listen(controlSocket);
}

void Application::start()
{
    m_autostart.start();
    m_niri.start();
}

/// `line` is called only if somebody reads it.
template<typename MakeLine> void Application::print(MakeLine line)
{
    if (m_options.isQuiet && !m_control.hasFollowers(ControlProtocol::Follow::Events))
        return;
    const QByteArray made = line();
    if (!m_options.isQuiet)
        m_output.write(made);
    m_control.sendEvent(made);
}

void Application::wireNiri()
{
    connect(&m_niri, &niri::State::connected, this,
            [this](const QString &socket) { print([&] { return EventLines::niriConnected(socket); }); });
    connect(&m_niri, &niri::State::disconnected, this,
            [this](const QString &reason) { print([&] { return EventLines::niriDisconnected(reason); }); });
    connect(&m_niri, &niri::State::connectionChanged, this, &Application::niriChanged);
    connect(&m_niri, &niri::State::warning, this, &Application::warn);
    connect(&m_niri, &niri::State::changed, this, [this](const niri::Windows::Changes &changes) {
        m_controller.setWindows(m_niri.windows(), changes);
        m_ownWindowFocus.update(niriState().socket, m_niri.windows());
    });
}

void Application::wireEvents()
{
    connect(&m_controller, &ZoomController::focusChanged, this,
            [this](const ZoomEvent &event) { print([&] { return EventLines::focus(event); }); });
    connect(&m_controller, &ZoomController::kittyFound, this,
            [this](const KittyId &kitty) { print([&] { return EventLines::kittyFound(kitty); }); });
    connect(&m_controller, &ZoomController::kittyGone, this,
            [this](const KittyId &kitty) { print([&] { return EventLines::kittyGone(kitty); }); });
    connect(&m_registry, &KittyRegistry::statusChanged, this, [this](const KittyId &kitty) {
        print([&] {
            const auto state = m_controller.kitty(kitty);
            return EventLines::kittyStatus(kitty, state ? state->title() : QString(),
                                           m_registry.info(kitty).status);
        });
    });
}

/// Several changes of one moment are one line, and a line that says the same is none.
void Application::wireStatusFollowers()
{
    const auto tellSoon = [this] {
        if (m_control.hasFollowers(ControlProtocol::Follow::Status))
            m_statusSoon = m_scheduler.callAfter(
                0ms, [this] { m_control.sendStatus(status().toWaybar().toUtf8() + '\n'); });
    };
    connect(this, &Application::niriChanged, this, tellSoon);
    connect(&m_controller, &ZoomController::kittyFound, this, tellSoon);
    connect(&m_controller, &ZoomController::kittyGone, this, tellSoon);
    connect(&m_controller, &ZoomController::kittyChanged, this, tellSoon);
    connect(&m_controller, &ZoomController::focusChanged, this, tellSoon);
    connect(&m_controller, &ZoomController::zoomingChanged, this, tellSoon);
    connect(&pause(), &ZoomPause::changed, this, tellSoon);
    connect(&m_settings, &SettingsStore::changed, this, tellSoon);
    connect(&m_control, &ControlServer::followed, this, tellSoon);
}

void Application::applySettings()
{
    const Settings &settings = m_settings.settings();
    m_registry.setConfig(settings.registry);
    m_registry.setPasswordSource(PasswordSource(settings.kitty.passwordFilePath()));
    m_controller.setSettings(settings.zoom, settings.kitty.appIds);
}

void Application::warn(const QString &sentence)
{
    StandardError::say(sentence);
}

void Application::setZooming(bool on)
{
    if (!on) {
        pause().pause();
        return;
    }
    pause().resume();
    // Somebody who switches zooming on wants it on, whatever the settings said before.
    Settings settings = m_settings.settings();
    if (!settings.zoom.enabled) {
        settings.zoom.enabled = true;
        m_settings.set(settings);
    }
}

void Application::focusOwnWindow(const QString &title)
{
    m_ownWindowFocus.request(title);
    if (const NiriState niri = niriState(); niri.connected)
        m_ownWindowFocus.update(niri.socket, m_niri.windows());
}

StatusReport Application::status() const
{
    return {
        .isZooming = m_controller.isZooming(),
        .amount = m_settings.settings().zoom.amount,
        .pausedUntil = m_controller.pause().until(),
        .niri = niriState(),
        .kitties = m_controller.kitties(),
        .pool = m_registry.statistics(),
        .now = m_scheduler.now(),
    };
}

Reply Application::show(const ControlProtocol::Request &request, void (Application::*requested)())
{
    const bool isOfAnotherSession = request.session && m_options.session.differsFrom(*request.session);
    if (isOfAnotherSession && m_options.session.isOver()) {
        end();
        return {.isLeaving = true};
    }
    if (!m_options.hasWindows)
        return {.ok = false, .text = tr("The running program has no display to show a dialog on.")};
    // From there Qt takes it at the next activation of a window, and removes it (qwaylandxdgshell.cpp).
    if (!request.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.activationToken.toUtf8());
    Q_EMIT(this->*requested)();
    if (isOfAnotherSession)
        return {.text = tr("It runs in another session of yours already, and shows its status there.")};
    return {};
}

void Application::end()
{
    if (std::exchange(m_isEnding, true))
        return;
    if (m_settings.settings().zoom.restoreOnExit)
        restoreThen([this] { finish(); });
    else
        finish();
}

void Application::stop()
{
    if (m_isEnding || m_afterRestore)
        return;
    restoreThen([this] {
        raise(SIGSTOP); // returns when the process is continued
        m_controller.zoomAgain();
    });
}

void Application::restoreThen(std::function<void()> next)
{
    m_afterRestore = std::move(next);
    // A kitty that does not answer must not keep the session from ending.
    m_restoreDeadline = m_scheduler.callAfter(1s, [this] { goOnRestored(); });
    m_controller.restoreAll();
}

void Application::goOnRestored()
{
    m_restoreDeadline.cancel();
    if (const auto next = std::exchange(m_afterRestore, nullptr))
        next();
}

void Application::finish()
{
    m_registry.closeAll();
    Q_EMIT ended();
}
