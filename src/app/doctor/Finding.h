// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// One thing that the doctor has looked at, in whole sentences.
struct Finding {
    bool ok = true;
    QString what; ///< how it is
    QString why = {}; ///< empty if `what` says it all
    QString remedy = {}; ///< what fixes it, maybe in several lines; with `ok` a hint

    bool operator==(const Finding &) const = default;
};
