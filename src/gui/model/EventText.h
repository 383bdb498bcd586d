// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyId.h"
#include "KittyStatus.h"
#include "NiriState.h"
#include "ZoomEvent.h"

#include <QString>

/// What happened, in sentences for people, who know windows by their titles. A title that is private where
/// the sentence goes is left empty.
namespace event_text
{

QString of(const ZoomEvent &event);
QString kittyFound(const KittyId &kitty, const QString &title);
QString kittyStatus(const KittyId &kitty, const QString &title, const KittyStatus &status);
QString kittyGone(const KittyId &kitty);
QString niriConnection(const NiriState &state);
QString zooming(bool isZooming);

} // namespace event_text
