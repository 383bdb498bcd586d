// SPDX-License-Identifier: GPL-3.0-or-later
#include "DesktopNotification.h"

#include "Poison.h"
#include "PrivateBus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDir>
#include <QFile>
#include <QIcon>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVariantMap>

/// The desktop's notification service, as far as programs see it.
class FakeNotifications final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit FakeNotifications(const QDBusConnection &bus)
        : m_bus(bus)
    {
    }
    ~FakeNotifications() override { stop(); }

    bool start()
    {
        return m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                    QDBusConnection::ExportAllContents)
            && m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"));
    }

    void stop()
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    }

    QStringList texts;
    QStringList icons;
    QList<uint> replaced;
    QList<QVariantMap> hints;

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &icon, const QString &title,
                const QString &text, const QStringList &, const QVariantMap &hint, int)
    {
        texts.append(title + u'|' + text);
        icons.append(icon);
        replaced.append(replaces);
        hints.append(hint);
        return replaces != 0 ? replaces : m_nextId++;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    uint m_nextId = 42;
};

class DesktopNotificationTest : public QObject
{
    Q_OBJECT

    static inline const auto defaultAction = QStringLiteral("default");

    struct World {
        PrivateBus bus;
        FakeNotifications desktop{bus.connect(QStringLiteral("desktop"))};
        DesktopNotification message{bus.connect(QStringLiteral("ours"))};
        QSignalSpy clicked{&message, &DesktopNotification::clicked};
        QSignalSpy failed{&message, &DesktopNotification::failed};

        World() { QVERIFY2(desktop.start(), "There is no dbus-daemon: install dbus."); }

        /// It is on the screen, and its id is known.
        void show(const QString &title)
        {
            const qsizetype before = desktop.texts.size();
            message.show(title, QStringLiteral("a < b"));
            QTRY_COMPARE(desktop.texts.size(), before + 1);
            settle();
        }

        /// All that was sent so far has come; a signal of the test's own goes the same way.
        void settle()
        {
            QDBusConnection theirs = QDBusConnection(QStringLiteral("desktop"));
            QDBusPendingCallWatcher ping(
                QDBusConnection(QStringLiteral("ours"))
                    .asyncCall(QDBusMessage::createMethodCall(theirs.baseService(), QStringLiteral("/"),
                                                              QStringLiteral("org.freedesktop.DBus.Peer"),
                                                              QStringLiteral("Ping"))));
            QTRY_VERIFY(ping.isFinished());
            QCoreApplication::processEvents();
        }
    };

    /// What any program can send.
    static void invoke(const QDBusConnection &bus, uint id)
    {
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                                         QStringLiteral("org.freedesktop.Notifications"),
                                                         QStringLiteral("ActionInvoked"));
        signal << id << defaultAction;
        QVERIFY(bus.send(signal));
    }

