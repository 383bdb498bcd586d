// SPDX-License-Identifier: GPL-3.0-or-later
#include "InstanceLock.h"

#include "DisplayText.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

InstanceLock::InstanceLock(const QString &folder)
    : m_path(folder + QStringLiteral("/instance.lock"))
{
}

InstanceLock::~InstanceLock()
{
    // The file stays: another one may have opened it already, and a new file would be another lock.
    if (m_file >= 0)
        close(m_file);
}

std::expected<bool, QString> InstanceLock::take()
{
    // Not QLockFile: one that is killed while it writes its pid there leaves a lock that nobody holds, for
    // ever.
    if (m_file >= 0 && !isInPlace())
        close(std::exchange(m_file, -1));
    if (m_file < 0)
        m_file = open(QFile::encodeName(m_path).constData(),
                      O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    if (m_file >= 0 && flock(m_file, LOCK_EX | LOCK_NB) == 0)
        return true;
    if (m_file >= 0 && errno == EWOULDBLOCK)
        return false;
    return std::unexpected(tr("The file %1 can't be locked: %2.")
                               .arg(displayText(m_path), QString::fromLocal8Bit(std::strerror(errno))));
}

bool InstanceLock::isInPlace() const
{
    struct stat held{};
    struct stat found{};
    return fstat(m_file, &held) == 0 && lstat(QFile::encodeName(m_path).constData(), &found) == 0
        && held.st_dev == found.st_dev && held.st_ino == found.st_ino;
}
