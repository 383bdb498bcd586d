// SPDX-License-Identifier: GPL-3.0-or-later
#include "Logging.h"

Q_LOGGING_CATEGORY(logSettings, "kitty-focus-tracker.settings", QtInfoMsg)
Q_LOGGING_CATEGORY(logNiri, "kitty-focus-tracker.niri", QtInfoMsg)
Q_LOGGING_CATEGORY(logPool, "kitty-focus-tracker.pool", QtInfoMsg)
Q_LOGGING_CATEGORY(logZoom, "kitty-focus-tracker.zoom", QtInfoMsg)
Q_LOGGING_CATEGORY(logMethod, "kitty-focus-tracker.method", QtInfoMsg)
Q_LOGGING_CATEGORY(logTray, "kitty-focus-tracker.tray", QtInfoMsg)
Q_LOGGING_CATEGORY(logControl, "kitty-focus-tracker.control", QtInfoMsg)
