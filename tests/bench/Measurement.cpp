// SPDX-License-Identifier: GPL-3.0-or-later
#include "Measurement.h"

#include <algorithm>

#include <time.h>

std::chrono::nanoseconds Measurement::percentile(int percent) const
{
    if (m_times.empty())
        return {};
    auto sorted = m_times;
    std::ranges::sort(sorted);
    return sorted[(sorted.size() - 1) * static_cast<std::size_t>(percent) / 100];
}

QString Measurement::head()
{
    return QStringLiteral("%1 %2 %3 %4 %5 %6")
        .arg(QStringLiteral("what"), -52)
        .arg(QStringLiteral("times"), 6)
        .arg(QStringLiteral("p50 ms"), 9)
        .arg(QStringLiteral("p95 ms"), 9)
        .arg(QStringLiteral("max ms"), 9)
        .arg(QStringLiteral("ratio"), 8);
}

QString Measurement::row(const Measurement &unit) const
{
    const auto milliseconds = [](std::chrono::nanoseconds time) {
        return std::chrono::duration<double, std::milli>(time).count();
    };
    return QStringLiteral("%1 %2 %3 %4 %5 %6")
        .arg(m_what, -52)
        .arg(m_times.size(), 6)
        .arg(milliseconds(percentile(50)), 9, 'f', 3)
        .arg(milliseconds(percentile(95)), 9, 'f', 3)
        .arg(milliseconds(percentile(100)), 9, 'f', 3)
        .arg(milliseconds(percentile(50)) / milliseconds(unit.percentile(50)), 8, 'f', 1);
}

std::chrono::nanoseconds Measurement::now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}
