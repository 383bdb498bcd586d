// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

/// One thing that happens in a DriftWorld. Its numbers mean something only when it happens ("the a-th window
/// of those there are then"), so steps can be left out of a sequence and the others still make sense.
struct DriftStep {
    enum class Act {
        FocusWindow,
        SwitchWorkspace,
        ToggleOverlay,
        OpenKitty,
        OpenOtherApp,
        OpenOsWindow,
        CloseWindow,
        ChangeTitle,
        ChangeAppId,
        ResizeWindow,
        ToggleCast,
        MoveWindow,
        ToggleSecondOutput,
        PassTime,
        ChangeSize,
        ResetSize,
        ChangeSizeEverywhere,
        ResetSizeEverywhere,
        ReloadConfig,
        ChangeAmount,
        ChangeNullFocus,
        ChangeSettle,
        ChangeAppIds,
        ToggleEnabled,
        TogglePause,
        TogglePin,
        ChangeRules,
        ChangeScope,
        ChangeMinimumColumns,
        ToggleZoomSwitch,
        StopKitty,
        ContinueKitty,
        KillKitty,
        RefuseConnections,
        AcceptConnections,
        Misbehave,
        GiveLateAnswers,
        ReconnectToNiri,
        RestartProgram,
        KittyLearnsItsFocusLate,
        Count,
    };

    Act act = Act::PassTime;
    unsigned a = 0;
    unsigned b = 0;
    bool isTold = true; ///< niri tells at once; else together with what the next step changes
    bool isQuiet = true; ///< everything that needs no time happens before the next step

    bool operator==(const DriftStep &) const = default;
};

using DriftSequence = QList<DriftStep>;
