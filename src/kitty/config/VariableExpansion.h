// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <optional>

/// Environment variables in the values of kitty's settings, by kitty's rule.
namespace VariableExpansion
{

/// The value of an environment variable; nullopt if there is none of that name.
using Variables = std::function<std::optional<QByteArray>(const QByteArray &name)>;

/// Our own, which are those of the user's session.
std::optional<QByteArray> ownVariable(const QByteArray &name);

/// Values of variables can make a short text endless.
inline constexpr qsizetype maxSize = 1024 * 1024;

/// $NAME and ${NAME}, once; $$ is a dollar sign, and what is not set stays as it is. A text that would become
/// longer than maxSize comes back as it was.
QByteArray expanded(const QByteArray &text, const Variables &variables);

} // namespace VariableExpansion
