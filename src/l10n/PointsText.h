// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A font size or a difference of two as people read it: "14 pt", "13.75 pt".
QString pointsText(double points);

/// The number alone: "14".
QString pointsNumber(double points);