private Q_SLOTS:
    void hostileText_arrivesAsText_andTheBusLivesOn()
    {
        World world;
        for (const QString &text : {poison::title({}), poison::title(poison::controls())}) {
            const qsizetype before = world.desktop.texts.size();
            world.message.show(text, text);
            QTRY_COMPARE(world.desktop.texts.size(), before + 1);
            const QString title = world.desktop.texts.last().section(u'|', 0, 0);
            const QString body = world.desktop.texts.last().section(u'|', 1);
            QVERIFY2(title.contains(poison::markup()), qPrintable(title)); // no markup is read there
            QVERIFY2(!body.contains(u'<') && body.contains(poison::markup().toHtmlEscaped()),
                     qPrintable(body));
            QCOMPARE(poison::wrongWith(title), QString());
            QCOMPARE(poison::wrongWith(body), QString());
        }
        world.show(QStringLiteral("one"));
        QCOMPARE(world.desktop.texts.last(), QStringLiteral("one|a &lt; b"));
    }

    void message_isShown_replacesTheOneBefore_andCanBeClicked()
    {
        World world;
        world.show(QStringLiteral("one"));
        QCOMPARE(world.desktop.texts, QStringList{QStringLiteral("one|a &lt; b")});
        Q_EMIT world.desktop.ActionInvoked(42, defaultAction);
        QTRY_COMPARE(world.clicked.count(), 1);
        world.show(QStringLiteral("two"));
        QCOMPARE(world.desktop.replaced, (QList<uint>{0, 42}));
        Q_EMIT world.desktop.ActionInvoked(42, defaultAction);
        QTRY_COMPARE(world.clicked.count(), 2);
        QCOMPARE(world.failed.count(), 0);
    }

    void clickOnWhatIsNotOurs_doesNothing()
    {
        World world;
        // Before there was any message of ours; 0 is the id of none.
        for (const uint id : {0U, 1U, 42U})
            Q_EMIT world.desktop.ActionInvoked(id, defaultAction);
        world.show(QStringLiteral("one"));
        for (const uint id : {0U, 41U, 43U})
            Q_EMIT world.desktop.ActionInvoked(id, defaultAction);
        Q_EMIT world.desktop.ActionInvoked(42, QStringLiteral("reply"));
        world.settle();
        QCOMPARE(world.clicked.count(), 0);
    }

    void clickThatAnotherProgramTellsOf_doesNothing()
    {
        World world;
        world.show(QStringLiteral("one"));
        const QDBusConnection chat = world.bus.connect(QStringLiteral("chat"));
        invoke(chat, 42);
        invoke(QDBusConnection(QStringLiteral("ours")), 42);
        world.settle();
        Q_EMIT world.desktop.ActionInvoked(42, defaultAction);
        QTRY_VERIFY(world.clicked.count() > 0);
        QCOMPARE(world.clicked.count(), 1);
    }

    void closedMessage_isNoLongerOurs()
    {
        World world;
        world.show(QStringLiteral("one"));
        Q_EMIT world.desktop.NotificationClosed(41, 1);
        Q_EMIT world.desktop.ActionInvoked(42, defaultAction);
        QTRY_COMPARE(world.clicked.count(), 1);
        Q_EMIT world.desktop.NotificationClosed(42, 2);
        Q_EMIT world.desktop.ActionInvoked(42, defaultAction);
        world.settle();
        QCOMPARE(world.clicked.count(), 1);
        world.show(QStringLiteral("two"));
        QCOMPARE(world.desktop.replaced, (QList<uint>{0, 0}));
    }

    /// It counts anew: the id of our message is now that of somebody else's.
    void serviceThatStartedAgain_hasNoMessageOfOurs()
    {
        World world;
        world.show(QStringLiteral("one"));
        world.desktop.stop();
        QVERIFY(world.desktop.start());
        Q_EMIT world.desktop.ActionInvoked(42, defaultAction);
        world.settle();
        QCOMPARE(world.clicked.count(), 0);
        world.show(QStringLiteral("two"));
        QCOMPARE(world.desktop.replaced, (QList<uint>{0, 0}));
        Q_EMIT world.desktop.ActionInvoked(43, defaultAction);
        QTRY_COMPARE(world.clicked.count(), 1);
    }

    void severalAtOnce_canEachBeClicked()
    {
        World world;
        world.message.show(QStringLiteral("one"), QString());
        world.message.show(QStringLiteral("two"), QString());
        QTRY_COMPARE(world.desktop.texts.size(), 2);
        world.settle();
        for (const uint id : {42U, 43U})
            Q_EMIT world.desktop.ActionInvoked(id, defaultAction);
        QTRY_COMPARE(world.clicked.count(), 2);
    }

    void icon_isNamedOnlyWhereTheThemeHasIt()
    {
        World world;
        QIcon::setThemeSearchPaths({});
        world.show(QStringLiteral("not installed"));
        QCOMPARE(world.desktop.icons.last(), QString());
        const QVariant image = world.desktop.hints.last().value(QStringLiteral("image-data"));
        const auto argument = image.value<QDBusArgument>();
        int width = 0;
        int height = 0;
        int rowstride = 0;
        bool hasAlpha = false;
        int bits = 0;
        int channels = 0;
        QByteArray bytes;
        argument.beginStructure();
        argument >> width >> height >> rowstride >> hasAlpha >> bits >> channels >> bytes;
        argument.endStructure();
        QCOMPARE(QSize(width, height), QSize(64, 64));
        QCOMPARE(bits * channels, 32);
        QVERIFY(hasAlpha);
        QCOMPARE(bytes.size(), rowstride * height);
        QVERIFY(bytes.count('\0') < bytes.size());

        const QTemporaryDir share;
        const QString icons = share.filePath(QStringLiteral("hicolor/scalable/apps"));
        QVERIFY(QDir().mkpath(icons));
        QVERIFY(QFile::copy(QStringLiteral(":/icons/kitty-focus-tracker.svg"),
                            icons + QStringLiteral("/kitty-focus-tracker.svg")));
        QFile index(share.filePath(QStringLiteral("hicolor/index.theme")));
        QVERIFY(index.open(QIODevice::WriteOnly));
        index.write("[Icon Theme]\nName=Hicolor\nDirectories=scalable/apps\n"
                    "[scalable/apps]\nSize=64\nType=Scalable\nMinSize=8\nMaxSize=512\n");
        index.close();
        QIcon::setThemeSearchPaths({share.path()});
        QIcon::setThemeName(QStringLiteral("hicolor"));
        world.show(QStringLiteral("installed"));
        QCOMPARE(world.desktop.icons.last(), QStringLiteral("kitty-focus-tracker"));
        QVERIFY(!world.desktop.hints.last().contains(QStringLiteral("image-data")));
    }

    void withoutAService_itSaysSo()
    {
        PrivateBus bus;
        DesktopNotification message(bus.connect(QStringLiteral("ours")));
        const QSignalSpy failed(&message, &DesktopNotification::failed);
        message.show(QStringLiteral("one"), QStringLiteral("text"));
        QTRY_COMPARE(failed.count(), 1);
    }
};

QTEST_MAIN(DesktopNotificationTest)
#include "DesktopNotificationTest.moc"
