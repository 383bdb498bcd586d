// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Base85.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <openssl/evp.h>

#include <memory>
#include <optional>

/// The key pair of a simulated kitty, the same for the same seed: publishes the one half, and reads with the
/// other what was encrypted for it. The tag is not looked at: that the cipher is right has tests of its own.
class KittyKey
{
public:
    explicit KittyKey(char seed = 'k')
        : m_key(keyOf(seed), EVP_PKEY_free)
    {
    }

    QByteArray published() const
    {
        QByteArray key(32, '\0');
        std::size_t size = 32;
        EVP_PKEY_get_raw_public_key(m_key.get(), bytes(key), &size);
        return "1:" + Base85::encode(key);
    }

    std::optional<QJsonObject> decrypt(const QJsonObject &envelope) const
    {
        const auto field = [&](const char *name) {
            return Base85::decode(envelope.value(QLatin1StringView(name)).toString().toLatin1())
                .value_or(QByteArray());
        };
        QByteArray theirs = field("pubkey");
        QByteArray text = field("encrypted");
        // GCM counts its blocks from 2 on.
        QByteArray counter = field("iv") + QByteArray::fromHex("00000002");
        if (theirs.size() != 32 || counter.size() != 16)
            return std::nullopt;
        const std::shared_ptr<EVP_PKEY> peer(
            EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nullptr, bytes(theirs), 32), EVP_PKEY_free);
        const std::shared_ptr<EVP_PKEY_CTX> agreement(EVP_PKEY_CTX_new(m_key.get(), nullptr),
                                                      EVP_PKEY_CTX_free);
        QByteArray shared(32, '\0');
        std::size_t size = 32;
        EVP_PKEY_derive_init(agreement.get());
        EVP_PKEY_derive_set_peer(agreement.get(), peer.get());
        EVP_PKEY_derive(agreement.get(), bytes(shared), &size);
        QByteArray key = QCryptographicHash::hash(shared, QCryptographicHash::Sha256);
        const std::shared_ptr<EVP_CIPHER_CTX> cipher(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
        int written = 0;
        EVP_DecryptInit_ex2(cipher.get(), EVP_aes_256_ctr(), bytes(key), bytes(counter), nullptr);
        EVP_DecryptUpdate(cipher.get(), bytes(text), &written, bytes(text), static_cast<int>(text.size()));
        const QJsonObject command = QJsonDocument::fromJson(text).object();
        return command.isEmpty() ? std::nullopt : std::optional(command);
    }

private:
    static unsigned char *bytes(QByteArray &array) { return reinterpret_cast<unsigned char *>(array.data()); }

    static EVP_PKEY *keyOf(char seed)
    {
        QByteArray key(32, seed);
        return EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, bytes(key), 32);
    }

    std::shared_ptr<EVP_PKEY> m_key;
};
