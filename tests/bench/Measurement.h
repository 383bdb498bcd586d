// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <utility>
#include <vector>

/// How long the same thing took, many times.
class Measurement
{
public:
    explicit Measurement(QString what)
        : m_what(std::move(what))
    {
    }

    const QString &what() const { return m_what; }
    void add(std::chrono::nanoseconds time) { m_times.push_back(time); }
    std::chrono::nanoseconds percentile(int percent) const;

    /// Of the table: what, count, p50, p95, max, and how often the p50 of `unit` goes into the own.
    static QString head();
    QString row(const Measurement &unit) const;

    static std::chrono::nanoseconds now(); ///< CLOCK_MONOTONIC, the same for all processes

private:
    QString m_what;
    std::vector<std::chrono::nanoseconds> m_times;
};
