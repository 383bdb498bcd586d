// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <expected>

/// Writes to a descriptor that others may share, such as standard output, without ever waiting for whoever
/// reads there. poll() is not enough for that: it tells of room for a byte, and the write of a line then
/// waits for room for all of it, on a terminal for as long as nobody reads. Nor may the descriptor be made
/// non-blocking, for it would be so for the user's shell, too. So a terminal or a pipe is opened once more,
/// and a socket is told with each message (MSG_DONTWAIT).
class NonBlockingOutput
{
public:
    /// The descriptor stays the caller's, who keeps it open.
    explicit NonBlockingOutput(int descriptor);
    ~NonBlockingOutput();
    Q_DISABLE_COPY_MOVE(NonBlockingOutput)

    /// How many bytes were written, 0 if there is no room now. Error: an errno.
    std::expected<qsizetype, int> write(QByteArrayView bytes) const;

    /// To be watched for room.
    int descriptor() const { return m_own < 0 ? m_descriptor : m_own; }

private:
    enum class Kind {
        NeverWaits, ///< a file, or opened by us or by others so that it doesn't
        Socket,
        MayWait, ///< can't be opened once more, as when it was handed to another user's program
    };

    int m_descriptor;
    int m_own = -1; ///< opened here
    Kind m_kind = Kind::MayWait;
};
