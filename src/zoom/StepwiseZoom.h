// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kitty/KittyFont.h"
#include "kitty/KittyId.h"
#include "kitty/KittyReport.h"
#include "kitty/ZoomMethod.h"
#include "zoom/AppliedSteps.h"
#include "zoom/ZoomWish.h"

#include <QObject>

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
/// multiply or set a size go by the configured one.
class StepwiseZoom : public QObject
{
    Q_OBJECT

public:
    struct Wish {
        ZoomWish wish;
        std::optional<int> osWindow = std::nullopt; ///< kitty's id of the one to be zoomed, if it is known
    };
    /// Called when the first step is to be chosen: what had to wait is carried out as it is wished by then.
    using TakeWish = std::function<Wish()>;
    using Done = std::function<void(const std::expected<KittyReport, KittyError> &)>;

    /// For one of the stepwise methods.
    static std::unique_ptr<StepwiseZoom> make(ZoomMethod method, const KittyId &kitty,
                                              KittyRegistry &registry);

    /// `done` is called once, also within the call. Not to be called again before that.
    void carryOut(TakeWish takeWish, Done done);

    /// niri's windows of this kitty, all of them: also those that are left alone.
    virtual void setWindows(const std::set<niri::WindowId> &) { }
    /// That window of this kitty has, or last had, the keyboard.
    virtual void setFocused(niri::WindowId) { }

    /// kitty has most likely reloaded its configuration, and is one that does not tell it: what has a step is
    /// reset before it gets another one.
    void assumeReload() { m_isReloadAssumed = true; }

    /// In points: the step that stands for this amount in a kitty with that font.
    static double stepFor(const ZoomAmount &amount, const KittyFont &font);

protected:
    using Window = AppliedSteps::Window; ///< as in the report
    using Step = AppliedSteps::Step;
    struct OsWindows {
        std::set<Window> all;
        std::optional<Window> focused = std::nullopt;
    };
    using Looked = std::function<void(const std::expected<OsWindows, KittyError> &)>;

    StepwiseZoom(const KittyId &kitty, KittyRegistry &registry);

    /// Which OS windows there are.
    virtual void look(Looked looked) = 0;
    /// The one that is wished to be zoomed; nullopt if that cannot be told just now.
    virtual std::optional<Window> meant(const Wish &wish, const OsWindows &windows) const = 0;
    /// A step of that OS window would meet it and no other.
    virtual bool isReachable(Window window) const = 0;
    virtual KittyCommand commandFor(const Step &step) const = 0;

    const KittyId &kitty() const { return m_kitty; }
    KittyRegistry &registry() const { return m_registry; }
    const AppliedSteps &steps() const { return m_steps; }

private:
    bool wasReloaded(const std::optional<KittyFont> &font) const;
    void followTheConfig();
    void begin(const OsWindows &windows);
    void goOn();
    void take(const Step &step);
    /// False if it may have been undone.
    bool onTaken(const Step &step);
    void onAnswer(const Step &step, bool wasSent, const std::expected<KittyResponse, KittyError> &answer);
    void finish(const std::expected<KittyReport, KittyError> &result);
    KittyReport report() const;

    KittyId m_kitty;
    KittyRegistry &m_registry;
    AppliedSteps m_steps;
    std::optional<KittyFont> m_font;
    bool m_isReloadAssumed = false;

    // While a wish is carried out.
    TakeWish m_takeWish;
    Done m_done;
    OsWindows m_osWindows;
    bool m_isTold = false; ///< which OS window is meant
    std::map<Window, double> m_wished;
    std::map<Window, double> m_taken; ///< points
};
