// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/SimulatedFonts.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <utility>

SimulatedFonts::SimulatedFonts(QString version, double configured)
    : m_version(std::move(version))
    , m_configured(configured)
{
}

int SimulatedFonts::openOsWindow()
{
    m_sizes[++m_lastId] = m_configured;
    return m_lastId;
}

void SimulatedFonts::closeOsWindow(int id)
{
    m_sizes.erase(id);
    if (m_focused == id)
        m_focused = 0;
}

void SimulatedFonts::changeSize(int id, double points)
{
    setSize(id, m_sizes.at(id) + points);
}

void SimulatedFonts::resetSize(int id)
{
    setSize(id, m_configured);
}

void SimulatedFonts::reloadConfig(double configured)
{
    m_configured = configured;
    ++m_configGeneration;
    for (auto &[id, size] : m_sizes)
        size = configured;
}

double SimulatedFonts::size(int id) const
{
    const auto found = m_sizes.find(id);
    return found == m_sizes.end() ? 0 : found->second;
}

QList<int> SimulatedFonts::osWindows() const
{
    QList<int> ids;
    for (const auto &[id, size] : m_sizes)
        ids.append(id);
    return ids;
}

void SimulatedFonts::setSize(int id, double size)
{
    constexpr double precision = 1e6;
    m_sizes.at(id) = std::round(std::clamp(size, smallest, largest()) * precision) / precision;
}

void SimulatedFonts::notePersonsChanges()
{
    std::erase_if(m_zoomed, [this](const auto &entry) {
        return !m_sizes.contains(entry.first) || entry.second.configGeneration != m_configGeneration;
    });
    for (auto &[id, zoom] : m_zoomed) {
        const double now = m_sizes.at(id);
        if (now == zoom.size)
            continue;
        if (now == m_configured)
            zoom.own = now;
        else
            zoom.own = std::clamp(zoom.own + now - zoom.size, smallest, largest());
        zoom.size = now;
    }
}

std::optional<QList<int>> SimulatedFonts::windowsMeant(const QJsonObject &wish) const
{
    const QString which = wish.value(QLatin1StringView("which")).toString();
    const int named = wish.value(QLatin1StringView("window")).toInt();
    if (which == QLatin1StringView("none"))
        return QList<int>();
    if (which == QLatin1StringView("window") && m_sizes.contains(named))
        return QList{named};
    if (m_sizes.size() == 1)
        return osWindows();
    for (const int id : {m_focused, named}) {
        if (m_sizes.contains(id))
            return QList{id};
    }
    return std::nullopt;
}

void SimulatedFonts::carryOut(const QJsonObject &wish, const QList<int> &chosen)
{
    std::erase_if(m_zoomed, [&](const auto &entry) {
        if (chosen.contains(entry.first))
            return false;
        setSize(entry.first, entry.second.own);
        return true;
    });
    const QJsonObject amount = wish.value(QLatin1StringView("amount")).toObject();
    const QString operation = amount.value(QLatin1StringView("op")).toString();
    const double value = amount.value(QLatin1StringView("value")).toDouble();
    for (const int id : chosen) {
        const auto known = m_zoomed.find(id);
        if (known != m_zoomed.end() && known->second.amount == amount)
            continue;
        const double own = known != m_zoomed.end() ? known->second.own : m_sizes.at(id);
        setSize(id, operation == u'+' ? own + value : operation == u'x' ? own * value : value);
        m_zoomed[id] = {
            .own = own, .size = m_sizes.at(id), .amount = amount, .configGeneration = m_configGeneration};
    }
}

QJsonObject SimulatedFonts::runKitten(const QJsonObject &request)
{
    const std::map<int, double> before = m_sizes;
    notePersonsChanges();

    const QJsonObject wish = request.value(QLatin1StringView("wish")).toObject();
    const qint64 stamp = request.value(QLatin1StringView("stamp")).toInteger();
    const bool isStale = stamp < m_stamp;
    const auto chosen = wish.isEmpty() || isStale ? std::nullopt : windowsMeant(wish);
    if (chosen) {
        m_stamp = stamp;
        carryOut(wish, *chosen);
    }

    QJsonArray windows;
    for (const auto &[id, size] : m_sizes) {
        const auto zoom = m_zoomed.find(id);
        windows.append(QJsonObject{
            {QStringLiteral("id"), id},
            {QStringLiteral("focused"), id == m_focused},
            {QStringLiteral("own"), zoom == m_zoomed.end() ? size : zoom->second.own},
            {QStringLiteral("size"), size},
            {QStringLiteral("before"), before.at(id)},
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
    return report;
}
