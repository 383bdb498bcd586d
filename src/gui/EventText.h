// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kitty/KittyId.h"
#include "kitty/KittyStatus.h"
#include "niri/NiriState.h"
#include "zoom/ZoomEvent.h"

#include <QString>

/// What happened, each as one sentence for people. Titles of windows are private and never in it.
namespace event_text
{

QString of(const ZoomEvent &event);
QString kittyFound(const KittyId &kitty);
QString kittyStatus(const KittyId &kitty, const KittyStatus &status);
QString kittyGone(const KittyId &kitty);
QString niriConnection(const NiriState &state);
QString zooming(bool isZooming);

} // namespace event_text
