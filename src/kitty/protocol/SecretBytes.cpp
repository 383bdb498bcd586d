// SPDX-License-Identifier: GPL-3.0-or-later
#include "SecretBytes.h"

#include <openssl/crypto.h>

#include <utility>

SecretBytes::SecretBytes(std::size_t size)
    : m_bytes(std::make_unique<unsigned char[]>(size)) // NOLINT(modernize-avoid-c-arrays)
    , m_size(size)
    , m_allocated(size)
{
}

SecretBytes::SecretBytes(QByteArrayView bytes)
    : SecretBytes(static_cast<std::size_t>(bytes.size()))
{
    std::ranges::copy(bytes, m_bytes.get());
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
    , m_allocated(std::exchange(other.m_allocated, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
        m_allocated = std::exchange(other.m_allocated, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    wipe();
}

SecretBytes SecretBytes::taken(QByteArray &&bytes)
{
    QByteArray source = std::move(bytes);
    SecretBytes secret{QByteArrayView(source)};
    OPENSSL_cleanse(source.data(), static_cast<std::size_t>(source.size()));
    return secret;
}

void SecretBytes::wipe()
{
    if (m_bytes)
        OPENSSL_cleanse(m_bytes.get(), m_allocated);
}
