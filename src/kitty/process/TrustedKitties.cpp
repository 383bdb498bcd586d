// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrustedKitties.h"

#include "DisplayText.h"
#include "PrivateFolder.h"
#include "RegularFile.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TrustedKitties)
};

constexpr qsizetype sizeLimit = 1 << 20;

QString filePath()
{
    return PrivateFolder::defaultPath() + QStringLiteral("/trusted-kitties");
}

/// A PID alone is given to another process one day.
QByteArray lineOf(const KittyId &kitty)
{
    return QByteArray::number(kitty.pid) + ' ' + QByteArray::number(kitty.startTime);
}

} // namespace

bool TrustedKitties::contains(const KittyId &kitty)
{
    return RegularFile::contentOf(filePath(), sizeLimit).split('\n').contains(lineOf(kitty));
}

std::expected<void, QString> TrustedKitties::add(const KittyId &kitty)
{
    if (contains(kitty))
        return {};
    if (const auto prepared = PrivateFolder::prepare(PrivateFolder::defaultPath()); !prepared)
        return prepared;
    constexpr int flags = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
    const int file = open(QFile::encodeName(filePath()).constData(), flags, 0600);
    const QByteArray line = lineOf(kitty) + '\n';
    const bool isWritten =
        file >= 0 && write(file, line.constData(), static_cast<std::size_t>(line.size())) == line.size();
    const QString problem = QString::fromLocal8Bit(std::strerror(errno));
    if (file >= 0)
        close(file);
    if (!isWritten)
        return std::unexpected(Text::tr("%1 can't be written: %2.").arg(displayText(filePath()), problem));
    return {};
}
