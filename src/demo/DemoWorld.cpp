// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoWorld.h"

#include "DemoFolder.h"
#include "PrivateFolder.h"

#include <QCoreApplication>
#include <QFile>

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DemoWorld)
};

} // namespace

DemoWorld::DemoWorld(Scheduler &scheduler)
    : m_scheduler(scheduler)
{
}

std::expected<void, QString> DemoWorld::start()
{
    const QString parent = PrivateFolder::defaultPath();
    if (const auto prepared = PrivateFolder::prepare(parent); !prepared)
        return prepared;
    m_folder = std::make_unique<QTemporaryDir>(parent + QStringLiteral("/demo-XXXXXX"));
    if (!m_folder->isValid())
        return std::unexpected(
            Text::tr("No folder can be made in %1: %2.").arg(parent, m_folder->errorString()));
    const QString socket = DemoFolder::niriSocket(m_folder->path());
    if (!m_niri.listen(socket))
        return std::unexpected(Text::tr("The simulated niri can't listen at %1.").arg(socket));
    if (const auto started = startKitties(); !started)
        return started;
    m_day.emplace(m_scheduler, m_niri,
                  DemoScript::Kitties{
                      .ready = ready(),
                      .withoutSocket = withoutSocket(),
                      .refusing = refusing(),
                      .tellReady = [this](const QByteArray &line) { m_ready->tell(line); },
                  });
    m_day->begin();
    return {};
}

std::expected<void, QString> DemoWorld::startKitties()
{
    for (Kitty *kitty : {&m_ready, &m_withoutSocket, &m_refusing}) {
        auto started = SimulatedKittyProcess::start(QStringLiteral("0.48.2"), m_folder->path());
        if (!started)
            return std::unexpected(started.error());
        *kitty = std::move(*started);
    }
    const auto listen = [this](const char *name) -> QByteArray {
        return "listen "
            + QFile::encodeName(DemoFolder::kittySocket(m_folder->path(), QLatin1StringView(name)));
    };
    m_ready->tell(listen("ready"));
    m_refusing->tell("forbid-everything");
    m_refusing->tell(listen("refusing"));
    return {};
}

niri::SocketFinder::Environment DemoWorld::environment() const
{
    return {.niriSocket = m_niri.path(), .runtimeDirectory = {}, .waylandDisplay = {}};
}
