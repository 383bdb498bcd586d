// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What /proc/`pid`/`file` says behind "`name`:"; -1 if it says nothing.
double processFigure(qint64 pid, const char *file, const QByteArray &name);
