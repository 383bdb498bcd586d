// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Numbers as the settings file and the command line have them: the same in every language, at most nine
/// digits and three decimals, no exponent.
namespace plain
{

/// nullopt unless all of `text` is such a number, without a sign.
std::optional<double> fromText(QStringView text);

/// The shortest text of the number: "3", "0.5", "-2.125".
QString toText(double number);

/// The nearest number with three decimals.
double rounded(double number);

} // namespace plain
