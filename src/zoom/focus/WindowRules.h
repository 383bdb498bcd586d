// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Scheduler.h"
#include "Settings.h"
#include "Windows.h"

#include <QRegularExpression>
#include <QStringList>

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

/// Which rule of the settings holds for which window. The first change of a window's rule counts at once;
/// while changes follow each other faster than `settle`, as with a title that flickers, only the last one
/// does.
class WindowRules
{
public:
    /// `settled` is called when a window got another rule after such a run. `scheduler` must outlive it.
    WindowRules(Scheduler &scheduler, std::function<void(niri::WindowId)> settled);

    /// Counts at once for all windows of the next update().
    void setRules(const QList<ZoomRule> &rules, std::chrono::milliseconds settle);

    /// Looks at these windows again, and gives those whose rule is another one now.
    std::set<niri::WindowId> update(const niri::Windows &windows, const std::set<niri::WindowId> &touched);
    /// Those that are gone.
    void forgetOthers(const niri::Windows &windows);

    /// Of these windows those that meet it, whatever other rules there are.
    static QStringList titlesMeeting(const ZoomRule &rule, const niri::Windows &windows,
                                     const std::set<niri::WindowId> &candidates);

    /// nullptr if it meets none; valid until the next setRules().
    const ZoomRule *of(niri::WindowId window) const;

private:
    struct Rule {
        explicit Rule(const ZoomRule &settings);

        ZoomRule rule;
        QRegularExpression appId;
        QRegularExpression title;
        QRegularExpression output;

        bool matches(const niri::Windows &windows, const niri::Window &window) const;
    };
    struct Known {
        const ZoomRule *rule = nullptr;
        std::optional<const ZoomRule *> coming = std::nullopt; ///< while it has not come to rest
        std::optional<std::chrono::nanoseconds> lastMove = std::nullopt;
        ScheduledCall rest = {};
    };

    const ZoomRule *match(const niri::Windows &windows, const niri::Window &window) const;
    bool moveTo(niri::WindowId window, Known &known, const ZoomRule *rule);

    Scheduler &m_scheduler;
    std::function<void(niri::WindowId)> m_settled;
    std::chrono::milliseconds m_settle{0};
    std::vector<Rule> m_rules;
    std::map<niri::WindowId, Known> m_windows;
};
