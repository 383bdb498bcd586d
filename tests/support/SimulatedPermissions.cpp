// SPDX-License-Identifier: GPL-3.0-or-later
#include "SimulatedPermissions.h"

#include <algorithm>
#include <utility>

void SimulatedPermissions::setPasswords(const Passwords &passwords, Decrypt decrypt)
{
    m_passwords = passwords;
    m_decrypt = std::move(decrypt);
}

std::optional<QJsonObject> SimulatedPermissions::decrypted(const QJsonObject &request) const
{
    if (request.contains(QLatin1StringView("encrypted")))
        return m_decrypt ? m_decrypt(request) : std::nullopt;
    QJsonObject command = request;
    command.remove(QLatin1StringView("password"));
    return command;
}

bool SimulatedPermissions::canCompareAsNewKitties(const QJsonObject &command) const
{
    const QString password = command.value(QLatin1StringView("password")).toString();
    QStringList compared = m_decided.keys() + m_passwords.value_or(Passwords()).keys();
    if (password.isEmpty() || compared.isEmpty())
        return true;
    compared += password;
    return std::ranges::all_of(compared, [](const QString &each) {
        return std::ranges::all_of(each, [](QChar c) { return c.unicode() < 128; });
    });
}

SimulatedPermissions::Verdict SimulatedPermissions::judge(const QJsonObject &command) const
{
    if (!m_passwords)
        return Verdict::Allowed;
    const QString password = command.value(QLatin1StringView("password")).toString();
    const QString name = command.value(QLatin1StringView("cmd")).toString();
    if (m_decided.contains(password))
        return m_decided.value(password) ? Verdict::Allowed : Verdict::Disallowed;
    const auto known = m_passwords->constFind(password);
    if (known == m_passwords->constEnd())
        return password.isEmpty() ? Verdict::Disabled : Verdict::Ask;
    if (known->isEmpty() || known->contains(name))
        return Verdict::Allowed;
    return password.isEmpty() ? Verdict::Disabled : Verdict::Disallowed;
}
