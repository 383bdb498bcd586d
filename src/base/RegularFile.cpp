// SPDX-License-Identifier: GPL-3.0-or-later
#include "RegularFile.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace
{

RegularFile::Error error(int code)
{
    return {.problem = code == ENOENT ? RegularFile::Problem::Missing : RegularFile::Problem::Unreadable,
            .detail = QString::fromLocal8Bit(std::strerror(code))};
}

} // namespace

std::expected<RegularFile, RegularFile::Error> RegularFile::open(const QString &path)
{
    // Opening a device can do something, so it is looked at before; but only what is open can't change.
    const QByteArray name = QFile::encodeName(path);
    struct stat status{};
    if (stat(name.constData(), &status) != 0)
        return std::unexpected(error(errno));
    const Error notAFile{.problem = Problem::NotAFile, .detail = {}};
    if (!S_ISREG(status.st_mode))
        return std::unexpected(notAFile);
    const int descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (descriptor < 0)
        return std::unexpected(error(errno));
    if (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        close(descriptor);
        return std::unexpected(notAFile);
    }
    return RegularFile(descriptor, status);
}

QByteArray RegularFile::contentOf(const QString &path, qsizetype limit)
{
    auto file = open(path);
    return file ? file->read(limit) : QByteArray();
}

RegularFile::~RegularFile()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

QByteArray RegularFile::read(qsizetype limit)
{
    // What the file says of its size is a hint: it may be growing, and some in /proc say 0.
    constexpr qsizetype pieceSize = 1 << 16;
    QByteArray content;
    content.reserve(std::clamp<qsizetype>(m_status.st_size, 0, limit));
    while (content.size() < limit) {
        const qsizetype before = content.size();
        const qsizetype wanted = std::min(pieceSize, limit - before);
        content.resize(before + wanted);
        const qsizetype count = read(content.data() + before, wanted);
        content.truncate(before + count);
        if (count < wanted)
            break;
    }
    return content;
}

qsizetype RegularFile::read(char *buffer, qsizetype size)
{
    qsizetype done = 0;
    while (done < size) {
        const ssize_t count = ::read(m_descriptor, buffer + done, static_cast<std::size_t>(size - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        done += count;
    }
    return done;
}
