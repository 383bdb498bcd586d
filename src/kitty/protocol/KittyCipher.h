// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <expected>
#include <functional>

/// Encrypts commands for a kitty with `allow_remote_control password`, together with the password
/// (https://sw.kovidgoyal.net/kitty/rc_protocol/#encrypted-communication): a fresh X25519 key for each
/// command, SHA-256 of the shared secret as the key of AES-256-GCM. kitty's answers are not encrypted.
///
/// Without a password nothing is encrypted: the plain command is the form in which kitty takes the empty
/// password, `remote_control_password "" kitten`, and it passes over a `password` in such a command.
class KittyCipher
{
public:
    enum class Error {
        UnknownProtocol, ///< the public key is for a way to encrypt that is not known here
        InvalidKey, ///< the public key is none
        InvalidCommand, ///< the command is not a JSON object
        Failed, ///< the library would not do it, for lack of memory or of randomness
    };

    /// What differs from one command to the next; tests hand in their own. `bytes` fills a private key and an
    /// initialisation vector, in this order; empty means that there is no randomness.
    struct Sources {
        std::function<QByteArray(int size)> bytes;
        std::function<std::chrono::nanoseconds()> sinceEpoch;

        static Sources real();
    };

    /// `publicKey` is the value of KITTY_PUBLIC_KEY: "1:" and base85. It changes with every kitty process.
    static std::expected<KittyCipher, Error> forKey(const QByteArray &publicKey,
                                                    Sources sources = Sources::real());

    /// `command` is KittyMessage::toJson(); the result, JSON too, is sent in its place. kitty takes it for
    /// five minutes, and anything wrong with it is answered by silence. `password` is UTF-8; no copy of it is
    /// left behind.
    std::expected<QByteArray, Error> encrypt(const QByteArray &command, QByteArrayView password) const;

private:
    KittyCipher(QByteArray publicKey, Sources sources);

    QByteArray m_publicKey; ///< 32 bytes
    Sources m_sources;
};
