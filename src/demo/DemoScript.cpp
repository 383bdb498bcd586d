// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoScript.h"

#include "SimulatedNiri.h"

#include <utility>

using namespace std::chrono_literals;

namespace
{

constexpr auto calm = 2000ms;
constexpr auto runningThroughColumns = 70ms;

constexpr niri::WorkspaceId home{1};
constexpr niri::WorkspaceId elsewhere{2};

} // namespace

DemoScript::DemoScript(Scheduler &scheduler, SimulatedNiri &niri, Kitties kitties)
    : m_scheduler(scheduler)
    , m_niri(niri)
    , m_kitties(std::move(kitties))
{
    plan();
}

void DemoScript::begin()
{
    const QString kitty = QStringLiteral("kitty");
    m_browser = m_niri.openWindow(
        {.title = QStringLiteral("niri wiki"), .appId = QStringLiteral("firefox"), .pid = std::nullopt});
    m_server =
        m_niri.openWindow({.title = QStringLiteral("ssh server"), .appId = kitty, .pid = m_kitties.refusing});
    m_mail = m_niri.openWindow(
        {.title = QStringLiteral("neomutt"), .appId = kitty, .pid = m_kitties.withoutSocket});
    m_editor = m_niri.openWindow({.title = QStringLiteral("nvim"), .appId = kitty, .pid = m_kitties.ready});
    tellFocusToKitty();
    scheduleNext();
}

std::chrono::milliseconds DemoScript::length() const
{
    std::chrono::milliseconds sum{};
    for (const Step &step : m_steps)
        sum += step.after;
    return sum;
}

void DemoScript::plan()
{
    focus(calm, &DemoScript::m_browser);
    focus(calm, &DemoScript::m_editor);
    then(calm, [this] { m_niri.setTitle(m_editor, QStringLiteral("make test")); });
    then(calm, [this] { m_niri.openOverlay(); });
    then(calm, [this] { m_niri.closeOverlay(); });
    focus(calm, &DemoScript::m_mail);
    focus(calm, &DemoScript::m_editor);
    then(calm, [this] { m_niri.setTitle(m_editor, QStringLiteral("nvim")); });
    then(calm, [this] { openMonitor(); });
    focus(calm, &DemoScript::m_editor);
    focus(calm, &DemoScript::m_monitor);
    then(calm, [this] { closeMonitor(); });
    focus(calm, &DemoScript::m_server);
    focus(calm, &DemoScript::m_browser);
    for (const auto column :
         {&DemoScript::m_server, &DemoScript::m_mail, &DemoScript::m_editor, &DemoScript::m_mail,
          &DemoScript::m_server, &DemoScript::m_browser, &DemoScript::m_editor})
        focus(runningThroughColumns, column);
    then(calm, [this] { m_niri.switchToWorkspace(elsewhere); });
    then(calm, [this] { m_niri.switchToWorkspace(home); });
}

void DemoScript::then(std::chrono::milliseconds after, std::function<void()> act)
{
    m_steps.push_back({.after = after, .act = std::move(act)});
}

void DemoScript::focus(std::chrono::milliseconds after, niri::WindowId DemoScript::*window)
{
    then(after, [this, window] { m_niri.focusWindow(this->*window); });
}

void DemoScript::scheduleNext()
{
    m_call = m_scheduler.callAfter(m_steps[m_next].after, [this] {
        m_steps[m_next].act();
        tellFocusToKitty();
        m_next = (m_next + 1) % m_steps.size();
        scheduleNext();
    });
}

void DemoScript::openMonitor()
{
    m_kitties.tellReady("open-window");
    ++m_lastOsWindow;
    m_monitor = m_niri.openWindow(
        {.title = QStringLiteral("htop"), .appId = QStringLiteral("kitty"), .pid = m_kitties.ready});
}

void DemoScript::closeMonitor()
{
    m_niri.closeWindow(m_monitor);
    m_kitties.tellReady("close-window " + QByteArray::number(m_lastOsWindow));
}

void DemoScript::tellFocusToKitty()
{
    const auto focused = m_niri.desktop().focused();
    const int osWindow = focused == m_editor ? 1 : focused == m_monitor ? m_lastOsWindow : 0;
    m_kitties.tellReady("focus " + QByteArray::number(osWindow));
}
