// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

/// What each room does, for a report of a fault. Silent unless it is asked for, all of it by
/// QT_LOGGING_RULES="kitty-focus-tracker.*=true". Ids, addresses and sentences of ours; never a title, a
/// password, an environment or kitty's own words.
Q_DECLARE_LOGGING_CATEGORY(logSettings)
Q_DECLARE_LOGGING_CATEGORY(logNiri)
Q_DECLARE_LOGGING_CATEGORY(logPool)
Q_DECLARE_LOGGING_CATEGORY(logZoom)
Q_DECLARE_LOGGING_CATEGORY(logMethod)
Q_DECLARE_LOGGING_CATEGORY(logTray)
Q_DECLARE_LOGGING_CATEGORY(logControl)
