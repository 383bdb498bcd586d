// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowRules.h"

#include <algorithm>
#include <utility>

namespace
{

QRegularExpression expressionFor(const QString &pattern)
{
    // Not the one for file names: there * stops at a slash, of which titles are full.
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(QStringLiteral("\\*"), QStringLiteral(".*"));
    expression.replace(QStringLiteral("\\?"), QStringLiteral("."));
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::DotMatchesEverythingOption);
}

bool isMet(const QString &pattern, const QRegularExpression &expression, const QString &text)
{
    return pattern.isEmpty() || expression.match(text).hasMatch();
}

} // namespace

WindowRules::Rule::Rule(const ZoomRule &settings)
    : rule(settings)
    , appId(expressionFor(settings.appId))
    , title(expressionFor(settings.title))
    , output(expressionFor(settings.output))
{
}

bool WindowRules::Rule::matches(const niri::Windows &windows, const niri::Window &window) const
{
    const auto is = [](std::optional<bool> wanted, bool actual) { return wanted.value_or(actual) == actual; };
    return is(rule.floating, window.isFloating) && is(rule.fullscreen, window.isFullscreen)
        && is(rule.casting, windows.isCasting()) && isMet(rule.appId, appId, window.appId)
        && isMet(rule.output, output, windows.outputOf(window)) && isMet(rule.title, title, window.title);
}

WindowRules::WindowRules(Scheduler &scheduler, std::function<void(niri::WindowId)> settled)
    : m_scheduler(scheduler)
    , m_settled(std::move(settled))
{
}

void WindowRules::setRules(const QList<ZoomRule> &rules, std::chrono::milliseconds settle)
{
    m_settle = settle;
    m_windows.clear();
    m_rules.clear();
    for (const ZoomRule &rule : rules)
        m_rules.emplace_back(rule);
}

const ZoomRule *WindowRules::match(const niri::Windows &windows, const niri::Window &window) const
{
    const auto found =
        std::ranges::find_if(m_rules, [&](const Rule &rule) { return rule.matches(windows, window); });
    return found == m_rules.end() ? nullptr : &found->rule;
}

std::set<niri::WindowId> WindowRules::update(const niri::Windows &windows,
                                             const std::set<niri::WindowId> &touched)
{
    std::set<niri::WindowId> affected;
    if (m_rules.empty())
        return affected;
    for (const niri::WindowId id : touched) {
        const niri::Window *window = windows.find(id);
        if (!window)
            continue;
        const auto [known, isNew] = m_windows.try_emplace(id);
        const ZoomRule *rule = match(windows, *window);
        if (isNew)
            known->second.rule = rule;
        if (isNew || moveTo(id, known->second, rule))
            affected.insert(id);
    }
    return affected;
}

void WindowRules::forgetOthers(const niri::Windows &windows)
{
    std::erase_if(m_windows, [&](const auto &entry) { return !windows.find(entry.first); });
}

/// True if it holds at once.
bool WindowRules::moveTo(niri::WindowId window, Known &known, const ZoomRule *rule)
{
    if (rule == known.coming.value_or(known.rule))
        return false;
    known.rest.cancel();
    known.coming.reset();
    const auto now = m_scheduler.now();
    const auto before = std::exchange(known.lastMove, now);
    if (rule == known.rule)
        return false;
    if (!before || now - *before >= m_settle) {
        known.rule = rule;
        return true;
    }
    known.coming = rule;
    known.rest = m_scheduler.callAfter(m_settle, [this, window] {
        Known &rested = m_windows.at(window);
        rested.rule = *std::exchange(rested.coming, std::nullopt);
        m_settled(window);
    });
    return false;
}

const ZoomRule *WindowRules::of(niri::WindowId window) const
{
    const auto known = m_windows.find(window);
    return known == m_windows.end() ? nullptr : known->second.rule;
}

QStringList WindowRules::titlesMeeting(const ZoomRule &rule, const niri::Windows &windows,
                                       const std::set<niri::WindowId> &candidates)
{
    const Rule compiled(rule);
    QStringList titles;
    for (const niri::WindowId id : candidates) {
        const niri::Window *window = windows.find(id);
        if (window && compiled.matches(windows, *window))
            titles += window->title;
    }
    return titles;
}
