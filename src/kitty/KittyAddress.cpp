// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitty/KittyAddress.h"

#include <QFile>

std::optional<KittyAddress> KittyAddress::fromBoundName(const QByteArray &name, pid_t peer,
                                                        const QByteArray &workingFolder)
{
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
