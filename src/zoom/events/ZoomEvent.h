// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyError.h"
#include "Window.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

#include <sys/types.h>

/// A focus change of a kitty window, and what became of its font.
struct ZoomEvent {
    enum class Kind { FocusGained, FocusLost };

    struct Zooming {
        enum class Status {
            Success,
            Failed,
            Superseded, ///< a later change overtook this one before its command was sent
        };

        Status status = Status::Success;
        pid_t pid = 0; ///< 0 if niri does not tell it
        double before = 0; ///< points; with Success, also if nothing had to change
        double after = 0; ///< points; what kitty really did, its limits included
        std::optional<double> step = {}; ///< points; where kitty tells no sizes, in place of both
        bool isLimited = false; ///< the minimum of columns decided
        std::optional<KittyError> error = {}; ///< with Failed; none: niri does not tell the process

        /// Points by which the font has changed; with Success.
        double adjustment() const { return step.value_or(after - before); }
    };

    Kind kind = Kind::FocusGained;
    QDateTime time; ///< UTC, when niri said so
    niri::WindowId window{};
    QString appId;
    QString title = {}; ///< of the window, when niri said so
    QString rule = {}; ///< the name of the one that decided; empty: none
    std::optional<Zooming> zooming; ///< none while zooming is paused or off for that
                                    ///< kitty, and where a rule says so

    /// That window has just got or lost the focus.
    static ZoomEvent of(Kind kind, const niri::Window &window);

    /// With Failed: what is wrong and what fixes it, the title first.
    QString failure() const;

    /// "“~/src” (window 12)", or "window 12" without a title.
    QString windowName() const;
};

Q_DECLARE_METATYPE(ZoomEvent)
