// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyName.h"

#include "DisplayText.h"

#include <QCoreApplication>

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KittyName)
};

} // namespace

QString kittyName(pid_t pid, const QString &title)
{
    const QString number = QString::number(pid);
    const QString shown = displayTitle(title);
    return shown.isEmpty() ? Text::tr("kitty %1", "a PID").arg(number)
                           : Text::tr("“%1” (kitty %2)", "a window's title, a PID").arg(shown, number);
}

QString kittyName(pid_t pid, const QString &title, const QVersionNumber &version)
{
    if (version.isNull())
        return kittyName(pid, title);
    const QString number = QString::number(pid);
    const QString shown = displayTitle(title);
    return shown.isEmpty() ? Text::tr("kitty %1 (version %2)", "a PID").arg(number, version.toString())
                           : Text::tr("“%1” (kitty %2, version %3)", "a window's title, a PID")
                                 .arg(shown, number, version.toString());
}
