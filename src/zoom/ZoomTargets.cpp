// SPDX-License-Identifier: GPL-3.0-or-later
#include "ZoomTargets.h"

#include <algorithm>
#include <iterator>
#include <utility>

ZoomTargets::ZoomTargets(Scheduler &scheduler, std::function<void()> rested,
                         std::function<void(niri::WindowId)> ruleChanged)
    : m_focus(scheduler, std::move(rested))
    , m_rules(scheduler, std::move(ruleChanged))
{
}

void ZoomTargets::setSettings(const ZoomSettings &settings)
{
    if (settings.rules != m_settings.rules || settings.settle != m_settings.settle)
        m_rules.setRules(settings.rules, settings.settle);
    m_focus.setSettle(settings.settle);
    m_settings = settings;
}

std::set<niri::WindowId> ZoomTargets::update(const niri::Windows &windows, bool mayLack)
{
    std::erase_if(m_pinned, [&](const auto &pinned) {
        const niri::Window *window = windows.find(pinned.first);
        return !window || window->pid != pinned.second;
    });
    if (mayLack)
        m_rules.forgetOthers(windows);
    m_onOutputs.clear();
    if (m_settings.scope == ZoomScope::Output) {
        m_onOutputs = windows.activeOnOutputs();
        // There the focus decides, which may only be passing through.
        if (const auto active = windows.activeInFocusedWorkspace())
            m_onOutputs.erase(*active);
    }
    const std::set<niri::WindowId> before = std::exchange(m_last, this->windows());
    std::set<niri::WindowId> changed;
    std::ranges::set_symmetric_difference(before, m_last, std::inserter(changed, changed.end()));
    return changed;
}

std::set<niri::WindowId> ZoomTargets::windows() const
{
    std::set<niri::WindowId> all = m_onOutputs;
    for (const auto &[window, process] : m_pinned)
        all.insert(window);
    if (m_focus.window())
        all.insert(*m_focus.window());
    return all;
}

std::optional<ZoomWish::Zoom> ZoomTargets::zoomOf(niri::WindowId window) const
{
    const ZoomRule *rule = m_rules.of(window);
    if (rule && rule->isException)
        return std::nullopt;
    ZoomWish::Zoom zoom{.amount = m_settings.amount, .minimumColumns = m_settings.minimumColumns};
    if (rule) {
        zoom.amount = rule->amount.value_or(zoom.amount);
        zoom.minimumColumns = rule->minimumColumns.value_or(zoom.minimumColumns);
    }
    return zoom;
}

QString ZoomTargets::ruleOf(niri::WindowId window) const
{
    const ZoomRule *rule = m_rules.of(window);
    return rule ? rule->name : QString();
}
