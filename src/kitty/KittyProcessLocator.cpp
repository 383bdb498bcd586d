// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitty/KittyProcessLocator.h"

#include "kitty/EffectiveConfig.h"
#include "kitty/KittyConfigText.h"
#include "kitty/KittyEnvironment.h"
#include "kitty/KittyProcess.h"
#include "kitty/KittyProgram.h"
#include "kitty/ListenOption.h"
#include "kitty/ProcessWatch.h"
#include "kitty/TrustedKitties.h"

#include <QFile>

#include <utility>

#include <unistd.h>

namespace
{

constexpr qsizetype socketsLimit = 16 << 20;
constexpr qsizetype environmentLimit = 4 << 20;
constexpr qsizetype commandLineLimit = 1 << 20;

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

/// nullopt for a name that is not UTF-8, which Qt cannot connect to.
std::optional<KittyAddress> addressOf(const QByteArray &name, pid_t peer, const QByteArray &workingFolder)
{
    const bool isAbstract = name.startsWith('@');
    QByteArray bytes = isAbstract ? name.mid(1) : name;
    if (!isAbstract && !bytes.startsWith('/'))
        bytes = workingFolder + '/' + bytes;
    const KittyAddress address{.name = QFile::decodeName(bytes), .isAbstract = isAbstract, .peer = peer};
    return QFile::encodeName(address.name) == bytes ? std::optional(address) : std::nullopt;
}

/// The name under which the kernel lists that socket.
QByteArray boundName(const KittyAddress &address)
{
    const QByteArray name = QFile::encodeName(address.name);
    return address.isAbstract ? '@' + name : name;
}

/// Where kitty, by Python's rule, puts a socket with a relative path.
QByteArray temporaryFolder()
{
    for (const char *name : {"TMPDIR", "TEMP", "TMP"}) {
        const QByteArray folder = qgetenv(name);
        if (!folder.isEmpty() && access(folder.constData(), W_OK) == 0)
            return folder;
    }
    return QByteArrayLiteral("/tmp");
}

KittyError error(KittyError::Kind kind, const KittyId &kitty)
{
    return {.kind = kind, .pid = kitty.pid, .detail = {}};
}

} // namespace

KittyProcessLocator::KittyProcessLocator(ProcessFolder processes)
    : m_processes(std::move(processes))
{
}

std::optional<KittyId> KittyProcessLocator::identify(pid_t pid) const
{
    const auto stat = m_processes.stat(pid);
    return stat && !stat->hasEnded() ? std::optional(KittyId{.pid = pid, .startTime = stat->startTime})
                                     : std::nullopt;
}

std::unique_ptr<QObject> KittyProcessLocator::watch(const KittyId &kitty, std::function<void()> ended)
{
    auto watch = std::make_unique<ProcessWatch>(kitty);
    QObject::connect(watch.get(), &ProcessWatch::ended, watch.get(), std::move(ended));
    return watch;
}

std::expected<KittyAddress, KittyError> KittyProcessLocator::locate(const KittyId &kitty)
{
    std::erase_if(m_found, [this](const auto &found) { return !exists(found.first); });
    if (!exists(kitty))
        return std::unexpected(error(KittyError::Kind::Gone, kitty));
    if (const auto address = fromKernel(kitty))
        return *address;

    auto result = fromEnvironment(kitty);
    if (!result && result.error().kind == KittyError::Kind::NoSocket)
        result = fromOption(kitty);
    if (result && !mayListen(*result))
        result = std::unexpected(error(KittyError::Kind::NoSocket, kitty));
    if (!result && !exists(kitty))
        return std::unexpected(error(KittyError::Kind::Gone, kitty));
    return result;
}

std::chrono::milliseconds KittyProcessLocator::age(const KittyId &kitty) const
{
    return KittyProcess::age(kitty);
}

std::optional<QByteArray> KittyProcessLocator::publicKey(const KittyId &kitty) const
{
    std::optional<QByteArray> key;
    forEachProgram(kitty, [&key](const KittyEnvironment &environment) {
        if (!environment.publicKey.isEmpty())
            key = environment.publicKey;
        return key.has_value();
    });
    return key;
}

std::expected<void, QString> KittyProcessLocator::prove(const KittyId &kitty) const
{
    auto proven = KittyProgram::prove(kitty.pid, m_processes);
    if (!proven && TrustedKitties::contains(kitty))
        proven = {};
    return exists(kitty) ? proven : std::unexpected(QString());
}

