// SPDX-License-Identifier: GPL-3.0-or-later
#include "FrameBuffer.h"

#include <QByteArrayView>

#include <algorithm>
#include <utility>

FrameBuffer::FrameBuffer(QByteArray start, QByteArray end, qsizetype limit)
    : m_start(std::move(start))
    , m_end(std::move(end))
    , m_limit(limit)
{
}

void FrameBuffer::append(const QByteArray &bytes)
{
    m_bytes.remove(0, m_read);
    m_scanned -= m_read;
    m_read = 0;
    m_bytes.append(bytes);
}

std::expected<std::optional<QByteArray>, FrameBuffer::Error> FrameBuffer::next()
{
    const QByteArrayView rest = QByteArrayView(m_bytes).sliced(m_read);
    const qsizetype startLength = std::min(rest.size(), m_start.size());
    if (rest.first(startLength) != QByteArrayView(m_start).first(startLength))
        return std::unexpected(Error::Garbage);

    const qsizetype from = std::max(m_scanned, m_read + startLength);
    const qsizetype end = m_bytes.indexOf(m_end, from);
    const qsizetype length = (end < 0 ? m_bytes.size() : end) - m_read - startLength;
    if (length > m_limit)
        return std::unexpected(Error::TooLong);
    if (end < 0) {
        m_scanned = std::max(from, m_bytes.size() - m_end.size() + 1);
        return std::nullopt;
    }

    const qsizetype begin = m_read + startLength;
    m_read = end + m_end.size();
    m_scanned = m_read;
    return m_bytes.mid(begin, length);
}

void FrameBuffer::clear()
{
    m_bytes.clear();
    m_read = 0;
    m_scanned = 0;
}
