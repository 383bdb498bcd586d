// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittenZoom.h"
#include "MethodFinder.h"
#include "ZoomMethod.h"

#include <memory>
#include <optional>
#include <set>

class StepwiseZoom;

/// The best way that one kitty allows, found out with the first command: our kitten; if kitty refuses that,
/// one of the others. Whoever has begun with steps goes on with them, for only they know what they have
/// added.
class MethodChoice final : public ZoomMethod
{
    Q_OBJECT

public:
    /// `kitten`: the absolute path of ours. All others must outlive this.
    MethodChoice(const KittyId &kitty, KittyRegistry &registry, Scheduler &scheduler, const QString &kitten);
    ~MethodChoice() override;

    Kind kind() const { return m_kind; }

    void carryOut(TakeTask takeTask, Done done) override;
    /// Our kitten, whatever was chosen. Where it is refused, kind() tells by the time of `done` what kitty
    /// allows instead.
    void runKitten(TakeTask takeTask, Done done);
    bool setWindows(const std::set<niri::WindowId> &windows) override;
    const std::set<niri::WindowId> &windows() const { return m_windows; }
    void setFocused(niri::WindowId window) override;
    bool tellsSizes() const override { return !m_steps; }
    void assumeReload() override;

    /// The user wants to know whether this kitty is well; the result shows in its status. A password that was
    /// refused, or is not answered yet, is offered once more. `done` may be empty.
    void check(Done done = nullptr);
    /// The same, asked by the clock.
    void checkHealth();

Q_SIGNALS:
    void reported(const KittyReport &report); ///< by any run of the kitten, unless steps are taken

private:
    /// What the kitten's report means for this kitty, and what is done then; `done` may be empty.
    Done concluding(Done done);
    void concludeTrial(const Report &report, const Done &done);
    void setKind(Kind kind);
    bool isTrial() const { return m_kind != Exact; }
    /// By the clock, or as something has come late. What a refusal means is found out, too.
    void askKitten();
    void followLateProbe();
    void beginSteps();

    KittyId m_kitty;
    KittyRegistry &m_registry;
    KittenZoom m_kitten;
    MethodFinder m_finder;
    Kind m_kind = None;
    bool m_hasFollowedLateProbe = false; ///< since a search has ended well
    std::unique_ptr<StepwiseZoom> m_steps;
    std::set<niri::WindowId> m_windows;
    std::optional<niri::WindowId> m_focused;
};
