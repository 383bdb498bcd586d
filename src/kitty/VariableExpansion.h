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

/// Our own, which are those of the person's session.
std::optional<QByteArray> ownVariable(const QByteArray &name);

/// $NAME and ${NAME}, once; $$ is a dollar sign, and what is not set stays as it is.
QByteArray expanded(const QByteArray &text, const Variables &variables);

} // namespace VariableExpansion
