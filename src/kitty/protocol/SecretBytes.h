// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <cstddef>
#include <memory>

/// Bytes that are overwritten before their memory goes to somebody else. There is one of them: moved, never
/// copied, and never shared or moved about in memory as a QByteArray is.
class SecretBytes
{
public:
    explicit SecretBytes(std::size_t size);
    explicit SecretBytes(QByteArrayView bytes);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    /// Takes over what somebody else made, whose own copy is overwritten.
    static SecretBytes taken(QByteArray &&bytes);

    unsigned char *data() { return m_bytes.get(); }
    const unsigned char *data() const { return m_bytes.get(); }
    std::size_t size() const { return m_size; }
    int intSize() const { return static_cast<int>(m_size); }
    QByteArrayView view() const { return {m_bytes.get(), static_cast<qsizetype>(m_size)}; }

    /// The first of them; the others are overwritten with these, at the end.
    void truncate(std::size_t size) { m_size = std::min(m_size, size); }

private:
    void wipe();

    std::unique_ptr<unsigned char[]> m_bytes; // NOLINT(modernize-avoid-c-arrays): it does own an array
    std::size_t m_size = 0;
    std::size_t m_allocated = 0;
};
