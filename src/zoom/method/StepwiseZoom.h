// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AppliedSteps.h"
#include "KittyFont.h"
#include "KittyId.h"
#include "ZoomMethod.h"

#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <set>

class KittyRegistry;

/// Carries out wishes at a kitty that does not run our kitten: by steps up and down, from a record of those
/// it has taken before. A step is sent once; where no answer came the size is unsure, see AppliedSteps.
///
/// It learns no size, so it can't do what the kitten does: a program of ours that was killed leaves its step
/// behind; whoever resets a font by hand while it is zoomed has it smaller afterwards; and amounts that
/// multiply or set a size go by the configured one. Nor does it learn columns, so it keeps no minimum of
/// them.
class StepwiseZoom : public ZoomMethod
{
    Q_OBJECT

public:
    void carryOut(TakeTask takeTask, Done done) override;
    bool setWindows(const std::set<niri::WindowId> &windows) override;
    /// What has a step is reset before it gets another one.
    void assumeReload() override { m_isReloadAssumed = true; }

    /// In points: the step that stands for this amount in a kitty with that font.
    static double stepFor(const ZoomAmount &amount, const KittyFont &font);

protected:
    using Window = AppliedSteps::Window; ///< as in the report
    using Step = AppliedSteps::Step;
    struct OsWindows {
        std::set<Window> all;
        std::optional<Window> focused = std::nullopt;
    };
    using Queried = std::function<void(const std::expected<OsWindows, KittyError> &)>;

    StepwiseZoom(const KittyId &kitty, KittyRegistry &registry);

    /// Which OS windows there are.
    virtual void queryWindows(Queried queried) = 0;
    /// That window of the wish; nullopt if that cannot be told just now.
    virtual std::optional<Window> targetWindow(niri::WindowId window, const Task &task,
                                               const OsWindows &windows) const = 0;
    /// A step of that OS window would meet it and no other.
    virtual bool isReachable(Window window) const = 0;
    virtual KittyCommand commandFor(const Step &step) const = 0;

    const KittyId &kitty() const { return m_kitty; }
    KittyRegistry &registry() const { return m_registry; }
    const AppliedSteps &steps() const { return m_steps; }

private:
    struct Sent { ///< to kitty, if it was
        Step step;
        std::optional<KittyFont> font; ///< for which it was worked out
        bool wasSent = false;
    };

    bool wasReloadedSince(const std::optional<KittyFont> &before) const;
    void followTheConfig();
    void begin(const OsWindows &windows);
    void goOn();
    void take(const Step &step);
    /// False if it may have been undone.
    bool onTaken(const Sent &sent);
    void onAnswer(const Sent &sent, const std::expected<KittyResponse, KittyError> &answer);
    void finish(const Report &result);
    KittyReport report() const;

    KittyId m_kitty;
    KittyRegistry &m_registry;
    AppliedSteps m_steps;
    std::set<niri::WindowId> m_windows;
    std::optional<KittyFont> m_font;
    bool m_isReloadAssumed = false;

    // While a wish is carried out.
    TakeTask m_takeTask;
    Done m_done;
    OsWindows m_osWindows;
    bool m_targetKnown = false; ///< which OS window has the keyboard, if that is to be zoomed
    std::map<Window, double> m_wished;
    std::map<Window, double> m_taken; ///< points
};
