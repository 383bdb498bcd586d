// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A command line that can't be understood.
struct UsageError {
    QString sentence; ///< names the word that is wrong
    QString remedy; ///< a sentence too
};
