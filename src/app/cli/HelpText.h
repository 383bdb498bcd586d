// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What `--help` prints: options, commands and exit statuses, in lines of at most 80 characters.
QString helpText();
