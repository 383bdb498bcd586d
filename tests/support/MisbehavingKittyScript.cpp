// SPDX-License-Identifier: GPL-3.0-or-later
#include "MisbehavingKittyScript.h"

#include "MisbehavingKitty.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

#include <cstdio>

namespace
{

std::optional<MisbehavingKitty::Misbehaviour> misbehaviour(const QByteArray &name)
{
    bool isKnown = false;
    const int value = QMetaEnum::fromType<MisbehavingKitty::Misbehaviour>().keyToValue(name, &isKnown);
    return isKnown ? std::optional(static_cast<MisbehavingKitty::Misbehaviour>(value)) : std::nullopt;
}

} // namespace

MisbehavingKittyScript::MisbehavingKittyScript(MisbehavingKitty &kitty)
    : SimulatedKittyScript(kitty)
    , m_kitty(kitty)
{
}

bool MisbehavingKittyScript::act(const QByteArray &name, const QList<QByteArray> &arguments)
{
    if (name == "report") {
        std::puts(report().constData());
        std::fflush(stdout);
        return true;
    }
    return SimulatedKittyScript::act(name, arguments) || actOnWindows(name, arguments)
        || actOnManners(name, arguments);
}

bool MisbehavingKittyScript::actOnWindows(const QByteArray &name, const QList<QByteArray> &arguments)
{
    const int id = arguments.value(0).toInt();
    if (name == "change-size" && m_kitty.fonts().osWindows().contains(id))
        m_kitty.fonts().changeSize(id, arguments.value(1).toDouble());
    else if (name == "reload-config" && arguments.value(0).toDouble() > 0)
        m_kitty.fonts().reloadConfig(arguments.value(0).toDouble());
    else
        return false;
    return true;
}

bool MisbehavingKittyScript::actOnManners(const QByteArray &name, const QList<QByteArray> &arguments)
{
    const auto how = misbehaviour(arguments.value(0));
    if (name == "stop-listening")
        m_kitty.stopListening();
    else if (name == "stop")
        m_kitty.stop();
    else if (name == "carry-on")
        m_kitty.carryOn();
    else if (name == "behave")
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

QByteArray MisbehavingKittyScript::report() const
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
