// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <utility>

namespace niri
{

/// niri's name for a window: all 64 bits count, and it may be random. Unique while that niri runs; the next
/// niri may give it to another window.
enum class WindowId : quint64 { };

inline size_t qHash(WindowId id, size_t seed = 0) noexcept
{
    return ::qHash(std::to_underlying(id), seed);
}

inline QString toString(WindowId id)
{
    return QString::number(std::to_underlying(id));
}

} // namespace niri
