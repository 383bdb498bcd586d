// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Finding.h"
#include "KittyInfo.h"
#include "KittySetup.h"
#include "ZoomMethod.h"

#include <expected>

/// What was seen of one kitty, as a value.
struct KittyCheckup {
    KittyInfo info;
    ZoomMethod::Kind method = ZoomMethod::None;
    QString title = {}; ///< of its window; empty if it has none
    QString socket = {}; ///< an abstract one begins with `@`; empty if there is none

    Finding finding() const;

    /// Without its capital letter and full stop, as in `status`.
    QString reason() const;
    QString remedy() const;
};

/// Whether a kitty that is started now could be reached, by what `plan` finds in the configuration.
/// `anyIsReady`: one can be reached already, so that the user may have a way of their own.
Finding findingOfSetup(const std::expected<KittySetup::Plan, KittySetupProblem> &plan, bool anyIsReady);
