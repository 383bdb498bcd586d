// SPDX-License-Identifier: GPL-3.0-or-later
#include "AppIdPatterns.h"

#include <algorithm>

AppIdPatterns::AppIdPatterns(const QStringList &patterns)
{
    for (const QString &pattern : patterns)
        m_patterns.emplace_back(QRegularExpression::wildcardToRegularExpression(pattern));
}

bool AppIdPatterns::matches(const QString &appId) const
{
    return std::ranges::any_of(
        m_patterns, [&](const QRegularExpression &pattern) { return pattern.match(appId).hasMatch(); });
}
