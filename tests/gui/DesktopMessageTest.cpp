// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/DesktopMessage.h"

#include "gui/PrivateBus.h"

#include <QSignalSpy>
#include <QTest>
#include <QVariantMap>

/// The desktop's notification service, as far as programs see it.
class FakeNotifications final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList texts;
    QList<uint> replaced;

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text,
                const QStringList &, const QVariantMap &, int)
    {
        texts.append(title + u'|' + text);
        replaced.append(replaces);
        return 42;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

class DesktopMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void message_isShown_replacesTheOneBefore_andCanBeClicked()
    {
        PrivateBus bus;
        QVERIFY2(!bus.address().isEmpty(), "There is no dbus-daemon: install dbus.");
        FakeNotifications desktop;
        QDBusConnection theirs = bus.connect(QStringLiteral("desktop"));
        QVERIFY(theirs.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop,
                                      QDBusConnection::ExportAllContents));
        QVERIFY(theirs.registerService(QStringLiteral("org.freedesktop.Notifications")));

        DesktopMessage message(bus.connect(QStringLiteral("ours")));
        const QSignalSpy clicked(&message, &DesktopMessage::clicked);
        const QSignalSpy failed(&message, &DesktopMessage::failed);
        message.show(QStringLiteral("one"), QStringLiteral("a < b"));
        QTRY_COMPARE(desktop.texts, QStringList{QStringLiteral("one|a &lt; b")});
        Q_EMIT desktop.ActionInvoked(41, QStringLiteral("default"));
        Q_EMIT desktop.ActionInvoked(42, QStringLiteral("default"));
        QTRY_COMPARE(clicked.count(), 1);
        message.show(QStringLiteral("two"), QString());
        QTRY_COMPARE(desktop.replaced, (QList<uint>{0, 42}));
        QCOMPARE(failed.count(), 0);
    }

    void withoutAService_itSaysSo()
    {
        PrivateBus bus;
        DesktopMessage message(bus.connect(QStringLiteral("ours")));
        const QSignalSpy failed(&message, &DesktopMessage::failed);
        message.show(QStringLiteral("one"), QStringLiteral("text"));
        QTRY_COMPARE(failed.count(), 1);
    }
};

QTEST_GUILESS_MAIN(DesktopMessageTest)
#include "DesktopMessageTest.moc"
