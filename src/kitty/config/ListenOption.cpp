// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListenOption.h"

#include "KittyArguments.h"
#include "KittyConfigText.h"

#include <QByteArrayList>
#include <QFile>

namespace
{

const QByteArray name = QByteArrayLiteral("listen_on");
const QByteArray unixScheme = QByteArrayLiteral("unix:");
const QByteArray kittyPid = QByteArrayLiteral("{kitty_pid}");

std::optional<ListenOption> option(const QByteArray &value, bool isFromConfig)
{
    if (value.isEmpty() || value == "none")
        return std::nullopt;
    return ListenOption{.value = value, .isFromConfig = isFromConfig};
}

} // namespace

std::optional<ListenOption> ListenOption::fromConfig(const QByteArray &text)
{
    return option(KittyConfigText::lastValue(text, name).value_or(QByteArray()), true);
}

std::optional<ListenOption> ListenOption::fromCommandLine(const QByteArray &arguments)
{
    const QByteArrayList addresses = KittyArguments::values(arguments, '\0', "listen-on");
    if (!addresses.isEmpty() && !addresses.last().isEmpty())
        return option(addresses.last(), false);
    return fromConfig(KittyArguments::overrides(arguments));
}

QByteArray ListenOption::expanded(pid_t kitty, const VariableExpansion::Variables &variables,
                                  const QByteArray &temporaryFolder) const
{
    QByteArray address = VariableExpansion::expanded(value, variables);
    if (isFromConfig && address.startsWith(unixScheme) && !address.contains(kittyPid))
        address += '-' + kittyPid;
    address.replace(kittyPid, QByteArray::number(kitty));
    if (!address.startsWith(unixScheme))
        return address;

    const QByteArray path = address.mid(unixScheme.size());
    if (path.startsWith("~/"))
        return unixScheme + variables(QByteArrayLiteral("HOME")).value_or("~") + path.mid(1);
    if (path.startsWith('@') || path.startsWith('/'))
        return address;
    return unixScheme + temporaryFolder + '/' + path;
}

std::expected<KittyAddress, KittyError> ListenOption::address(const QByteArray &address, pid_t kitty)
{
    if (address.startsWith("tcp:") || address.startsWith("tcp6:"))
        return std::unexpected(KittyError{.kind = KittyError::Kind::TcpOnly, .pid = kitty, .detail = {}});
    const bool isAbstract = address.startsWith(unixScheme + '@');
    const QByteArray socket = address.mid(unixScheme.size() + (isAbstract ? 1 : 0));
    if (!address.startsWith(unixScheme) || socket.isEmpty() || (!isAbstract && !socket.startsWith('/')))
        return std::unexpected(KittyError{.kind = KittyError::Kind::NoSocket, .pid = kitty, .detail = {}});
    return KittyAddress{.name = QFile::decodeName(socket), .isAbstract = isAbstract, .peer = kitty};
}
