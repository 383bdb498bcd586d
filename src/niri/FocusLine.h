// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Event.h"

#include <QByteArray>

#include <optional>

namespace niri
{

/// The two that come with each change of the focus, in the very words of niri: so the way from there to kitty
/// is half as long. Of any other words the parser knows more.
std::optional<Event> parseFocusLine(const QByteArray &line);

} // namespace niri