std::optional<KittyFont> KittyProcessLocator::configuredFont(const KittyId &kitty) const
{
    const auto config = EffectiveConfig::of(kitty, m_processes);
    if (!config)
        return std::nullopt;
    KittyFont font{.readAt = config->writtenAt};
    const auto size = KittyConfigText::lastValue(config->text, QByteArrayLiteral("font_size"));
    bool isNumber = false;
    if (const double points = size.value_or(QByteArray()).toDouble(&isNumber); isNumber && points > 0)
        font.points = points;
    return font;
}

std::unique_ptr<QObject> KittyProcessLocator::watchConfig(const KittyId &kitty,
                                                          std::function<void()> reloaded)
{
    return m_configs.watch(EffectiveConfig::pathOf(kitty, m_processes), std::move(reloaded));
}

UnixSocketTable::Connections KittyProcessLocator::connectionsTo(const KittyAddress &address) const
{
    return sockets().connectionsTo(boundName(address));
}

bool KittyProcessLocator::isStopped(const KittyId &kitty) const
{
    const auto stat = m_processes.stat(kitty.pid);
    return stat && stat->startTime == kitty.startTime && stat->isStopped();
}

std::optional<KittyAddress> KittyProcessLocator::fromKernel(const KittyId &kitty)
{
    const UnixSocketTable table = sockets();
    const auto addressAt = [&](quint64 inode) -> std::optional<KittyAddress> {
        const QByteArray name = table.listener(inode);
        if (name.isEmpty() || isSingleInstanceSocket(name))
            return std::nullopt;
        return addressOf(name, kitty.pid, m_processes.workingFolder(kitty.pid));
    };

    if (const auto known = m_found.find(kitty); known != m_found.end()) {
        if (const auto address = addressAt(known->second))
            return address;
        m_found.erase(known);
    }
    for (const quint64 inode : m_processes.socketInodes(kitty.pid)) {
        if (const auto address = addressAt(inode)) {
            m_found.emplace(kitty, inode);
            return address;
        }
    }
    return std::nullopt;
}

KittyProcessLocator::Result KittyProcessLocator::fromEnvironment(const KittyId &kitty) const
{
    Result result = std::unexpected(error(KittyError::Kind::NoSocket, kitty));
    forEachProgram(kitty, [&](const KittyEnvironment &environment) {
        // A window may have a private descriptor instead (fd:3): that is nothing to connect to.
        const auto address = ListenOption::address(environment.listenOn, kitty.pid);
        if (address || address.error().kind == KittyError::Kind::TcpOnly)
            result = address;
        return result.has_value();
    });
    return result;
}

KittyProcessLocator::Result KittyProcessLocator::fromOption(const KittyId &kitty) const
{
    const QByteArray arguments = m_processes.readOwn(kitty.pid, QStringLiteral("cmdline"), commandLineLimit);
    const QByteArray config = EffectiveConfig::of(kitty, m_processes).value_or(EffectiveConfig()).text;
    auto option = ListenOption::fromCommandLine(arguments);
    // What -o says is part of the effective configuration, so only --listen-on beats that.
    if (!option || option->isFromConfig)
        option = ListenOption::fromConfig(config).or_else([&] { return option; });
    if (!option)
        return std::unexpected(error(KittyError::Kind::NoSocket, kitty));
    const auto permission = KittyConfigText::lastValue(config, QByteArrayLiteral("allow_remote_control"));
    if (!config.isEmpty() && !KittyConfigText::allowsRemoteControl(permission))
        return std::unexpected(error(KittyError::Kind::RemoteControlOff, kitty));
    return ListenOption::address(
        option->expanded(kitty.pid, VariableExpansion::ownVariable, temporaryFolder()), kitty.pid);
}

UnixSocketTable KittyProcessLocator::sockets() const
{
    return UnixSocketTable::parse(m_processes.read(QStringLiteral("net/unix"), socketsLimit));
}

bool KittyProcessLocator::mayListen(const KittyAddress &address) const
{
    return sockets().isListening(boundName(address)) || m_processes.hasOtherNetwork(address.peer);
}

bool KittyProcessLocator::exists(const KittyId &kitty) const
{
    return identify(kitty.pid) == kitty;
}

template<typename Accept> void KittyProcessLocator::forEachProgram(const KittyId &kitty, Accept accept) const
{
    for (const pid_t pid : m_processes.descendants(kitty.pid)) {
        const auto environment =
            KittyEnvironment::parse(m_processes.readOwn(pid, QStringLiteral("environ"), environmentLimit));
        if (environment && environment->kitty == kitty.pid && accept(*environment))
            return;
    }
}
