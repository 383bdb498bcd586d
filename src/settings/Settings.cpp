// SPDX-License-Identifier: GPL-3.0-or-later
#include "Settings.h"

#include <QDir>

QString KittySettings::passwordFilePath() const
{
    return passwordFile.startsWith(QLatin1StringView("~/")) ? QDir::homePath() + passwordFile.sliced(1)
                                                            : passwordFile;
}
