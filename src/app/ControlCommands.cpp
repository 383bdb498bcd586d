// SPDX-License-Identifier: GPL-3.0-or-later
#include "ControlCommands.h"

#include "Application.h"
#include "DisplayText.h"
#include "Logging.h"
#include "SettingsStore.h"

#include <QHash>

#include <utility>

using ControlProtocol::Reply;
using Follow = ControlProtocol::Follow;

namespace
{

bool isFor(const QStringList &arguments, const char *reader)
{
    return arguments.contains(QLatin1StringView(reader));
}

} // namespace

ControlCommands::ControlCommands(Application &application, SettingsStore &settings)
    : m_application(application)
    , m_settings(settings)
{
}

Reply ControlCommands::carryOut(const ControlProtocol::Request &request)
{
    qCDebug(logControl) << request.command << request.arguments;
    // By the names in commandDescriptions().
    using Handler = Reply (*)(ControlCommands &, const ControlProtocol::Request &);
    static const QHash<QString, Handler> handlers{
        {QStringLiteral("status"),
         [](ControlCommands &it, const auto &asked) { return it.status(asked.arguments); }},
        {QStringLiteral("events"),
         [](ControlCommands &, const auto &asked) {
             return Reply{.follow = isFor(asked.arguments, "--waybar") ? Follow::Status : Follow::Events};
         }},
        {QStringLiteral("pause"),
         [](ControlCommands &it, const auto &asked) { return it.pause(asked.arguments); }},
        {QStringLiteral("zoom"),
         [](ControlCommands &it, const auto &asked) { return it.zoom(asked.arguments); }},
        {QStringLiteral("amount"),
         [](ControlCommands &it, const auto &asked) { return it.amount(asked.arguments); }},
        {QStringLiteral("pin"),
         [](ControlCommands &it, const auto &asked) { return it.pin(asked.arguments, true); }},
        {QStringLiteral("unpin"),
         [](ControlCommands &it, const auto &asked) { return it.pin(asked.arguments, false); }},
        {QStringLiteral("resume"),
         [](ControlCommands &it, const auto &) {
             it.m_application.setZooming(true);
             return Reply{};
         }},
        {QStringLiteral("toggle"),
         [](ControlCommands &it, const auto &) {
             it.m_application.setZooming(!it.m_application.controller().isZooming());
             return Reply{};
         }},
        {QStringLiteral("show"),
         [](ControlCommands &it, const auto &asked) {
             return it.m_application.show(asked, &Application::statusRequested);
         }},
        {QStringLiteral("settings"),
         [](ControlCommands &it, const auto &asked) {
             return it.m_application.show(asked, &Application::settingsRequested);
         }},
        {QStringLiteral("quit"),
         [](ControlCommands &it, const auto &) {
             it.m_application.end();
             return Reply{.isLeaving = true};
         }},
    };
    if (const Handler handler = handlers.value(request.command))
        return handler(*this, request);
    return {.ok = false,
            .text =
                tr("The running program does not know the command %1.").arg(displayText(request.command))};
}

Reply ControlCommands::status(const QStringList &arguments) const
{
    const StatusReport status = m_application.status();
    if (isFor(arguments, "--waybar"))
        return {.text = status.toWaybar()};
    return {.text = isFor(arguments, "--json") ? status.toJson() : status.toText()};
}

Reply ControlCommands::pause(const QStringList &arguments)
{
    if (arguments.isEmpty()) {
        m_application.pause().pause();
        return {};
    }
    bool isNumber = false;
    const int minutes = arguments.front().toInt(&isNumber);
    if (!isNumber || minutes < 1)
        return {.ok = false,
                .text = tr("%1 is not a number of minutes.").arg(displayText(arguments.front()))};
    m_application.pause().pause(std::chrono::minutes(minutes));
    return {};
}

Reply ControlCommands::zoom(const QStringList &arguments)
{
    const QString which = arguments.value(0);
    const QString pid = arguments.value(1);
    if (which != QLatin1StringView("on") && which != QLatin1StringView("off"))
        return {.ok = false, .text = tr("Give on or off, and the process id of a kitty.")};
    if (!m_application.controller().setZoomSwitch(pid.toInt(), which == QLatin1StringView("on")))
        return {.ok = false, .text = tr("There is no kitty %1.").arg(displayText(pid))};
    return {};
}

Reply ControlCommands::amount(const QStringList &arguments)
{
    const QString text = arguments.value(0);
    if (m_settings.isLocked(QStringLiteral("zoom.amount")))
        return {.ok = false,
                .text = tr("The amount was given on the command line, so it can't be changed while the "
                           "program runs. Start it without --zoom.")};
    if (text == QLatin1StringView("up")) {
        m_settings.stepAmount(1);
    } else if (text == QLatin1StringView("down")) {
        m_settings.stepAmount(-1);
    } else {
        const auto amount = ZoomAmount::fromText(text);
        if (!amount)
            return {.ok = false, .text = amount.error()};
        Settings settings = m_settings.settings();
        settings.zoom.amount = *amount;
        m_settings.set(settings);
    }
    return {.text = m_settings.settings().zoom.amount.toText()};
}

Reply ControlCommands::pin(const QStringList &arguments, bool isPinned)
{
    const auto window = targetWindow(arguments);
    if (!window)
        return {.ok = false, .text = window.error()};
    if (isPinned && !window->amount)
        return {
            .ok = false,
            .text =
                tr("The rule \"%1\" says that this window is not zoomed.").arg(displayText(window->rule))};
    m_application.controller().setPinned(window->id, isPinned);
    return {};
}

std::expected<KittyState::Window, QString> ControlCommands::targetWindow(const QStringList &arguments) const
{
    const QString name = arguments.value(0);
    for (const KittyState &kitty : m_application.controller().kitties()) {
        for (const KittyState::Window &window : kitty.windows) {
            if (name.isEmpty() ? window.isFocused : toString(window.id) == name)
                return window;
        }
    }
    for (const KittyState &kitty : m_application.controller().kitties()) {
        if (QString::number(kitty.info.id.pid) != name || kitty.windows.empty())
            continue;
        if (kitty.windows.size() == 1)
            return kitty.windows.front();
        QStringList ids;
        for (const KittyState::Window &window : kitty.windows)
            ids += toString(window.id);
        return std::unexpected(tr("The kitty %1 has several windows. Name one of them by its id: %2.")
                                   .arg(name, ids.join(QLatin1StringView(", "))));
    }
    return std::unexpected(
        name.isEmpty()
            ? tr("The window with the focus is not a kitty's.")
            : tr("There is neither a kitty nor a window of one with the id %1.").arg(displayText(name)));
}
