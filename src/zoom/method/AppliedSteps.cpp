// SPDX-License-Identifier: GPL-3.0-or-later
#include "AppliedSteps.h"

std::optional<AppliedSteps::Step> AppliedSteps::next(const std::map<Window, double> &wished,
                                                     const std::function<bool(Window)> &isReachable) const
{
    // First what is to be given back.
    for (const auto &[window, state] : m_windows) {
        if (state.isUnsure && isReachable(window))
            return Step{.window = window, .points = std::nullopt};
        if (!wished.contains(window) && state.points != 0 && !state.isUnsure && isReachable(window))
            return Step{.window = window, .points = -state.points};
    }
    for (const auto &[window, points] : wished) {
        if (on(window) != points && !isUnsure(window) && isReachable(window))
            return Step{.window = window, .points = points - on(window)};
    }
    return std::nullopt;
}

void AppliedSteps::send(const Step &step)
{
    m_windows[step.window].isUnsure = true;
}

void AppliedSteps::succeed(const Step &step)
{
    const double points = step.points ? on(step.window) + *step.points : 0;
    if (points == 0)
        m_windows.erase(step.window);
    else
        m_windows[step.window] = {.points = points, .isUnsure = false};
}

void AppliedSteps::refuse(const Step &step)
{
    // A window that was unsure before its reset is so still.
    if (step.points)
        m_windows[step.window].isUnsure = false;
}

void AppliedSteps::keepOnly(const std::set<Window> &windows)
{
    std::erase_if(m_windows, [&](const auto &entry) { return !windows.contains(entry.first); });
}

double AppliedSteps::on(Window window) const
{
    const auto found = m_windows.find(window);
    return found == m_windows.end() ? 0 : found->second.points;
}

bool AppliedSteps::isUnsure(Window window) const
{
    const auto found = m_windows.find(window);
    return found != m_windows.end() && found->second.isUnsure;
}
