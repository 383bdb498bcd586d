// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FocusSettler.h"
#include "Settings.h"
#include "WindowRules.h"
#include "Windows.h"
#include "ZoomWish.h"

#include <functional>
#include <map>
#include <optional>
#include <set>

/// Which windows are to be zoomed, and by what, as the settings say: the one where the focus rests, those
/// that are pinned, and with the scope `output` the active one of every monitor; each as the rule has it that
/// it meets. Whether they are a kitty's, or its zoom is on, is not asked here.
class ZoomTargets
{
public:
    /// After a while by itself: `rested` when the focus has come to rest, `ruleChanged` when another rule
    /// holds for a window. `scheduler` must outlive it.
    ZoomTargets(Scheduler &scheduler, std::function<void()> rested,
                std::function<void(niri::WindowId)> ruleChanged);

    /// What the rules say counts from the next updateRules() on, which must be told of all windows.
    void setSettings(const ZoomSettings &settings);

    /// `touched`: the kitty windows that came or changed, or on which something else may have another effect.
    /// Gives those for which another rule holds now.
    std::set<niri::WindowId> updateRules(const niri::Windows &windows,
                                         const std::set<niri::WindowId> &touched)
    {
        return m_rules.update(windows, touched);
    }
    /// After the focus was moved, too. Gives those that are to be zoomed now and were not before, or the
    /// other way round.
    /// `mayLack`: windows may have gone.
    std::set<niri::WindowId> update(const niri::Windows &windows, bool mayLack);

    /// The focus is at that window now, or at none.
    void moveFocusTo(std::optional<niri::WindowId> window) { m_focus.moveTo(window); }
    /// Where it rests.
    std::optional<niri::WindowId> focused() const { return m_focus.window(); }
    /// Where it will rest if it does not go on.
    std::optional<niri::WindowId> coming() const { return m_focus.coming(); }

    /// A pin ends with the window; another one with its id, of a niri that was started again, has none.
    void pin(const niri::Window &window) { m_pinned[window.id] = window.pid; }
    void unpin(niri::WindowId window) { m_pinned.erase(window); }
    bool isPinned(niri::WindowId window) const { return m_pinned.contains(window); }

    std::set<niri::WindowId> windows() const;

    /// By what that window is zoomed if it is to be; nullopt if a rule excepts it.
    std::optional<ZoomWish::Zoom> zoomOf(niri::WindowId window) const;
    /// The name of the rule that it meets; empty if it meets none.
    QString ruleOf(niri::WindowId window) const;

private:
    ZoomSettings m_settings;
    FocusSettler m_focus;
    WindowRules m_rules;
    std::map<niri::WindowId, std::optional<pid_t>> m_pinned; ///< with its process
    std::set<niri::WindowId> m_onOutputs; ///< with that scope, on those without the focus
    std::set<niri::WindowId> m_last; ///< windows() at the last update()
};
