// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedKittyScript.h"

#include "SimulatedKitty.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

namespace
{

std::optional<SimulatedKitty::Misbehaviour> misbehaviour(const QByteArray &name)
{
    bool isKnown = false;
    const int value = QMetaEnum::fromType<SimulatedKitty::Misbehaviour>().keyToValue(name, &isKnown);
    return isKnown ? std::optional(static_cast<SimulatedKitty::Misbehaviour>(value)) : std::nullopt;
}

} // namespace

std::expected<QByteArray, QString> SimulatedKittyScript::carryOut(const QByteArray &line)
{
    if (line == "report")
        return report();
    const QList<QByteArray> words = line.split(' ');
    if (!act(words.first(), words.sliced(1)))
        return std::unexpected(
            QStringLiteral("The simulated kitty can't do this: %1").arg(QString::fromUtf8(line)));
    return QByteArray();
}

bool SimulatedKittyScript::act(const QByteArray &name, const QList<QByteArray> &arguments)
{
    return actOnSockets(name, arguments.join(' ')) || actOnWindows(name, arguments)
        || actOnManners(name, arguments);
}

bool SimulatedKittyScript::actOnSockets(const QByteArray &name, const QByteArray &argument)
{
    if (name == "listen")
        return m_kitty.listen(QFile::decodeName(argument));
    if (name == "stop-listening")
        m_kitty.stopListening();
    else if (name == "stop")
        m_kitty.stop();
    else if (name == "carry-on")
        m_kitty.carryOn();
    else
        return false;
    return true;
}

bool SimulatedKittyScript::actOnWindows(const QByteArray &name, const QList<QByteArray> &arguments)
{
    const int id = arguments.value(0).toInt();
    if (name == "open-window")
        m_kitty.fonts().openOsWindow();
    else if (name == "focus" && (id == 0 || m_kitty.fonts().osWindows().contains(id)))
        m_kitty.fonts().focusOsWindow(id);
    else if (name == "close-window" && m_kitty.fonts().osWindows().contains(id))
        m_kitty.fonts().closeOsWindow(id);
    else if (name == "change-size" && m_kitty.fonts().osWindows().contains(id))
        m_kitty.fonts().changeSize(id, arguments.value(1).toDouble());
    else if (name == "reload-config" && arguments.value(0).toDouble() > 0)
        m_kitty.fonts().reloadConfig(arguments.value(0).toDouble());
    else
        return false;
    return true;
}

bool SimulatedKittyScript::actOnManners(const QByteArray &name, const QList<QByteArray> &arguments)
{
    const auto how = misbehaviour(arguments.value(0));
    if (name == "behave")
        m_kitty.behave();
    else if (name == "words")
        m_kitty.setWords(arguments.join(' '));
    else if (name == "give-late-answers")
        m_kitty.giveLateAnswers();
    else if (name == "misbehave" && how)
        m_kitty.misbehave(*how, arguments.value(1, "1").toInt());
    else if (name == "always-misbehave" && how)
        m_kitty.alwaysMisbehave(*how);
    else
        return false;
    return true;
}

QByteArray SimulatedKittyScript::report() const
{
    QJsonObject sizes;
    for (const int id : m_kitty.fonts().osWindows())
        sizes.insert(QString::number(id), m_kitty.fonts().size(id));
    const QJsonObject report{
        {QStringLiteral("sizes"), sizes},
        {QStringLiteral("commands"), static_cast<qint64>(m_kitty.commandTimes().size())},
        {QStringLiteral("last_command_at"),
         m_kitty.commandTimes().empty() ? 0 : qint64{m_kitty.commandTimes().back().count()}},
        {QStringLiteral("connections"), m_kitty.openConnections()},
        {QStringLiteral("connections_made"), m_kitty.connectionsMade()},
    };
    return QJsonDocument(report).toJson(QJsonDocument::Compact);
}
