// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitty/ServingHabits.h"

#include "kitty/SecondConnection.h"

#include <QCoreApplication>

using Kind = KittyError::Kind;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ServingHabits)
};

const QVersionNumber servesAll(0, 42, 2);

} // namespace

ServingHabits::ServingHabits(const KittyId &kitty, const KittyLocator &locator, const RegistryConfig &config)
    : m_id(kitty)
    , m_locator(locator)
    , m_config(config)
{
}

bool ServingHabits::servesSeveral() const
{
    return m_config.keepOpen != KeepOpen::Never && (m_hasServedSeveral || m_version >= servesAll);
}

void ServingHabits::find(const KittyAddress &address, Scheduler &scheduler, QObject *context,
                         const std::function<void(bool)> &found)
{
    if (m_config.keepOpen == KeepOpen::Never || !m_version.isNull()) {
        found(servesSeveral());
        return;
    }
    m_second = new SecondConnection(address, scheduler, context->parent());
    QObject::connect(m_second, &SecondConnection::found, context, [this, found](bool isServed) {
        m_hasServedSeveral = isServed;
        found(isServed);
    });
    m_second->ask(m_config.connectTimeout);
}

bool ServingHabits::mayStayOpen() const
{
    return m_config.keepOpen == KeepOpen::Always || servesSeveral();
}

KittyError ServingHabits::silence(const KittyAddress &address) const
{
    if (m_locator.isStopped(m_id))
        return {.kind = Kind::Hung, .pid = m_id.pid, .detail = Text::tr("it was stopped")};
    const auto connections = m_locator.connectionsTo(address);
    const int ours = m_second ? 2 : 1;
    const bool isBusy = !servesSeveral() && connections.accepted + connections.waiting > ours;
    return {.kind = isBusy ? Kind::BusyWithAnother : Kind::Hung, .pid = m_id.pid, .detail = {}};
}
