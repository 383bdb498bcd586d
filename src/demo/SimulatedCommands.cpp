// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedCommands.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace
{

QJsonObject answer(const QJsonDocument &data)
{
    return {
        {QStringLiteral("ok"), true},
        {QStringLiteral("data"), QString::fromUtf8(data.toJson(QJsonDocument::Compact))},
    };
}

/// `ls`: each OS window has one kitty window, whose id is ten times its own.
QJsonArray list(const SimulatedFonts &fonts)
{
    QJsonArray windows;
    for (const int id : fonts.osWindows()) {
        const QJsonObject inner{{QStringLiteral("id"), id * 10},
                                {QStringLiteral("env"),
                                 QJsonObject{{QStringLiteral("TOKEN"), QStringLiteral("planted-variable")}}}};
        const QJsonObject tab{{QStringLiteral("windows"), QJsonArray{inner}}};
        windows.append(QJsonObject{{QStringLiteral("id"), id},
                                   {QStringLiteral("is_focused"), id == fonts.focused()},
                                   {QStringLiteral("tabs"), QJsonArray{tab}}});
    }
    return windows;
}

/// `action change_font_size current ...`: empty, or why not.
QString runAction(SimulatedFonts &fonts, const QJsonObject &payload)
{
    const QStringList words = payload.value(QLatin1StringView("action")).toString().split(u' ');
    const QString match = payload.value(QLatin1StringView("match")).toString();
    const int id = match.mid(3).toInt() / 10;
    if (!match.startsWith(QLatin1StringView("id:")) || !fonts.osWindows().contains(id))
        return QStringLiteral("No matching windows for expression: %1").arg(match);
    if (words.size() != 3 || words[0] != QLatin1StringView("change_font_size"))
        return QStringLiteral("Unknown action: %1").arg(words.join(u' '));
    const bool isStep = words[2].startsWith(u'+') || words[2].startsWith(u'-');
    fonts.changeSize(id, isStep ? words[2].first(1) : QString(), words[2].mid(isStep ? 1 : 0).toDouble());
    return {};
}

} // namespace

SimulatedCommands::SimulatedCommands(QVersionNumber version, SimulatedFonts &fonts)
    : m_version(std::move(version))
    , m_fonts(fonts)
{
}

QJsonObject SimulatedCommands::done()
{
    return {{QStringLiteral("ok"), true}};
}

QJsonObject SimulatedCommands::refusal(const QString &error)
{
    return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), error}};
}

QJsonObject SimulatedCommands::unsupported()
{
    return answer(
        QJsonDocument(QJsonObject{{QStringLiteral("unsupported"), QStringLiteral("no such function")}}));
}

bool SimulatedCommands::isTooNew(const QJsonObject &command) const
{
    const QJsonArray version = command.value(QLatin1StringView("version")).toArray();
    return QVersionNumber(version.at(0).toInt(), version.at(1).toInt())
        > QVersionNumber(m_version.majorVersion(), m_version.minorVersion());
}

QJsonObject SimulatedCommands::carryOut(const QJsonObject &command)
{
    if (isTooNew(command)) {
        return refusal(QStringLiteral("The kitty client you are using to send remote commands is newer than "
                                      "this kitty instance. This is not supported."));
    }
    const QString name = command.value(QLatin1StringView("cmd")).toString();
    const QJsonObject payload = command.value(QLatin1StringView("payload")).toObject();
    if (name == QLatin1StringView("ls"))
        return answer(QJsonDocument(list(m_fonts)));
    if (name == QLatin1StringView("set-font-size")) {
        m_fonts.setFontSize(payload);
        return done();
    }
    if (name == QLatin1StringView("action") && m_version >= QVersionNumber(0, 35)) {
        const QString problem = runAction(m_fonts, payload);
        return problem.isEmpty() ? done() : refusal(problem);
    }
    if (name != QLatin1StringView("kitten"))
        return refusal(QStringLiteral("Unknown kitty remote control command: %1").arg(name));
    const QString argument = payload.value(QLatin1StringView("args")).toArray().at(0).toString();
    return answer(QJsonDocument(m_fonts.runKitten(QJsonDocument::fromJson(argument.toUtf8()).object())));
}
