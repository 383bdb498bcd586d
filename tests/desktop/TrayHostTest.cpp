// SPDX-License-Identifier: GPL-3.0-or-later
#include "TrayHost.h"

#include "FakeTrayWatcher.h"
#include "ManualScheduler.h"
#include "PrivateBus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;

class TrayHostTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<QDBusConnection> m_ours;
    std::unique_ptr<QDBusConnection> m_panels;
    ManualScheduler m_scheduler;

    /// All that was sent so far was answered, for messages keep their order.
    void letMessagesPass()
    {
        const QDBusMessage question = QDBusMessage::createMethodCall(
            QStringLiteral("org.kde.StatusNotifierWatcher"), QStringLiteral("/StatusNotifierWatcher"),
            QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping"));
        // Twice: what arrived first may have led to a question of its own.
        for (int i = 0; i < 2; ++i) {
            const QDBusPendingCallWatcher answer(m_ours->asyncCall(question));
            QTRY_VERIFY(answer.isFinished());
        }
    }

private Q_SLOTS:
    void init()
    {
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY2(!m_bus->address().isEmpty(), "There is no dbus-daemon: install dbus.");
        m_ours = std::make_unique<QDBusConnection>(m_bus->connect(QStringLiteral("ours")));
        m_panels = std::make_unique<QDBusConnection>(m_bus->connect(QStringLiteral("panel")));
    }

    void cleanup()
    {
        m_ours.reset();
        m_panels.reset();
        m_bus.reset();
    }

    void hostThatIsThere_isFound()
    {
        FakeTrayWatcher watcher(*m_panels);
        watcher.setHost(true);
        QVERIFY(watcher.come());
        TrayHost host(*m_ours, false, m_scheduler);
        QSignalSpy found(&host, &TrayHost::found);
        host.start();
        QTRY_COMPARE(found.count(), 1);
        QCOMPARE(m_scheduler.pending(), 0U);
    }

    void watcherAndHostThatComeLate_areFoundOnce()
    {
        TrayHost host(*m_ours, false, m_scheduler);
        QSignalSpy found(&host, &TrayHost::found);
        host.start();
        letMessagesPass();
        QCOMPARE(found.count(), 0);
        m_scheduler.advance(10min);

        FakeTrayWatcher watcher(*m_panels);
        QVERIFY(watcher.come());
        letMessagesPass();
        QCOMPARE(found.count(), 0);
        watcher.setHost(true);
        QTRY_COMPARE(found.count(), 1);

        watcher.leave();
        QVERIFY(watcher.come());
        letMessagesPass();
        QCOMPARE(found.count(), 1);
    }

    void withoutAnyBody_anIconIsMadeForXEmbedOnly()
    {
        TrayHost wayland(*m_ours, false, m_scheduler);
        TrayHost x11(*m_ours, true, m_scheduler);
        wayland.start();
        x11.start();
        letMessagesPass();
        m_scheduler.advance(5s);
        QVERIFY(!x11.isFound());
        m_scheduler.advance(5s);
        QVERIFY(x11.isFound());
        QVERIFY(!wayland.isFound());
    }

    void withoutABus_nothingFails()
    {
        const QDBusConnection none =
            QDBusConnection::connectToBus(QStringLiteral("unix:path=/nonexistent"), QStringLiteral("none"));
        TrayHost x11(none, true, m_scheduler);
        TrayHost wayland(none, false, m_scheduler);
        x11.start();
        wayland.start();
        m_scheduler.advance(0ms);
        QVERIFY(x11.isFound());
        QVERIFY(!wayland.isFound());
        QDBusConnection::disconnectFromBus(QStringLiteral("none"));
    }
};

QTEST_GUILESS_MAIN(TrayHostTest)
#include "TrayHostTest.moc"
