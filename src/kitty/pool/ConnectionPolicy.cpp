// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConnectionPolicy.h"

#include "KittyClient.h"

#include <QCoreApplication>

using namespace std::chrono_literals;
using Kind = KittyError::Kind;

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConnectionPolicy)
};

const QVersionNumber servesAll(0, 42, 2);

/// kitty answers within a few milliseconds, and other clients may have to wait meanwhile.
constexpr auto patience = 300ms;

/// Opened while another connection is: whether it is served shows what its version would tell. It asks for
/// nothing that would be carried out. Destroys itself; where the answer has to wait, only when that has come,
/// for kitty notes an error when it answers to nobody.
class SecondConnection final : public QObject
{
public:
    SecondConnection(const KittyAddress &address, Scheduler &scheduler, QObject *parent,
                     std::function<void(bool isServed)> found)
        : QObject(parent)
        , m_client(address, scheduler)
    {
        connect(&m_client, &KittyClient::opened, this, [this] {
            const KittyCommand probe = KittyCommand::permissionProbe(QStringLiteral("ls"));
            m_client.send(KittyMessage::framed(KittyMessage::toJson(probe)), patience);
        });
        connect(&m_client, &KittyClient::overdue, this, [found] { found(false); });
        connect(&m_client, &KittyClient::answered, this, [this, found] {
            found(true);
            deleteLater();
        });
        connect(&m_client, &KittyClient::answeredLate, this, &QObject::deleteLater);
        connect(&m_client, &KittyClient::failed, this, [this, found] {
            found(false);
            deleteLater();
        });
    }

    void open(std::chrono::milliseconds timeout) { m_client.open(timeout); }

private:
    KittyClient m_client;
};

} // namespace

ConnectionPolicy::ConnectionPolicy(const KittyId &kitty, const KittyLocator &locator,
                                   const RegistryConfig &config)
    : m_id(kitty)
    , m_locator(locator)
    , m_config(config)
{
}

bool ConnectionPolicy::servesSeveral() const
{
    return m_config.keepOpen != KeepOpen::Never && (m_hasServedSeveral || m_version >= servesAll);
}

void ConnectionPolicy::find(const KittyAddress &address, Scheduler &scheduler, QObject *context,
                            const std::function<void(bool)> &found)
{
    if (m_config.keepOpen == KeepOpen::Never || !m_version.isNull()) {
        found(servesSeveral());
        return;
    }
    auto *second = new SecondConnection(address, scheduler, context->parent(),
                                        [this, context = QPointer(context), found](bool isServed) {
                                            if (!context)
                                                return;
                                            m_hasServedSeveral = isServed;
                                            found(isServed);
                                        });
    m_second = second;
    second->open(m_config.connectTimeout);
}

bool ConnectionPolicy::mayStayOpen() const
{
    return m_config.keepOpen == KeepOpen::Always || servesSeveral();
}

KittyError ConnectionPolicy::silence(const KittyAddress &address) const
{
    if (m_locator.isStopped(m_id))
        return {.kind = Kind::Hung, .pid = m_id.pid, .detail = Text::tr("it was stopped")};
    const auto connections = m_locator.connectionsTo(address);
    const int ours = m_second ? 2 : 1;
    const bool isBusy = !servesSeveral() && connections.accepted + connections.waiting > ours;
    return {.kind = isBusy ? Kind::BusyWithAnother : Kind::Hung, .pid = m_id.pid, .detail = {}};
}
