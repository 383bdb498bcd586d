// SPDX-License-Identifier: GPL-3.0-or-later
#include "MethodChoice.h"

#include "KittyRegistry.h"
#include "Logging.h"
#include "RelativeZoom.h"
#include "WindowZoom.h"

#include <utility>

using Purpose = KittyRequest::Purpose;

MethodChoice::MethodChoice(const KittyId &kitty, KittyRegistry &registry, Scheduler &scheduler,
                           const QString &kitten)
    : m_kitty(kitty)
    , m_registry(registry)
    , m_kitten(kitty, registry, scheduler, kitten)
    , m_finder([this](const KittyCommand &command, const auto &answered) {
        m_registry.execute(m_kitty,
                           {.purpose = Purpose::Probe,
                            .makeCommand = [command] { return command; },
                            .done = answered,
                            .answeredLate = [this](const KittyResponse &) { followLateProbe(); },
                            .isTrial = true},
                           this);
    })
{
    connect(&m_kitten, &KittenZoom::worked, this, [this] {
        if (m_kind == None)
            setKind(Exact);
    });
    connect(&m_kitten, &KittenZoom::reported, this, [this](const KittyReport &report) {
        if (!m_steps)
            Q_EMIT reported(report);
    });
    connect(&m_kitten, &KittenZoom::kittyIsTooOld, this, [this] { m_finder.giveUp(); });
    connect(&m_kitten, &KittenZoom::refusedLate, this, &MethodChoice::askKitten);
    connect(&m_registry, &KittyRegistry::checkDue, this, [this](const KittyId &due) {
        if (due == m_kitty)
            checkHealth();
    });
    connect(&m_registry, &KittyRegistry::passwordForgotten, this, [this](const KittyId &forgotten) {
        if (forgotten != m_kitty)
            return;
        // It may permit less.
        if (m_kind == Exact)
            setKind(None);
        check();
    });
}

MethodChoice::~MethodChoice() = default;

void MethodChoice::setKind(Kind kind)
{
    qCDebug(logMethod) << "kitty" << m_kitty.pid << "- is zoomed by the method" << toText(kind);
    m_kind = kind;
    m_kitten.setTrial(kind != Exact);
}

void MethodChoice::carryOut(TakeTask takeTask, Done done)
{
    beginSteps();
    if (m_steps) {
        m_steps->carryOut(std::move(takeTask), std::move(done));
        return;
    }
    runKitten(takeTask, [this, takeTask, done](const Report &report) {
        if (!report)
            beginSteps();
        if (m_steps)
            m_steps->carryOut(takeTask, done);
        else
            done(report);
    });
}

void MethodChoice::runKitten(TakeTask takeTask, Done done)
{
    m_kitten.carryOut(std::move(takeTask), concluding(std::move(done)));
}

ZoomMethod::Done MethodChoice::concluding(Done done)
{
    if (!isTrial())
        return done;
    return [this, done = std::move(done)](const Report &report) { concludeTrial(report, done); };
}

void MethodChoice::concludeTrial(const Report &report, const Done &done)
{
    const auto finish = [done](const Report &result) {
        if (done)
            done(result);
    };
    if (report) {
        finish(report);
        return;
    }
    const auto fail = [this, finish](const KittyError &why) {
        m_registry.conclude(m_kitty, std::unexpected(why));
        finish(std::unexpected(why));
    };
    if (!MethodFinder::mayHelp(report.error())) {
        fail(report.error());
        return;
    }
    m_finder.find([this, report, fail, finish](const std::expected<Kind, KittyError> &found) {
        if (found)
            m_hasFollowedLateProbe = false;
        if (!found || *found == None) {
            fail(found ? report.error() : found.error());
            return;
        }
        if (m_kind == None)
            setKind(*found);
        m_registry.conclude(m_kitty, {});
        finish(report);
    });
}

void MethodChoice::check(Done done)
{
    m_finder.forget();
    m_kitten.ask(Purpose::Check, concluding(std::move(done)));
}

void MethodChoice::askKitten()
{
    m_kitten.ask(Purpose::HealthCheck, concluding(nullptr));
}

/// Once: one that is late each time would be asked for ever.
void MethodChoice::followLateProbe()
{
    if (m_kind == None && !std::exchange(m_hasFollowedLateProbe, true))
        askKitten();
}

void MethodChoice::checkHealth()
{
    if (!isStepwise(m_kind)) {
        askKitten();
        return;
    }
    // It refuses our kitten, and what else it permits is known.
    m_registry.execute(m_kitty,
                       {.purpose = Purpose::HealthCheck,
                        .makeCommand = [kind = m_kind] { return MethodFinder::probeFor(kind); },
                        .done =
                            [this](const MethodFinder::Answer &answer) {
                                if (MethodFinder::isPermitted(answer))
                                    m_registry.conclude(m_kitty, {});
                                else
                                    m_registry.conclude(m_kitty, std::unexpected(answer.error()));
                            },
                        .isTrial = true},
                       this);
}

bool MethodChoice::setWindows(const std::set<niri::WindowId> &windows)
{
    m_windows = windows;
    return m_steps && m_steps->setWindows(windows);
}

void MethodChoice::setFocused(niri::WindowId window)
{
    m_focused = window;
    if (m_steps)
        m_steps->setFocused(window);
}

void MethodChoice::assumeReload()
{
    if (m_steps)
        m_steps->assumeReload();
}

void MethodChoice::beginSteps()
{
    if (m_steps || !isStepwise(m_kind))
        return;
    if (m_kind == Window)
        m_steps = std::make_unique<WindowZoom>(m_kitty, m_registry);
    else
        m_steps = std::make_unique<RelativeZoom>(m_kitty, m_registry);
    m_steps->setWindows(m_windows);
    if (m_focused)
        m_steps->setFocused(*m_focused);
}
