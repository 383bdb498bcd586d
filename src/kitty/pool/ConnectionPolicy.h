// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KittyAddress.h"
#include "KittyId.h"
#include "KittyLocator.h"
#include "RegistryConfig.h"
#include "Scheduler.h"

#include <QObject>
#include <QPointer>
#include <QVersionNumber>

#include <functional>

/// Whether our connection to a kitty may stay open. Before 0.42.2 kitty serves only the first that is open,
/// and whoever leaves one open there makes every other client wait (kitty's discussion 8670).
class ConnectionPolicy
{
public:
    /// Both references must outlive it.
    ConnectionPolicy(const KittyId &kitty, const KittyLocator &locator, const RegistryConfig &config);

    void setVersion(const QVersionNumber &version) { m_version = version; }
    const QVersionNumber &version() const { return m_version; }

    /// As far as is known.
    bool servesSeveral() const;

    /// Finds out, by a second connection to that address if neither version nor settings tell: `found` is
    /// called once, also within the call, unless `context` is destroyed before.
    void find(const KittyAddress &address, Scheduler &scheduler, QObject *context,
              const std::function<void(bool servesSeveral)> &found);

    /// A connection may stay open while nothing is sent over it.
    bool mayStayOpen() const;

    /// Why nothing is heard over our connection to that address: stopped, busy with another client, or hung.
    KittyError silence(const KittyAddress &address) const;

private:
    KittyId m_id;
    const KittyLocator &m_locator;
    const RegistryConfig &m_config;
    QVersionNumber m_version; ///< null until it is known
    bool m_hasServedSeveral = false;
    QPointer<QObject> m_second; ///< while kitty may count it
};
