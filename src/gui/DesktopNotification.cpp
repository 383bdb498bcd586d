// SPDX-License-Identifier: GPL-3.0-or-later
#include "DesktopNotification.h"

#include "DisplayText.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QIcon>
#include <QImage>
#include <QVariantMap>

#include <utility>

namespace
{

const auto service = QStringLiteral("org.freedesktop.Notifications");
const auto path = QStringLiteral("/org/freedesktop/Notifications");

const auto iconName = QStringLiteral("kitty-focus-tracker");
constexpr int iconSize = 64;

/// As long as the service finds right.
constexpr int defaultTimeout = -1;

constexpr qsizetype longestBody = 1'000;

/// The hint "image-data" of the Desktop Notifications Specification: (iiibiiay).
struct ImageData {
    QImage image; ///< Format_RGBA8888
};

QDBusArgument &operator<<(QDBusArgument &argument, const ImageData &data)
{
    constexpr int bitsPerSample = 8;
    constexpr int channels = 4;
    const QImage &image = data.image;
    const QByteArray bytes(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
    argument.beginStructure();
    argument << image.width() << image.height() << static_cast<int>(image.bytesPerLine())
             << image.hasAlphaChannel() << bitsPerSample << channels << bytes;
    argument.endStructure();
    return argument;
}

/// Only to be sent.
const QDBusArgument &operator>>(const QDBusArgument &argument, ImageData &)
{
    return argument;
}

QVariant ourIcon()
{
    const QImage image =
        QIcon(QStringLiteral(":/icons/%1.svg").arg(iconName)).pixmap(iconSize, iconSize).toImage();
    return QVariant::fromValue(ImageData{image.convertToFormat(QImage::Format_RGBA8888)});
}

/// After other errors, such as an answer that came too late, the message may have been shown all the same.
bool hasNoService(const QDBusError &error)
{
    return error.type() == QDBusError::ServiceUnknown || error.type() == QDBusError::NoServer
        || error.type() == QDBusError::Disconnected
        || error.name() == QLatin1StringView("org.freedesktop.DBus.Error.NameHasNoOwner");
}

} // namespace

Q_DECLARE_METATYPE(ImageData)

DesktopNotification::DesktopNotification(QDBusConnection bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
    , m_watcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    qDBusRegisterMetaType<ImageData>();
    if (!m_bus.isConnected())
        return;
    m_bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                  SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(onClosed(uint)));
    // A service that starts again counts from one again: our ids are then those of other programs.
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] { m_shown.clear(); });
}

void DesktopNotification::show(const QString &title, const QString &text)
{
    // Services may read the text as markup; the title is none, by the specification.
    const QStringList actions{QStringLiteral("default"), tr("Show Status")};
    QVariantMap hints{{QStringLiteral("desktop-entry"), iconName}};
    const bool isInstalled = QIcon::hasThemeIcon(iconName);
    if (!isInstalled)
        hints.insert(QStringLiteral("image-data"), ourIcon());
    const uint replaced = m_shown.empty() ? 0 : *m_shown.rbegin();
    QDBusMessage request = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    request << QStringLiteral("Kitty Focus Tracker") << replaced << (isInstalled ? iconName : QString())
            << displayText(title) << displayText(text, longestBody).toHtmlEscaped() << actions << hints
            << defaultTimeout;
    const auto *reply = new QDBusPendingCallWatcher(m_bus.asyncCall(request), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this,
            [this, title, text](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                const QDBusPendingReply<uint> id = *finished;
                if (!id.isError())
                    m_shown.insert(id.value());
                else if (hasNoService(id.error()))
                    Q_EMIT failed(title, text);
            });
}

void DesktopNotification::onActionInvoked(uint id, const QString &action)
{
    if (m_shown.contains(id) && action == QLatin1StringView("default"))
        Q_EMIT clicked();
}

void DesktopNotification::onClosed(uint id)
{
    m_shown.erase(id);
}
