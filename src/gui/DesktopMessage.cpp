// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/DesktopMessage.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace
{

const auto service = QStringLiteral("org.freedesktop.Notifications");
const auto path = QStringLiteral("/org/freedesktop/Notifications");

/// As long as the service finds right.
constexpr int defaultTimeout = -1;

} // namespace

DesktopMessage::DesktopMessage(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    if (m_bus.isConnected())
        m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                      SLOT(onActionInvoked(uint, QString)));
}

void DesktopMessage::show(const QString &title, const QString &text)
{
    // Services may read the text as markup.
    const QStringList actions{QStringLiteral("default"), tr("Show Status")};
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("kitty-focus-tracker")}};
    QDBusMessage request = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    request << QStringLiteral("Kitty Focus Tracker") << m_id << QStringLiteral("kitty-focus-tracker") << title
            << text.toHtmlEscaped() << actions << hints << defaultTimeout;
    const auto *reply = new QDBusPendingCallWatcher(m_bus.asyncCall(request), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this,
            [this, title, text](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                const QDBusPendingReply<uint> id = *finished;
                if (id.isError())
                    Q_EMIT failed(title, text);
                else
                    m_id = id.value();
            });
}

void DesktopMessage::onActionInvoked(uint id, const QString &action)
{
    if (id == m_id && action == QLatin1StringView("default"))
        Q_EMIT clicked();
}
