// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyId.h"

#include <QString>

#include <expected>

/// The processes that the user has said are kitties of theirs, where that can't be proven (KittyProgram).
/// Kept in the private folder of the session, so that `doctor --fix` can tell the running program, and for
/// the life of that process: its name alone would be anybody's.
namespace TrustedKitties
{

bool contains(const KittyId &kitty);

/// The error is a sentence.
std::expected<void, QString> add(const KittyId &kitty);

} // namespace TrustedKitties
