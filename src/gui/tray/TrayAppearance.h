// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AppStatus.h"

#include <QString>

/// The whole program in one icon and one line.
struct TrayAppearance {
    enum class State { Zooming, Paused, WaitingForNiri, NeedsAttention };

    State state = State::WaitingForNiri;
    QString text; ///< "Zooming 14 pt · 3 kitties, 1 needs attention"

    /// Name of the icon in the resources, without folder and suffix.
    QString icon() const;

    static TrayAppearance of(const AppStatus &appStatus);

    bool operator==(const TrayAppearance &) const = default;
};
