// SPDX-License-Identifier: GPL-3.0-or-later
#include "StepwiseZoom.h"

#include "KittyRegistry.h"

#include <algorithm>
#include <cmath>
#include <utility>

StepwiseZoom::StepwiseZoom(const KittyId &kitty, KittyRegistry &registry)
    : m_kitty(kitty)
    , m_registry(registry)
    , m_font(registry.configuredFont(kitty))
{
}

bool StepwiseZoom::setWindows(const std::set<niri::WindowId> &windows)
{
    return std::exchange(m_windows, windows) != windows; // some can be zoomed only while they are alone
}

double StepwiseZoom::stepFor(const ZoomAmount &amount, const KittyFont &font)
{
    // Beyond its limits kitty takes a part of a step only, and the way back would be too long. Newer kitties
    // have a higher upper limit.
    constexpr double largestFactor = 5;
    const double size = std::clamp(amount.appliedTo(font.points), ZoomAmount::smallestSize,
                                   std::max(ZoomAmount::smallestSize, font.points * largestFactor));
    // So finely, and no finer, that adding and taking away again rounds nothing.
    constexpr double parts = 1024;
    return std::round((size - font.points) * parts) / parts;
}

void StepwiseZoom::carryOut(TakeTask takeTask, Done done)
{
    m_takeTask = std::move(takeTask);
    m_done = std::move(done);
    m_taken.clear();
    queryWindows([this](const std::expected<OsWindows, KittyError> &windows) {
        if (windows)
            begin(*windows);
        else
            finish(std::unexpected(windows.error()));
    });
}

bool StepwiseZoom::wasReloadedSince(const std::optional<KittyFont> &before) const
{
    const auto font = m_registry.configuredFont(m_kitty);
    return font && before && font->readAt != before->readAt;
}

void StepwiseZoom::followTheConfig()
{
    const auto font = m_registry.configuredFont(m_kitty);
    if (wasReloadedSince(m_font))
        m_steps.forget();
    if (std::exchange(m_isReloadAssumed, false) && !font)
        m_steps.doubt();
    m_font = font;
}

void StepwiseZoom::begin(const OsWindows &windows)
{
    followTheConfig();
    m_osWindows = windows;
    m_steps.keepOnly(windows.all);
    const Task task = m_takeTask();
    m_wished.clear();
    m_targetKnown = true;
    for (const auto &[window, zoom] : task.wish.zoomed) {
        if (const auto target = targetWindow(window, task, windows))
            m_wished[*target] = stepFor(zoom.amount, m_font.value_or(KittyFont()));
        else if (window == task.wish.focused)
            m_targetKnown = false;
    }
    if (m_targetKnown)
        goOn();
    else
        finish(report());
}

void StepwiseZoom::goOn()
{
    const auto reachable = [this](Window window) { return isReachable(window); };
    if (const auto step = m_steps.next(m_wished, reachable))
        take(*step);
    else if (m_steps.next(m_wished, [](Window) { return true; }))
        finish(std::unexpected(KittyError{.kind = KittyError::Kind::PermissionMissing,
                                          .pid = m_kitty.pid,
                                          .detail = QStringLiteral("kitten")}));
    else
        finish(report());
}

void StepwiseZoom::take(const Step &step)
{
    const auto sent = std::make_shared<Sent>(Sent{.step = step, .font = m_font});
    m_registry.execute(m_kitty,
                       {
                           .makeCommand =
                               [this, sent] {
                                   sent->wasSent = true;
                                   m_steps.send(sent->step);
                                   return commandFor(sent->step);
                               },
                           .done = [this, sent](const auto &answer) { onAnswer(*sent, answer); },
                           .answeredLate =
                               [this, sent](const KittyResponse &response) {
                                   // Unless it was fixed meanwhile.
                                   if (response.ok && m_steps.isUnsure(sent->step.window))
                                       onTaken(*sent);
                               },
                       },
                       this);
}

void StepwiseZoom::onAnswer(const Sent &sent, const std::expected<KittyResponse, KittyError> &answer)
{
    if (answer) {
        if (onTaken(sent))
            goOn();
        else
            begin(m_osWindows);
        return;
    }
    if (sent.wasSent && answer.error().is(KittyError::Refusal))
        m_steps.refuse(sent.step);
    finish(std::unexpected(answer.error()));
}

bool StepwiseZoom::onTaken(const Sent &sent)
{
    const Step &step = sent.step;
    // If the configuration was reloaded meanwhile nobody knows which came first.
    if (step.points && wasReloadedSince(sent.font))
        return false;
    m_taken[step.window] += step.points.value_or(-m_steps.on(step.window));
    m_steps.succeed(step);
    return true;
}

void StepwiseZoom::finish(const Report &result)
{
    // It may lead to the next wish.
    const Done done = std::exchange(m_done, nullptr);
    done(result);
}

KittyReport StepwiseZoom::report() const
{
    KittyReport report;
    report.applied = m_targetKnown;
    report.focused = m_osWindows.focused;
    for (const Window window : m_osWindows.all) {
        const auto taken = m_taken.find(window);
        report.windows.push_back({.id = window,
                                  .zoomedBy = m_steps.on(window),
                                  .step = taken == m_taken.end() ? 0 : taken->second});
    }
    return report;
}
