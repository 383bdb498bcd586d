// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <expected>
#include <optional>

/// Cuts a byte stream into frames: what lies between `start` and `end`. With an empty start, lines.
/// Never holds more than `limit` bytes of an unfinished frame; every byte is looked at once, however slowly
/// it drips in.
class FrameBuffer
{
public:
    enum class Error {
        TooLong, ///< no end within `limit` bytes
        Garbage, ///< bytes where a start belongs
    };

    FrameBuffer(QByteArray start, QByteArray end, qsizetype limit);

    void append(const QByteArray &bytes);

    /// The next whole frame without its start and end; nullopt if more bytes are needed. After an error
    /// nothing further can be read from this stream: clear() and drop the connection.
    std::expected<std::optional<QByteArray>, Error> next();

    void clear();

    /// No part of a further frame has come.
    bool isEmpty() const { return m_read == m_bytes.size(); }

private:
    QByteArray m_start;
    QByteArray m_end;
    qsizetype m_limit;
    QByteArray m_bytes;
    qsizetype m_read = 0; ///< bytes of m_bytes that were handed out
    qsizetype m_scanned = 0; ///< bytes of m_bytes in which no end begins
};
