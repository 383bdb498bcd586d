// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitty/ProcessFolder.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace
{

constexpr qsizetype statLimit = 4096;

bool belongsToThisUser(const QFile& file)
{
    struct stat status{};
    return fstat(file.handle(), &status) == 0 && status.st_uid == geteuid();
}

} // namespace

ProcessFolder::ProcessFolder(QString root)
    : m_root(std::move(root))
{
}

QByteArray ProcessFolder::read(const QString& path, qsizetype limit) const
{
    QFile file(this->path(path));
    return file.open(QIODevice::ReadOnly) ? file.read(limit) : QByteArray();
}

QByteArray ProcessFolder::readOwn(pid_t pid, const QString& name, qsizetype limit) const
{
    QFile file(path(pid, name));
    return file.open(QIODevice::ReadOnly) && belongsToThisUser(file) ? file.read(limit) : QByteArray();
}

std::optional<ProcessStat> ProcessFolder::stat(pid_t pid) const
{
    return ProcessStat::parse(read(QStringLiteral("%1/stat").arg(pid), statLimit));
}

QString ProcessFolder::path(const QString& name) const
{
    return m_root + u'/' + name;
}

QString ProcessFolder::path(pid_t pid, const QString& name) const
{
    return m_root + u'/' + QString::number(pid) + u'/' + name;
}
