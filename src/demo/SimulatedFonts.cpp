// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedFonts.h"

#include <QJsonArray>
#include <QVersionNumber>

#include <algorithm>
#include <cmath>
#include <utility>

namespace
{

/// To the millionth of a point, as the kitten does it: else 10.7 + 2 - 2 would not be 10.7.
double rounded(double points)
{
    constexpr double precision = 1e6;
    return std::round(points * precision) / precision;
}

} // namespace

SimulatedFonts::SimulatedFonts(QString version, double configured)
    : m_version(std::move(version))
    , m_configured(configured)
    , m_everywhere(configured)
{
}

int SimulatedFonts::openOsWindow()
{
    m_sizes[++m_lastId] = m_everywhere;
    return m_lastId;
}

void SimulatedFonts::closeOsWindow(int id)
{
    m_sizes.erase(id);
    if (m_focused == id)
        m_focused = 0;
}

void SimulatedFonts::changeSizeEverywhere(double points)
{
    m_everywhere = inLimits(m_everywhere + points);
    for (auto &[id, size] : m_sizes)
        size = inLimits(size + points);
}

void SimulatedFonts::resetSizeEverywhere()
{
    m_everywhere = m_configured;
    for (auto &[id, size] : m_sizes)
        size = m_configured;
}

void SimulatedFonts::reloadConfig(double configured)
{
    m_configured = configured;
    ++m_configGeneration;
    resetSizeEverywhere();
}

double SimulatedFonts::largest() const
{
    return m_configured * (QVersionNumber::fromString(m_version) >= QVersionNumber(0, 46) ? 10 : 5);
}

QList<int> SimulatedFonts::osWindows() const
{
    QList<int> ids;
    for (const auto &[id, size] : m_sizes)
        ids.append(id);
    return ids;
}

void SimulatedFonts::followTheConfig()
{
    if (!m_lastLook)
        m_lastLook = {
            .configGeneration = m_configGeneration, .configured = m_configured, .everywhere = m_everywhere};
    if (m_lastLook->configGeneration == m_configGeneration)
        return;
    const double configuredBefore = std::exchange(m_lastLook->configured, m_configured);
    m_lastLook->configGeneration = m_configGeneration;
    m_lastLook->wasReloaded = true;
    m_zoomed.clear();
    if (configuredBefore != m_configured) {
        m_lastLook->everywhere = m_configured;
        return;
    }
    for (const auto &[id, base] : m_lastLook->base) {
        if (m_sizes.contains(id) && m_sizes.at(id) == m_configured && base != m_configured)
            m_zoomed[id] = {.base = base,
                            .size = m_configured,
                            .amount = {},
                            .isLimited = false,
                            .everywhere = m_everywhere};
    }
}

void SimulatedFonts::restoreEverywhere()
{
    const double everywhere = m_lastLook->everywhere;
    if (std::exchange(m_lastLook->wasReloaded, false) && m_everywhere == m_configured)
        m_everywhere = everywhere;
    for (auto &[id, zoom] : m_zoomed)
        zoom.everywhere = m_everywhere;
}

void SimulatedFonts::lookBack()
{
    m_lastLook->base.clear();
    for (const auto &[id, size] : m_sizes)
        m_lastLook->base[id] = base(id);
    if (!m_lastLook->wasReloaded)
        m_lastLook->everywhere = m_everywhere;
}

double SimulatedFonts::base(int id) const
{
    const auto zoom = m_zoomed.find(id);
    return zoom == m_zoomed.end() ? size(id) : zoom->second.base;
}

void SimulatedFonts::followUser()
{
    std::erase_if(m_zoomed, [this](const auto &entry) {
        return !m_sizes.contains(entry.first)
            || (entry.second.amount.isEmpty() && entry.second.size != m_sizes.at(entry.first));
    });
    for (auto &[id, zoom] : m_zoomed) {
        const double now = m_sizes.at(id);
        if (now != zoom.size) {
            zoom.base = inLimits(baseSizeMeant(now, zoom));
            zoom.size = now;
        }
        zoom.everywhere = m_everywhere;
    }
}

double SimulatedFonts::baseSizeMeant(double size, const Zoom &zoom) const
{
    const double step = size - zoom.size;
    const double stepEverywhere = m_everywhere - zoom.everywhere;
    if (rounded(step - stepEverywhere) != 0) {
        const bool wasReset = size == m_configured;
        const bool wasSetEverywhere = stepEverywhere != 0 && size == m_everywhere;
        if (wasReset || wasSetEverywhere)
            return size;
    }
    return rounded(zoom.base + step);
}

std::optional<std::map<int, QJsonObject>> SimulatedFonts::windowsMeant(const QJsonArray &wish) const
{
    std::map<int, QJsonObject> meant;
    for (const bool isFocused : {false, true}) {
        for (const QJsonValue zoom : wish) {
            if (zoom[QLatin1StringView("focused")].toBool() != isFocused)
                continue;
            const int named = zoom[QLatin1StringView("window")].toInt();
            if (m_sizes.contains(named))
                meant[named] = zoom.toObject();
            else if (m_sizes.size() == 1)
                meant[m_sizes.begin()->first] = zoom.toObject();
            else if (isFocused && m_sizes.contains(m_focused))
                meant[m_focused] = zoom.toObject();
            else if (isFocused)
                return std::nullopt;
        }
    }
    return meant;
}

