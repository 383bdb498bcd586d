// SPDX-License-Identifier: GPL-3.0-or-later
#include "KittyProcessLocator.h"

#include "EffectiveConfig.h"
#include "KittyConfigFiles.h"
#include "KittyConfigText.h"
#include "KittyEnvironment.h"
#include "KittyProcess.h"
#include "KittyProgram.h"
#include "ListenSettings.h"
#include "ProcessWatch.h"
#include "TrustedKitties.h"
#include "WindowProcess.h"

#include <QFile>

#include <algorithm>
#include <utility>

#include <sys/un.h>
#include <unistd.h>

using Kind = KittyError::Kind;

namespace
{

constexpr qsizetype socketsLimit = 16 << 20;
constexpr qsizetype longestPath = sizeof(sockaddr_un::sun_path) - 1;

/// A program by another name may be kitty all the same.
bool isCalledKitty(const KittyAddress &address)
{
    return address.name.mid(address.name.lastIndexOf(u'/') + 1).contains(QLatin1StringView("kitty"));
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

KittyError error(Kind kind, const KittyId &kitty)
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
    return m_processes.idOf(pid);
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
        return std::unexpected(error(Kind::Gone, kitty));
    const WindowProcess process = WindowProcess::of(kitty.pid, m_processes);
    // What such a process listens at is not for us.
    if (process.kind == WindowProcess::Kind::XServer)
        return std::unexpected(error(Kind::UnderX11, kitty));
    const auto listening = fromKernel(kitty);
    if (listening && (process.isKitty() || isCalledKitty(*listening)))
        return isElsewhere(*listening) ? Result(std::unexpected(error(Kind::OtherNetwork, kitty)))
                                       : *listening;
    if (!process.isKitty())
        return std::unexpected(KittyError{.kind = Kind::NotKitty, .pid = kitty.pid, .detail = process.name});

    auto result = fromEnvironment(kitty);
    const ListenSettings settings(kitty, m_processes);
    if (!result && result.error().kind == Kind::NoSocket)
        result = fromSettings(kitty, settings);
    if (result)
        result->root = rootOf(*result);
    const bool isLacking = result ? !mayListen(*result) : result.error().kind == Kind::NoSocket;
    if (isLacking)
        result = std::unexpected(whyNone(kitty, settings, result ? &*result : nullptr));
    if (!result && !exists(kitty))
        return std::unexpected(error(Kind::Gone, kitty));
    if (result && isElsewhere(*result))
        return std::unexpected(error(Kind::OtherNetwork, kitty));
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

KittyPasswords KittyProcessLocator::passwords(const KittyId &kitty) const
{
    const auto files = KittyConfigFiles::of(kitty, m_processes);
    // One that does not watch its files says by that very setting that it could.
    const QByteArray config = EffectiveConfig::of(kitty, m_processes).value_or(EffectiveConfig()).text;
    const bool couldWatch = KittyConfigText::lastValue(config, "auto_reload_config").has_value();
    return KittyPasswords(files.read(), files.isWatching || couldWatch);
}

QList<KittyId> KittyProcessLocator::questions(const KittyId &kitty) const
{
    QList<KittyId> found;
    for (const pid_t pid : m_processes.descendants(kitty.pid)) {
        const QByteArrayList words = m_processes.commandLine(pid).split('\0');
        // The key and the colour of its choice "Allow password"; the words themselves are translated.
        const bool asks =
            std::ranges::any_of(words, [](const QByteArray &word) { return word.startsWith("p;yellow:"); });
        if (const auto id = identify(pid); asks && id)
            found += *id;
    }
    std::ranges::sort(found, {}, &KittyId::startTime);
    return found;
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
    return sockets(address.peer).connectionsTo(address.boundName());
}

bool KittyProcessLocator::isStopped(const KittyId &kitty) const
{
    const auto stat = m_processes.stat(kitty.pid);
    return stat && stat->startTime == kitty.startTime && stat->isStopped();
}

std::optional<KittyAddress> KittyProcessLocator::fromKernel(const KittyId &kitty)
{
    const UnixSocketTable table = sockets(kitty.pid);
    const auto addressAt = [&](quint64 inode) -> std::optional<KittyAddress> {
        const QByteArray name = table.listener(inode);
        if (name.isEmpty())
            return std::nullopt;
        auto address = KittyAddress::fromBoundName(name, kitty.pid, m_processes.workingFolder(kitty.pid));
        if (address)
            address->root = rootOf(*address);
        return address;
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
    Result result = std::unexpected(error(Kind::NoSocket, kitty));
    forEachProgram(kitty, [&](const KittyEnvironment &environment) {
        // A window may have a private descriptor instead (fd:3): that is nothing to connect to.
        const auto address = ListenOption::address(environment.listenOn, kitty.pid);
        if (address || address.error().kind == Kind::TcpOnly)
            result = address;
        return result.has_value();
    });
    return result;
}

KittyProcessLocator::Result KittyProcessLocator::fromSettings(const KittyId &kitty,
                                                              const ListenSettings &settings) const
{
    if (!settings.option)
        return std::unexpected(error(Kind::NoSocket, kitty));
    return ListenOption::address(settings.option->expanded(m_processes.ownPid(kitty.pid),
                                                           VariableExpansion::ownVariable, temporaryFolder()),
                                 kitty.pid);
}

UnixSocketTable KittyProcessLocator::sockets(pid_t pid) const
{
    // Each network has a table of its own.
    const QString table = m_processes.hasOtherNetwork(pid) ? QStringLiteral("%1/net/unix").arg(pid)
                                                           : QStringLiteral("net/unix");
    return UnixSocketTable::parse(m_processes.read(table, socketsLimit));
}

bool KittyProcessLocator::mayListen(const KittyAddress &address) const
{
    const UnixSocketTable table = sockets(address.peer);
    return table.isListening(address.boundName())
        || (table.isEmpty() && m_processes.hasOtherNetwork(address.peer));
}

KittyError KittyProcessLocator::whyNone(const KittyId &kitty, const ListenSettings &settings,
                                        const KittyAddress *told) const
{
    if (!told || !settings.isAllowed) {
        KittyError lack = error(settings.isAllowed ? Kind::NoSocket : Kind::NothingSet, kitty);
        if (told)
            lack.kind = Kind::RemoteControlOff;
        lack.decidedBy = settings.decidedBy;
        return lack;
    }
    if (m_processes.isClosed(kitty.pid))
        return error(Kind::Hidden, kitty);
    if (told->isAbstract)
        return error(Kind::StartedEarlier, kitty);
    const QByteArray place = QFile::encodeName(told->place());
    if (access(place.constData(), F_OK) == 0)
        return error(Kind::AddressTaken, kitty);
    const QByteArray folder = place.left(std::max<qsizetype>(place.lastIndexOf('/'), 1));
    const bool fits = QFile::encodeName(told->name).size() <= longestPath;
    if (fits && access(folder.constData(), W_OK) == 0)
        return error(Kind::StartedEarlier, kitty);
    return {.kind = Kind::AddressUnusable, .pid = kitty.pid, .detail = told->name};
}

QString KittyProcessLocator::rootOf(const KittyAddress &address) const
{
    const QString root = m_processes.path(address.peer, QStringLiteral("root"));
    const bool fits = QFile::encodeName(root + address.name).size() <= longestPath;
    return !address.isAbstract && fits && m_processes.hasOtherFiles(address.peer) ? root : QString();
}

bool KittyProcessLocator::isElsewhere(const KittyAddress &address) const
{
    return address.isAbstract && m_processes.hasOtherNetwork(address.peer);
}

bool KittyProcessLocator::exists(const KittyId &kitty) const
{
    return identify(kitty.pid) == kitty;
}

template<typename Accept> void KittyProcessLocator::forEachProgram(const KittyId &kitty, Accept accept) const
{
    for (const pid_t pid : m_processes.descendants(kitty.pid)) {
        const auto environment = KittyEnvironment::parse(
            m_processes.readOwn(pid, QStringLiteral("environ"), KittyEnvironment::limit));
        if (environment && environment->kitty == m_processes.ownPid(kitty.pid) && accept(*environment))
            return;
    }
}
