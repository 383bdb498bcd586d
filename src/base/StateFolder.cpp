// SPDX-License-Identifier: GPL-3.0-or-later
#include "StateFolder.h"

#include <QDir>

QString stateFolder()
{
    QString folder = qEnvironmentVariable("XDG_STATE_HOME");
    // A relative path is to be ignored, says the base directory specification.
    if (!QDir::isAbsolutePath(folder))
        folder = QDir::homePath() + QStringLiteral("/.local/state");
    return folder + QStringLiteral("/kitty-focus-tracker");
}
