// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusMonitor.h"

#include "ZoomController.h"
#include "ZoomPause.h"

using namespace std::chrono_literals;

namespace
{

/// Of the window with the focus, else of any whose kitty told it.
std::optional<double> baseSize(const std::vector<KittyState> &kitties)
{
    std::optional<double> base;
    for (const KittyState &kitty : kitties) {
        for (const KittyState::Window &window : kitty.windows) {
            if (window.base && (!base || window.isFocused))
                base = window.base;
        }
    }
    return base;
}

} // namespace

StatusMonitor::StatusMonitor(ZoomController &controller, const ZoomPause &pause, Scheduler &scheduler,
                             QObject *parent)
    : QObject(parent)
    , m_controller(controller)
    , m_pause(pause)
    , m_update(scheduler, 100ms, [this] { update(); })
{
    const auto request = [this] { m_update.request(); };
    connect(&controller, &ZoomController::kittyFound, this, request);
    connect(&controller, &ZoomController::kittyChanged, this, request);
    connect(&controller, &ZoomController::kittyGone, this, request);
    connect(&controller, &ZoomController::zoomingChanged, this, request);
    connect(&pause, &ZoomPause::changed, this, request);
    update();
}

void StatusMonitor::setNiriState(const NiriState &state)
{
    m_situation.niri = state;
    m_update.request();
}

void StatusMonitor::update()
{
    m_situation.isZooming = m_controller.isZooming();
    m_situation.pausedUntil = m_pause.until();
    m_situation.kitties = m_controller.kitties();
    m_situation.baseSize = baseSize(m_situation.kitties).value_or(m_situation.baseSize);
    Q_EMIT changed(m_situation);
}
