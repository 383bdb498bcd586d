// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrayHost.h"

#include "Logging.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <utility>

using namespace std::chrono_literals;

namespace
{

constexpr QLatin1StringView service("org.kde.StatusNotifierWatcher");
constexpr QLatin1StringView path("/StatusNotifierWatcher");
constexpr QLatin1StringView interface("org.kde.StatusNotifierWatcher");

/// A panel with a StatusNotifier host is preferred: it gets this long to come.
constexpr auto embedAfter = 10s;

} // namespace

TrayHost::TrayHost(const QDBusConnection &bus, bool canEmbed, Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_canEmbed(canEmbed)
    , m_scheduler(scheduler)
    , m_watcher(service, bus, QDBusServiceWatcher::WatchForRegistration)
{
}

void TrayHost::start()
{
    if (m_canEmbed)
        m_fallback = m_scheduler.callAfter(m_bus.isConnected() ? embedAfter : 0s, [this] { find(); });
    if (!m_bus.isConnected())
        return;
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::ask);
    m_bus.connect(service, path, interface, QStringLiteral("StatusNotifierHostRegistered"), this,
                  SLOT(ask()));
    ask();
}

void TrayHost::ask()
{
    if (m_isFound)
        return;
    QDBusMessage request = QDBusMessage::createMethodCall(
        service, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    request.setAutoStartService(false);
    request << QString(interface) << QStringLiteral("IsStatusNotifierHostRegistered");
    const auto *reply = new QDBusPendingCallWatcher(m_bus.asyncCall(request), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<QDBusVariant> isRegistered = *finished;
        if (!isRegistered.isError() && isRegistered.value().variant().toBool())
            find();
    });
}

void TrayHost::find()
{
    m_fallback.cancel();
    qCDebug(logTray) << "there is a tray";
    if (!std::exchange(m_isFound, true))
        Q_EMIT found();
}
