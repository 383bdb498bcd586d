// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

/// What a simulated kitty allows to whom: `allow_remote_control password` and its passwords, by kitty's own
/// rules (remote_control.py of 0.26.5). Without passwords everything is allowed.
class SimulatedPermissions
{
public:
    /// Each password with the commands that it allows; none means all. The empty one is for commands without
    /// a password.
    using Passwords = QMap<QString, QStringList>;
    using Decrypt = std::function<std::optional<QJsonObject>(const QJsonObject &envelope)>;

    /// From now on a password is wanted. How commands are decrypted is handed in by who has the key.
    void setPasswords(const Passwords &passwords, Decrypt decrypt);

    /// The command in this request; nullopt if it cannot be decrypted.
    std::optional<QJsonObject> decrypted(const QJsonObject &request) const;

    /// kitty 0.47 and later fail over a command with a password if that, or one of theirs, is not ASCII.
    bool canCompareAsNewKitties(const QJsonObject &command) const;

    enum class Verdict {
        Allowed,
        Disabled, ///< it needs a password
        Disallowed, ///< the password does not allow it
        Ask, ///< the user is asked about this password
    };
    Verdict judge(const QJsonObject &command) const;

    /// The user's answer, for all commands with this password.
    void decide(const QString &password, bool isAllowed) { m_decided[password] = isAllowed; }

private:
    std::optional<Passwords> m_passwords;
    Decrypt m_decrypt;
    QMap<QString, bool> m_decided;
};
