// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyState.h"

#include <QString>

/// What the state of one kitty window looks like to a user, wherever it is shown.
struct Appearance {
    enum class Mark {
        Zoomed, ///< larger right now
        Ready, ///< grows when it has the focus
        Off, ///< the user switched zooming off, for it or for all
        NotChecked, ///< nothing is known yet
        Waiting, ///< something goes on by itself: it is busy, or does not answer just now
        Attention, ///< the user can fix it
    };

    /// What a click can do about it.
    using FixAction = KittyError::Fix;

    Mark mark = Mark::NotChecked;
    QString word; ///< one to three words: "Zoomed"
    QString sentence; ///< what that means: "Its font has 14 pt now; its base size is 11 pt."
    QString remedy = {}; ///< what to do: "Set listen_on in kitty.conf."; empty if there is nothing to do
    FixAction fix = FixAction::Nothing;

    /// Name of the symbol in the resources, without folder and suffix.
    QString icon() const;

    bool operator==(const Appearance &) const = default;
};

/// `window`: one of this kitty, or nullptr if it has none.
Appearance appearanceOf(const KittyState &kitty, const KittyState::Window *window, bool isZooming);
