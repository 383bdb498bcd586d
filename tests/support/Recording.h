// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WindowId.h"

#include <QByteArrayList>
#include <QString>

#include <optional>
#include <vector>

/// What a real niri said, from tests/support/recordings, and what it means.
struct Recording {
    QString name; ///< with the version of niri, as "26.04/launcher"
    QByteArrayList lines; ///< without newlines, the reply to "EventStream" first
    std::vector<std::optional<niri::WindowId>> focusSequence; ///< once the state is complete
    std::vector<niri::WindowId> windowsAtEnd; ///< in order of id

    QByteArrayList events() const { return lines.sliced(1); }

    /// Ends the program if one can't be read: a test must not pass for want of data.
    static std::vector<Recording> all();
    static Recording named(const QString &name);
};
