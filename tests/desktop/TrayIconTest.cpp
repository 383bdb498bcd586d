// SPDX-License-Identifier: GPL-3.0-or-later
// On an X display and a session bus of the test's own, for Qt makes no StatusNotifier icon on any other.
#include "TrayIcon.h"

#include "FakeTrayWatcher.h"
#include "ManualScheduler.h"
#include "PrivateBus.h"
#include "TrayHost.h"
#include "VirtualDisplay.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QFile>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTest>
#include <QTextStream>

#include <cstdio>

#include <unistd.h>

using namespace std::chrono_literals;

namespace
{

const auto itemInterface = QStringLiteral("org.kde.StatusNotifierItem");
const auto menuInterface = QStringLiteral("com.canonical.dbusmenu");
const auto itemPath = QStringLiteral("/StatusNotifierItem");

/// The other process, for Qt waits for the watcher's answers: does what is written to it, "come" or "leave",
/// and writes the name of each icon that registers.
int beWatcher(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    FakeTrayWatcher watcher(QDBusConnection::sessionBus());
    watcher.setHost(true);
    QTextStream out(stdout);
    QObject::connect(&watcher, &FakeTrayWatcher::StatusNotifierItemRegistered, &watcher,
                     [&](const QString &item) { out << item << Qt::endl; });
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QFile in;
    if (!in.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 1;
    QObject::connect(&input, &QSocketNotifier::activated, &watcher, [&] {
        const QByteArray command = in.readLine().trimmed();
        if (command == "come")
            watcher.come();
        else if (command == "leave")
            watcher.leave();
        else
            QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}

} // namespace

class TrayIconTest : public QObject
{
    Q_OBJECT

public:
    explicit TrayIconTest(const PrivateBus &bus)
        : m_panel(QDBusConnection::connectToBus(bus.address(), QStringLiteral("panel")))
    {
    }
    ~TrayIconTest() override { QDBusConnection::disconnectFromBus(QStringLiteral("panel")); }

private:
    QDBusConnection m_panel;
    BoundProcess m_watcher;
    QString m_item; ///< the icon on the bus; empty until it has registered
    ManualScheduler m_scheduler;
    Actions m_actions;
    TrayIcon m_icon{m_actions, m_scheduler};

    QDBusMessage ask(const QString &path, const QString &interface, const QString &method,
                     const QVariantList &arguments)
    {
        QDBusMessage question = QDBusMessage::createMethodCall(m_item, path, interface, method);
        question.setArguments(arguments);
        const QDBusPendingCall call = m_panel.asyncCall(question);
        if (!QTest::qWaitFor([&] { return call.isFinished(); }))
            qWarning("%s is not answered", qPrintable(method));
        return call.reply();
    }

    QVariant property(const QString &name)
    {
        const QDBusMessage reply = ask(itemPath, QStringLiteral("org.freedesktop.DBus.Properties"),
                                       QStringLiteral("Get"), {itemInterface, name});
        return reply.arguments().value(0).value<QDBusVariant>().variant();
    }

    void tellMenu(const char *event, int entry)
    {
        ask(QStringLiteral("/MenuBar"), menuInterface, QStringLiteral("Event"),
            {entry, QString::fromLatin1(event), QVariant::fromValue(QDBusVariant(0)), 0U});
    }

    /// The entries that are shown, by their numbers, as hosts write them: "_" marks a key, "__" is one "_".
    QMap<int, QString> menuEntries()
    {
        const QDBusMessage reply = ask(QStringLiteral("/MenuBar"), menuInterface, QStringLiteral("GetLayout"),
                                       {0, -1, QStringList()});
        const auto root = reply.arguments().value(1).value<QDBusArgument>();
        int id = 0;
        QVariantMap properties;
        QVariantList children;
        root.beginStructure();
        root >> id >> properties >> children;
        root.endStructure();
        QMap<int, QString> entries;
        for (const QVariant &child : children) {
            const auto entry = child.value<QDBusArgument>();
            QVariantList none;
            entry.beginStructure();
            entry >> id >> properties >> none;
            entry.endStructure();
            if (!none.isEmpty())
                qWarning("There is a submenu.");
            if (!properties.value(QStringLiteral("visible"), true).toBool()
                || properties.contains(QStringLiteral("type")))
                continue;
            QString text = properties.value(QStringLiteral("label")).toString();
            text.replace(QStringLiteral("__"), QStringLiteral("\n"));
            text.remove(u'_');
            entries.insert(id, text.replace(u'\n', u'_'));
        }
        return entries;
    }

    static KittyState kitty(pid_t pid, const QString &title)
    {
        KittyState state;
        state.info.id.pid = pid;
        state.info.status = KittyStatus::ready();
        state.windows = {{.id = niri::WindowId(1), .title = title}};
        return state;
    }

    static AppStatus zooming()
    {
        AppStatus appStatus;
        appStatus.niri.connected = true;
        return appStatus;
    }

private Q_SLOTS:
    void initTestCase()
    {
        connect(&m_watcher, &QProcess::readyReadStandardOutput, this, [this] {
            while (m_watcher.canReadLine())
                m_item = QString::fromUtf8(m_watcher.readLine()).trimmed();
        });
        m_watcher.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--watcher")});
        QVERIFY(m_watcher.waitForStarted());
    }

    void host_comesLate_andTheIconIsThere()
    {
        m_icon.setSituation(zooming());
        TrayHost host(QDBusConnection::sessionBus(), false, m_scheduler);
        connect(&host, &TrayHost::found, &m_icon, &TrayIcon::appear);
        host.start();
        m_watcher.write("come\n");
        QTRY_VERIFY(!m_item.isEmpty());
    }

    void icon_isDrawnForSmallPanels_andExplainsItself()
    {
        const auto pixmaps = property(QStringLiteral("IconPixmap")).value<QDBusArgument>();
        QList<int> widths;
        pixmaps.beginArray();
        while (!pixmaps.atEnd()) {
            int width = 0;
            int height = 0;
            QByteArray bytes;
            pixmaps.beginStructure();
            pixmaps >> width >> height >> bytes;
            pixmaps.endStructure();
            widths.append(width);
            QCOMPARE(bytes.size(), width * height * 4);
            QVERIFY(bytes.count('\0') < bytes.size());
        }
        QVERIFY2(widths.contains(16) && widths.contains(22) && widths.contains(24) && widths.contains(32),
                 "a size is missing");
        QCOMPARE(property(QStringLiteral("ToolTip")).isValid(), true);
    }

    void clicks_openTheStatus_andToggleZooming()
    {
        const QSignalSpy status(m_actions.status, &QAction::triggered);
        const QSignalSpy zoom(m_actions.zooming, &QAction::triggered);
        ask(itemPath, itemInterface, QStringLiteral("Activate"), {0, 0});
        QTRY_COMPARE(status.count(), 1);
        ask(itemPath, itemInterface, QStringLiteral("SecondaryActivate"), {0, 0});
        QTRY_COMPARE(zoom, (QList<QVariantList>{{false}}));
    }

    /// Qt hands on those of every program.
    void clickOnANotificationOfAnotherProgram_isNotOurs()
    {
        const QSignalSpy status(m_actions.status, &QAction::triggered);
        QDBusMessage signal = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                                         QStringLiteral("org.freedesktop.Notifications"),
                                                         QStringLiteral("ActionInvoked"));
        signal << 7U << QStringLiteral("default");
        QVERIFY(m_panel.registerService(QStringLiteral("org.freedesktop.Notifications")));
        QVERIFY(m_panel.send(signal));
        property(QStringLiteral("Title")); // is answered after the signal
        QTest::qWait(0);
        m_panel.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        QCOMPARE(status.count(), 0);
    }

    void menu_isReadAsItIsMeant_andItsEntriesStay()
    {
        AppStatus appStatus = zooming();
        appStatus.kitties = {kitty(5, QStringLiteral("one")),
                             kitty(7, QStringLiteral("_a & b_c && d & <b>x</b>"))};
        m_icon.setSituation(appStatus);
        const auto before = menuEntries();
        const int seven = before.key(QStringLiteral("“_a & b_c && d & <b>x</b>” (kitty 7) – Ready"));
        QVERIFY2(seven != 0, qPrintable(QStringList(before.values()).join(u'\n')));

        const QSignalSpy oneKitty(&m_icon.menu(), &TrayMenu::kittySwitched);
        tellMenu("opened", 0);
        ask(QStringLiteral("/MenuBar"), menuInterface, QStringLiteral("AboutToShow"), {0});
        appStatus.kitties.erase(appStatus.kitties.begin());
        appStatus.kitties.push_back(kitty(9, QStringLiteral("new")));
        m_icon.setSituation(appStatus);
        QCOMPARE(menuEntries(), before);
        tellMenu("closed", 0);
        tellMenu("clicked", seven);
        QTRY_COMPARE(oneKitty.count(), 1);
        QCOMPARE(oneKitty[0][0].value<KittyId>().pid, 7);

        m_scheduler.advance(500ms);
        auto after = menuEntries();
        QCOMPARE(after.value(seven), before.value(seven));
        QVERIFY(after.key(QStringLiteral("“new” (kitty 9) – Ready")) != 0);
        // The others are the same by their numbers.
        after.remove(after.key(QStringLiteral("“new” (kitty 9) – Ready")));
        auto expected = before;
        const int five = before.key(QStringLiteral("“one” (kitty 5) – Ready"));
        expected.remove(five);
        QCOMPARE(after, expected);
        tellMenu("clicked", five);
        QCOMPARE(oneKitty.count(), 1);

        // This host never says that it has closed the menu.
        ask(QStringLiteral("/MenuBar"), menuInterface, QStringLiteral("AboutToShow"), {0});
        appStatus.kitties.clear();
        m_icon.setSituation(appStatus);
        QVERIFY(menuEntries().key(QStringLiteral("“new” (kitty 9) – Ready")) != 0);
        m_scheduler.advance(10s);
        QCOMPARE(menuEntries().key(QStringLiteral("“new” (kitty 9) – Ready")), 0);
    }

    void panel_isToldOnlyWhatChanged()
    {
        const auto listen = [this](const char *signal, const char *slot) {
            return m_panel.connect(m_item, itemPath, itemInterface, QString::fromLatin1(signal), this, slot);
        };
        QVERIFY(listen("NewIcon", SLOT(countIcon())));
        QVERIFY(listen("NewToolTip", SLOT(countToolTip())));
        m_icon.setSituation(zooming());
        AppStatus paused = zooming();
        paused.isZooming = false;
        m_icon.setSituation(paused);
        m_icon.setSituation(paused);
        QTRY_COMPARE(m_newIcons, 1);
        QTRY_COMPARE(m_newToolTips, 1);
    }

    void host_goesAndComesBack_andTheIconIsThereAgain()
    {
        m_watcher.write("leave\n");
        m_item.clear();
        m_watcher.write("come\n");
        QTRY_VERIFY(!m_item.isEmpty());
    }

public Q_SLOTS: // no tests, but called by the bus
    void countIcon() { ++m_newIcons; }
    void countToolTip() { ++m_newToolTips; }

private:
    int m_newIcons = 0;
    int m_newToolTips = 0;
};

int main(int argc, char *argv[])
{
    if (argc > 1 && qstrcmp(argv[1], "--watcher") == 0)
        return beWatcher(argc, argv);
    VirtualDisplay display;
    if (!display.start())
        qFatal("%s", qPrintable(display.error()));
    const PrivateBus bus;
    if (bus.address().isEmpty())
        qFatal("There is no dbus-daemon: install dbus.");
    qputenv("DISPLAY", display.name().toLatin1());
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address().toLatin1());
    qputenv("QT_QPA_PLATFORM", "xcb");
    const QApplication application(argc, argv);
    TrayIconTest test(bus);
    return QTest::qExec(&test, argc, argv);
}

#include "TrayIconTest.moc"
