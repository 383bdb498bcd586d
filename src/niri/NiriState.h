// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

/// How it stands with niri, for whoever shows it.
struct NiriState {
    bool connected = false;
    QString socket = {}; ///< path; empty if none was found
    QString version = {}; ///< as niri says it; empty until it did
    quint64 events = 0; ///< read since the program started
    QString problem = {}; ///< a sentence, if not connected; else empty

    bool operator==(const NiriState &) const = default;
};

Q_DECLARE_METATYPE(NiriState)
