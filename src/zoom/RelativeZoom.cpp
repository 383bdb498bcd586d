// SPDX-License-Identifier: GPL-3.0-or-later
#include "zoom/RelativeZoom.h"

#include "kitty/KittyRegistry.h"

#include <cmath>
#include <utility>

RelativeZoom::RelativeZoom(const KittyId &kitty, KittyRegistry &registry)
    : StepwiseZoom(kitty, registry)
{
}

void RelativeZoom::setWindows(const std::set<niri::WindowId> &windows)
{
    const auto before = std::exchange(m_windows, {});
    // kitty ends with its last OS window, so niri has come again and given that one another id.
    const bool isRenamed = before.size() == 1 && windows.size() == 1;
    for (const niri::WindowId window : windows) {
        const auto known = isRenamed ? before.begin() : before.find(window);
        m_windows[window] = known == before.end() ? ++m_lastName : known->second;
    }
}

void RelativeZoom::look(Looked looked)
{
    OsWindows windows{.all = {}, .focused = find(m_focused)};
    for (const auto &[id, name] : m_windows)
        windows.all.insert(name);
    looked(windows);
}

std::optional<StepwiseZoom::Window> RelativeZoom::meant(const Wish &wish, const OsWindows &) const
{
    return find(wish.wish.zoomed->window);
}

bool RelativeZoom::isReachable(Window window) const
{
    const bool isTouched = steps().on(window) != 0 || steps().isUnsure(window);
    return m_windows.size() == 1 || (isTouched && find(m_focused) == window);
}

KittyCommand RelativeZoom::commandFor(const Step &step) const
{
    QJsonObject payload{{QStringLiteral("size"), std::abs(step.points.value_or(0))}};
    if (step.points)
        payload.insert(QStringLiteral("increment_op"),
                       *step.points > 0 ? QStringLiteral("+") : QStringLiteral("-"));
    return {.name = QStringLiteral("set-font-size"), .payload = payload, .isRepeatable = !step.points};
}

std::optional<StepwiseZoom::Window> RelativeZoom::find(std::optional<niri::WindowId> window) const
{
    const auto found = window ? m_windows.find(*window) : m_windows.end();
    return found == m_windows.end() ? std::nullopt : std::optional(found->second);
}
