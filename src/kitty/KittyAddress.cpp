// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyAddress.h"

#include <QFile>

#include <unistd.h>

namespace
{

/// Where kitty --single-instance is told to open another window: no remote control there. Named so from
/// 0.26.5 to 0.48.2; a file, with a dot before and .sock behind, only where there is no abstract namespace.
bool isSingleInstanceSocket(const QByteArray &name)
{
    QByteArray last = name.mid(name.lastIndexOf('/') + 1);
    if (last.startsWith('@') || last.startsWith('.'))
        last = last.mid(1);
    const QByteArray own = "kitty-ipc-" + QByteArray::number(geteuid());
    return last == own || last.startsWith(own + '-') || last.startsWith(own + '.');
}

} // namespace

std::optional<KittyAddress> KittyAddress::fromBoundName(const QByteArray &name, pid_t peer,
                                                        const QByteArray &workingFolder)
{
    if (isSingleInstanceSocket(name))
        return std::nullopt;
    const bool isAbstract = name.startsWith('@');
    QByteArray bytes = isAbstract ? name.mid(1) : name;
    if (!isAbstract && !bytes.startsWith('/'))
        bytes = workingFolder + '/' + bytes;
    const KittyAddress address{.name = QFile::decodeName(bytes), .isAbstract = isAbstract, .peer = peer};
    return QFile::encodeName(address.name) == bytes ? std::optional(address) : std::nullopt;
}

QByteArray KittyAddress::boundName() const
{
    const QByteArray bytes = QFile::encodeName(name);
    return isAbstract ? '@' + bytes : bytes;
}
