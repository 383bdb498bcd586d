// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

#include <vector>

/// Which app ids are kitty: the patterns of the setting kitty.app_ids, with `*` and `?`.
class AppIdPatterns
{
public:
    explicit AppIdPatterns(const QStringList &patterns);

    bool matches(const QString &appId) const;

private:
    std::vector<QRegularExpression> m_patterns;
};
