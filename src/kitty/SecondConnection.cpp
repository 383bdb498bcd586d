// SPDX-License-Identifier: GPL-3.0-or-later
#include "kitty/SecondConnection.h"

using namespace std::chrono_literals;

namespace
{

/// kitty answers within a few milliseconds, and other clients may have to wait meanwhile.
constexpr auto patience = 300ms;

} // namespace

SecondConnection::SecondConnection(const KittyAddress &address, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_client(address, scheduler)
{
    connect(&m_client, &KittyClient::opened, this, [this] {
        const KittyCommand probe = KittyCommand::permissionProbe(QStringLiteral("ls"));
        m_client.send(KittyMessage::framed(KittyMessage::toJson(probe)), patience);
    });
    connect(&m_client, &KittyClient::overdue, this, [this] { Q_EMIT found(false); });
    connect(&m_client, &KittyClient::answered, this, [this] {
        Q_EMIT found(true);
        deleteLater();
    });
    connect(&m_client, &KittyClient::answeredLate, this, &QObject::deleteLater);
    connect(&m_client, &KittyClient::failed, this, [this] {
        Q_EMIT found(false);
        deleteLater();
    });
}

void SecondConnection::ask(std::chrono::milliseconds connectTimeout)
{
    m_client.open(connectTimeout);
}
