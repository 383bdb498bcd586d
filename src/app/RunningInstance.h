// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

struct Command;

/// The instance of the program that runs already, asked by another process of it.
namespace running_instance
{

/// Has it carry out a command, and gives the exit status with its answer.
int ask(const Command &command);

/// As a second start: the exit status, or none if it has made room for us.
std::optional<int> askAsSecond();

} // namespace running_instance
