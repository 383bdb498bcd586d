// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyEnvironment.h"

namespace
{

/// `variables` is NAME=value, each ended by a NUL.
QByteArray valueOf(const QByteArray &variables, const QByteArray &name)
{
    const QByteArray start = name + '=';
    qsizetype at = 0;
    if (!variables.startsWith(start)) {
        at = variables.indexOf('\0' + start);
        if (at < 0)
            return {};
        ++at;
    }
    at += start.size();
    const qsizetype end = variables.indexOf('\0', at);
    // Without its end it was cut off by the bound on reading.
    return end < 0 ? QByteArray() : variables.mid(at, end - at);
}

} // namespace

std::optional<KittyEnvironment> KittyEnvironment::parse(const QByteArray &variables)
{
    const pid_t kitty = valueOf(variables, "KITTY_PID").toInt();
    if (kitty <= 0)
        return std::nullopt;
    return KittyEnvironment{
        .kitty = kitty,
        .listenOn = valueOf(variables, "KITTY_LISTEN_ON"),
        .publicKey = valueOf(variables, "KITTY_PUBLIC_KEY"),
    };
}
