// SPDX-License-Identifier: GPL-3.0-or-later
#include "StartCommand.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace
{

bool isProgram(const QString &path)
{
    const QFileInfo info(path);
    return info.isAbsolute() && info.isFile() && info.isExecutable();
}

} // namespace

QString startCommand()
{
    return startCommand(QCoreApplication::arguments().value(0), qEnvironmentVariable("APPIMAGE"),
                        QCoreApplication::applicationFilePath());
}

QString startCommand(const QString &word, const QString &appImage, const QString &program)
{
    if (isProgram(appImage))
        return appImage;
    const QString byName = QStandardPaths::findExecutable(QFileInfo(word).fileName());
    QString started = word.contains(u'/') ? QFileInfo(word).absoluteFilePath() : byName;
    if (!isProgram(started))
        started = program;
    // Behind a link that an update moves on.
    const bool isFoundByName =
        !byName.isEmpty() && QFileInfo(byName).canonicalFilePath() == QFileInfo(started).canonicalFilePath();
    return isFoundByName ? byName : started;
}
