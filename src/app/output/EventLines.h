// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyId.h"
#include "KittyStatus.h"
#include "ZoomEvent.h"

#include <QByteArray>

/// The events as the product names them: one JSON object a line, newline included.
namespace EventLines
{

QByteArray focus(const ZoomEvent &event);
QByteArray kittyFound(const KittyId &kitty);
QByteArray kittyStatus(const KittyId &kitty, const QString &title, const KittyStatus &status);
QByteArray kittyGone(const KittyId &kitty);
QByteArray niriConnected(const QString &socket);
QByteArray niriDisconnected(const QString &reason);

/// A difference in points: signed, without trailing zeros: "+3", "-1.5", "0".
QString difference(double points);

/// "Font size 11 -> 14".
QString message(const ZoomEvent::Zooming &zooming);

} // namespace EventLines
