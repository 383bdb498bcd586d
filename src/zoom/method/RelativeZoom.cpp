// SPDX-License-Identifier: GPL-3.0-or-later
#include "RelativeZoom.h"

#include "KittyRegistry.h"

#include <cmath>
#include <utility>

RelativeZoom::RelativeZoom(const KittyId &kitty, KittyRegistry &registry)
    : StepwiseZoom(kitty, registry)
{
}

bool RelativeZoom::setWindows(const std::set<niri::WindowId> &windows)
{
    const auto before = std::exchange(m_names, {});
    // kitty ends with its last OS window, so niri has come again and given that one another id.
    const bool isRenamed = before.size() == 1 && windows.size() == 1;
    for (const niri::WindowId window : windows) {
        const auto known = isRenamed ? before.begin() : before.find(window);
        m_names[window] = known == before.end() ? ++m_lastName : known->second;
    }
    return StepwiseZoom::setWindows(windows);
}

void RelativeZoom::queryWindows(Queried queried)
{
    OsWindows windows{.all = {}, .focused = find(m_focused)};
    for (const auto &[id, name] : m_names)
        windows.all.insert(name);
    queried(windows);
}

bool RelativeZoom::isReachable(Window window) const
{
    const bool isTouched = steps().on(window) != 0 || steps().isUnsure(window);
    return m_names.size() == 1 || (isTouched && find(m_focused) == window);
}

KittyCommand RelativeZoom::commandFor(const Step &step) const
{
    QJsonObject payload{{QStringLiteral("size"), std::abs(step.points.value_or(0))}};
    if (step.points)
        payload.insert(QStringLiteral("increment_op"),
                       *step.points > 0 ? QStringLiteral("+") : QStringLiteral("-"));
    return {.name = QStringLiteral("set-font-size"),
            .payload = KittyMessage::text(payload),
            .isRepeatable = !step.points};
}

std::optional<StepwiseZoom::Window> RelativeZoom::find(std::optional<niri::WindowId> window) const
{
    const auto found = window ? m_names.find(*window) : m_names.end();
    return found == m_names.end() ? std::nullopt : std::optional(found->second);
}
