// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Desktop.h"
#include "SettingsStore.h"
#include "UserInterface.h"
#include "ZoomPause.h"

#include <QTemporaryDir>

/// A desktop, and every window over it.
class InterfaceWorld
{
public:
    Desktop desktop;
    QTemporaryDir folder;
    SettingsStore settings{folder.filePath(QStringLiteral("config.ini"))};
    ZoomPause &pause = desktop.controller.pause();
    UserInterface interface{
        {.controller = desktop.controller,
         .registry = desktop.registry,
         .pause = pause,
         .settings = settings,
         .scheduler = desktop.scheduler,
         .setUpOf =
             [this](pid_t) { return KittySetup({.files = {folder.filePath(QStringLiteral("kitty.conf"))}}); },
         .traces = [] { return QStringLiteral("  Settings: /somewhere\n"); }}};
};
