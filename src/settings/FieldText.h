// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// The values of the settings file that are neither numbers nor choices, from and to their text. nullopt is a
/// bad value.
namespace field_text
{

std::optional<bool> switchFromText(QStringView text);
QString fromSwitch(bool on);

/// Without control characters.
bool isPrintable(QStringView text);

/// Names with commas between them; spaces around a name are not part of it.
std::optional<QStringList> patternsFromText(QStringView text);
QString fromPatterns(const QStringList &patterns);

/// Empty, absolute, or below the home folder.
std::optional<QString> pathFromText(QStringView text);

/// A language code; empty for `system`.
std::optional<QString> languageFromText(QStringView text);
QString fromLanguage(const QString &code);

} // namespace field_text
