// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyCipher.h"

#include "Base85.h"
#include "SecretBytes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace
{

constexpr int keySize = 32; // of X25519 and of AES-256 alike
constexpr int ivSize = 12;
constexpr int tagSize = 16;

template<auto release> struct Release {
    template<typename Object> void operator()(Object *object) const { release(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Release<EVP_PKEY_CTX_free>>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Release<EVP_CIPHER_CTX_free>>;

const unsigned char *data(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *data(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

/// The key that both sides come to: the hash of what X25519 makes of ours and theirs.
bool agree(EVP_PKEY *own, const QByteArray &theirs, SecretBytes &key)
{
    const Key peer(EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nullptr, data(theirs), keySize));
    const KeyContext context(EVP_PKEY_CTX_new(own, nullptr));
    SecretBytes shared(std::size_t{keySize});
    std::size_t size = shared.size();
    return peer && context && EVP_PKEY_derive_init(context.get()) == 1
        && EVP_PKEY_derive_set_peer(context.get(), peer.get()) == 1
        && EVP_PKEY_derive(context.get(), shared.data(), &size) == 1 && size == shared.size()
        && EVP_Digest(shared.data(), shared.size(), key.data(), nullptr, EVP_sha256(), nullptr) == 1;
}

struct Sealed {
    QByteArray text;
    QByteArray tag;
};

std::optional<Sealed> seal(const SecretBytes &key, const QByteArray &iv, const SecretBytes &plain)
{
    Sealed sealed{.text = QByteArray(plain.intSize(), '\0'), .tag = QByteArray(tagSize, '\0')};
    const CipherContext context(EVP_CIPHER_CTX_new());
    int written = 0;
    int rest = 0;
    // GCM's own initialisation vector has 12 bytes, and it pads nothing: the last step writes no byte.
    const bool done = context
        && EVP_EncryptInit_ex2(context.get(), EVP_aes_256_gcm(), key.data(), data(iv), nullptr) == 1
        && EVP_EncryptUpdate(context.get(), data(sealed.text), &written, plain.data(), plain.intSize()) == 1
        && EVP_EncryptFinal_ex(context.get(), data(sealed.text) + written, &rest) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagSize, data(sealed.tag)) == 1;
    return done && written + rest == plain.intSize() ? std::optional(sealed) : std::nullopt;
}

constexpr QByteArrayView noPassword("\"password\":\"\"");

/// As text of JSON; the number of bytes, at most six for each.
std::size_t escape(QByteArrayView text, unsigned char *place)
{
    std::size_t size = 0;
    const auto put = [&](char c) { place[size++] = static_cast<unsigned char>(c); };
    for (const char c : text) {
        constexpr QByteArrayView special("\"\\\b\f\n\r\t");
        constexpr QByteArrayView letters("\"\\bfnrt");
        if (const qsizetype found = special.indexOf(c); found >= 0) {
            put('\\');
            put(letters[found]);
        } else if (static_cast<unsigned char>(c) < ' ') {
            for (const char each : QByteArrayView("\\u00"))
                put(each);
            put(c < 0x10 ? '0' : '1');
            put("0123456789abcdef"[c % 16]);
        } else {
            put(c);
        }
    }
    return size;
}

/// The command, in JSON with an empty password, with this one. Nothing that copies takes part in it.
SecretBytes withPassword(QByteArrayView json, QByteArrayView password)
{
    // Keys are in order: before it there is the command's name alone, and there quotes would be escaped.
    const qsizetype place = json.indexOf(noPassword) + noPassword.size() - 1;
    const QByteArrayView rest = json.sliced(place);
    SecretBytes plain(static_cast<std::size_t>(json.size() + 6 * password.size()));
    unsigned char *next = std::ranges::copy(json.first(place), plain.data()).out;
    next += escape(password, next);
    next = std::ranges::copy(rest, next).out;
    plain.truncate(static_cast<std::size_t>(next - plain.data()));
    return plain;
}

QString base85(const QByteArray &bytes)
{
    return QString::fromLatin1(Base85::encode(bytes));
}

} // namespace

KittyCipher::Sources KittyCipher::Sources::real()
{
    return {
        .bytes =
            [](int size) {
                QByteArray bytes(size, '\0');
                return RAND_bytes(data(bytes), size) == 1 ? bytes : QByteArray();
            },
        .sinceEpoch = [] { return std::chrono::system_clock::now().time_since_epoch(); },
    };
}

KittyCipher::KittyCipher(QByteArray publicKey, Sources sources)
    : m_publicKey(std::move(publicKey))
    , m_sources(std::move(sources))
{
}

std::expected<KittyCipher, KittyCipher::Error> KittyCipher::forKey(const QByteArray &publicKey,
                                                                   Sources sources)
{
    const qsizetype colon = publicKey.indexOf(':');
    if (colon < 0)
        return std::unexpected(Error::InvalidKey);
    if (publicKey.first(colon) != "1")
        return std::unexpected(Error::UnknownProtocol);
    const auto key = Base85::decode(publicKey.sliced(colon + 1));
    if (!key || key->size() != keySize)
        return std::unexpected(Error::InvalidKey);
    return KittyCipher(*key, std::move(sources));
}

std::expected<QByteArray, KittyCipher::Error> KittyCipher::encrypt(const QByteArray &command,
                                                                   QByteArrayView password) const
{
    QJsonObject object = QJsonDocument::fromJson(command).object();
    const QJsonValue version = object.value(QLatin1StringView("version"));
    if (!version.isArray())
        return std::unexpected(Error::InvalidCommand);
    object.insert(QLatin1StringView("password"), QString());
    object.insert(QLatin1StringView("timestamp"), static_cast<qint64>(m_sources.sinceEpoch().count()));
    const SecretBytes plain = withPassword(QJsonDocument(object).toJson(QJsonDocument::Compact), password);

    const SecretBytes privateKey = SecretBytes::taken(m_sources.bytes(keySize));
    const QByteArray iv = m_sources.bytes(ivSize);
    if (privateKey.intSize() != keySize || iv.size() != ivSize)
        return std::unexpected(Error::Failed);
    const Key own(EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, privateKey.data(), keySize));
    QByteArray ownPublicKey(keySize, '\0');
    std::size_t size = keySize;
    if (!own || EVP_PKEY_get_raw_public_key(own.get(), data(ownPublicKey), &size) != 1)
        return std::unexpected(Error::Failed);

    SecretBytes key(std::size_t{keySize});
    if (!agree(own.get(), m_publicKey, key))
        return std::unexpected(Error::InvalidKey);
    const auto sealed = seal(key, iv, plain);
    if (!sealed)
        return std::unexpected(Error::Failed);

    const QJsonObject envelope{
        {QStringLiteral("version"), version},
        {QStringLiteral("iv"), base85(iv)},
        {QStringLiteral("tag"), base85(sealed->tag)},
        {QStringLiteral("pubkey"), base85(ownPublicKey)},
        {QStringLiteral("encrypted"), base85(sealed->text)},
    };
    return QJsonDocument(envelope).toJson(QJsonDocument::Compact);
}
