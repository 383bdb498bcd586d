// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedKittyScript.h"

#include "SimulatedKitty.h"

#include <QFile>

std::expected<void, QString> SimulatedKittyScript::carryOut(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    if (!act(words.first(), words.sliced(1)))
        return std::unexpected(
            QStringLiteral("The simulated kitty can't do this: %1").arg(QString::fromUtf8(line)));
    return {};
}

bool SimulatedKittyScript::act(const QByteArray &name, const QList<QByteArray> &arguments)
{
    const int id = arguments.value(0).toInt();
    const bool isKnown = m_kitty.fonts().osWindows().contains(id);
    if (name == "listen")
        return m_kitty.listen(QFile::decodeName(arguments.join(' ')));
    if (name == "open-window")
        m_kitty.fonts().openOsWindow();
    else if (name == "focus" && (id == 0 || isKnown))
        m_kitty.fonts().focusOsWindow(id);
    else if (name == "close-window" && isKnown)
        m_kitty.fonts().closeOsWindow(id);
    else if (name == "forbid-everything")
        m_kitty.forbidEverything();
    else
        return false;
    return true;
}