int SimulatedFonts::columnsAt(int id, double size) const
{
    constexpr double cellsPerPoint = 0.8; // at 96 dpi
    constexpr int usual = 800; // pixels
    const auto width = m_widths.find(id);
    return (width == m_widths.end() ? usual : width->second)
        / static_cast<int>(std::lround(size * cellsPerPoint));
}

double SimulatedFonts::zoomedSize(int id, const QJsonObject &zoom) const
{
    const QJsonObject amount = zoom.value(QLatin1StringView("amount")).toObject();
    const QString operation = amount.value(QLatin1StringView("op")).toString();
    const double value = amount.value(QLatin1StringView("value")).toDouble();
    const double base = this->base(id);
    const double zoomed = operation == u'+' ? base + value : operation == u'x' ? base * value : value;
    return inLimits(rounded(zoomed));
}

void SimulatedFonts::carryOut(const std::map<int, QJsonObject> &wished)
{
    std::erase_if(m_zoomed, [&](const auto &entry) {
        if (wished.contains(entry.first))
            return false;
        m_sizes.at(entry.first) = entry.second.base;
        return true;
    });
    for (const auto &[id, zoom] : wished) {
        const QJsonObject amount = zoom.value(QLatin1StringView("amount")).toObject();
        const int minimum = zoom.value(QLatin1StringView("columns")).toInt();
        const auto known = m_zoomed.find(id);
        if (known != m_zoomed.end() && known->second.amount == amount && !known->second.isLimited
            && (size(id) <= base(id) || columns(id) >= minimum))
            continue;
        const double base = this->base(id);
        const double wholly = zoomedSize(id, zoom);
        double size = wholly;
        constexpr double step = 0.5; // points
        constexpr double tiny = 1e-6;
        for (double steps = std::ceil((wholly - base) / step - tiny);
             steps > 0 && columnsAt(id, size) < minimum; --steps)
            size = base + (steps - 1) * step;
        m_sizes.at(id) = size;
        m_zoomed[id] = {.base = base,
                        .size = size,
                        .amount = amount,
                        .isLimited = size != wholly,
                        .everywhere = m_everywhere};
    }
}

QJsonObject SimulatedFonts::runKitten(const QJsonObject &request)
{
    ++m_timesRun;
    const std::map<int, double> before = m_sizes;
    followTheConfig();
    followUser();

    const QJsonValue wish = request.value(QLatin1StringView("wish"));
    const qint64 stamp = request.value(QLatin1StringView("stamp")).toInteger();
    const bool isStale = stamp < m_stamp;
    const auto chosen = !wish.isArray() || isStale ? std::nullopt : windowsMeant(wish.toArray());
    const bool wasReloaded = m_lastLook->wasReloaded;
    if (chosen) {
        m_stamp = stamp;
        ++m_wishesCarriedOut;
        restoreEverywhere();
        carryOut(*chosen);
    }
    lookBack();

    QJsonArray windows;
    for (const auto &[id, size] : m_sizes) {
        windows.append(QJsonObject{
            {QStringLiteral("id"), id},
            {QStringLiteral("focused"), id == m_focused},
            {QStringLiteral("own"), base(id)},
            {QStringLiteral("size"), size},
            {QStringLiteral("before"), before.at(id)},
            {QStringLiteral("columns"), columns(id)},
            {QStringLiteral("limited"), m_zoomed.contains(id) && m_zoomed.at(id).isLimited},
        });
    }
    QJsonObject report{
        {QStringLiteral("kitty"), m_version},
        {QStringLiteral("applied"), chosen.has_value()},
        {QStringLiteral("focused"), m_focused == 0 ? QJsonValue() : QJsonValue(m_focused)},
        {QStringLiteral("windows"), windows},
    };
    if (isStale)
        report.insert(QStringLiteral("stale"), true);
    if (wasReloaded)
        report.insert(QStringLiteral("reloaded"), true);
    return report;
}

void SimulatedFonts::changeSize(int id, const QString &operation, double points)
{
    ++m_timesRun;
    // A size of 0 resets it, whatever the operator says.
    if (points == 0)
        m_sizes.at(id) = m_configured;
    else
        m_sizes.at(id) = inLimits(operation == u'+'       ? size(id) + points
                                      : operation == u'-' ? size(id) - points
                                                          : points);
}

void SimulatedFonts::setFontSize(const QJsonObject &payload)
{
    const int id = m_sizes.contains(m_lastFocused) ? m_lastFocused
        : m_sizes.empty()                          ? 0
                                                   : m_sizes.begin()->first;
    if (id != 0)
        changeSize(id, payload.value(QLatin1StringView("increment_op")).toString(),
                   payload.value(QLatin1StringView("size")).toDouble());
}
