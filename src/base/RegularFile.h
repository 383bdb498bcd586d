// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <expected>
#include <utility>

#include <sys/stat.h>

/// An ordinary file opened for reading. Whatever a path from a user or another program names by now, it is
/// never waited for: a pipe without a writer, a terminal or an endless device is refused, and read() has a
/// bound. (A file on a network disk that hangs is waited for all the same: the kernel offers nothing else.)
class RegularFile
{
public:
    enum class Problem {
        Missing,
        NotAFile, ///< a folder, a pipe, a socket, a device
        Unreadable,
    };
    struct Error {
        Problem problem = Problem::Unreadable;
        QString detail; ///< what the system says, in its own words
    };

    static std::expected<RegularFile, Error> open(const QString &path);

    /// The beginning of the file, at most `limit` bytes; empty if it cannot be read.
    static QByteArray contentOf(const QString &path, qsizetype limit);

    RegularFile(RegularFile &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
        , m_status(other.m_status)
    {
    }
    RegularFile(const RegularFile &) = delete;
    RegularFile &operator=(const RegularFile &) = delete;
    RegularFile &operator=(RegularFile &&) = delete;
    ~RegularFile();

    /// Of the opened file itself, whatever stands at its path by now.
    const struct stat &status() const { return m_status; }

    /// The next bytes, at most `limit`.
    QByteArray read(qsizetype limit);

    /// The same into memory of the caller's; how many there were.
    qsizetype read(char *buffer, qsizetype size);

private:
    RegularFile(int descriptor, const struct stat &status)
        : m_descriptor(descriptor)
        , m_status(status)
    {
    }

    int m_descriptor;
    struct stat m_status;
};
