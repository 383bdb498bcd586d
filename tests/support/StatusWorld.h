// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Actions.h"
#include "Desktop.h"
#include "EventLogModel.h"
#include "LatencyHistory.h"
#include "SettingsStore.h"
#include "StatusDialog.h"
#include "StatusMonitor.h"
#include "ZoomPause.h"

#include <QTemporaryDir>

/// A desktop, and all that a status dialog shows of it.
class StatusWorld
{
public:
    Desktop desktop;
    QTemporaryDir folder;
    SettingsStore settings{folder.filePath(QStringLiteral("config.ini"))};
    ZoomPause &pause = desktop.controller.pause();
    StatusMonitor appStatus{desktop.controller, pause, desktop.scheduler};
    EventLogModel log{desktop.controller, desktop.registry};
    LatencyHistory latencies{desktop.registry};
    Actions actions;

    StatusDialog::Sources sources()
    {
        return {.controller = desktop.controller,
                .registry = desktop.registry,
                .settings = settings,
                .scheduler = desktop.scheduler,
                .appStatus = appStatus,
                .log = log,
                .latencies = latencies,
                .actions = actions};
    }
};
