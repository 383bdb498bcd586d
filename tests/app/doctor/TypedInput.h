// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>

#include <unistd.h>

/// What a user types at a terminal, and then the end of the input.
class TypedInput
{
public:
    explicit TypedInput(const QByteArray &typed)
    {
        if (pipe(m_ends.data()) != 0
            || write(m_ends[1], typed.constData(), static_cast<std::size_t>(typed.size())) != typed.size())
            qFatal("There are no pipes left.");
        close(m_ends[1]);
    }

    ~TypedInput() { close(m_ends[0]); }
    Q_DISABLE_COPY_MOVE(TypedInput)

    int descriptor() const { return m_ends[0]; }

    /// What nobody has read.
    QByteArray rest() const
    {
        QByteArray bytes(4096, '\0');
        bytes.resize(
            qMax<qsizetype>(0, read(m_ends[0], bytes.data(), static_cast<std::size_t>(bytes.size()))));
        return bytes;
    }

private:
    std::array<int, 2> m_ends{-1, -1};
};
